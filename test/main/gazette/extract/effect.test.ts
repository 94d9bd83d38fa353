import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

const term = (body: string) => {
  const { effectiveFrom, expiresOn } = readPaper(body);
  return [effectiveFrom, expiresOn];
};

describe('dates of effect', () => {
  it.each([
    ['本办法自2023年5月1日起施行。', '2023-05-01', null],
    ['本办法2023年5月1日起实施。', '2023-05-01', null],
    ['本决定自公布之日起施行。', '2023-04-06', null],
    ['本办法自发布之日起30日后施行。', '2023-05-06', null],
    ['本办法自2023年5月1日起施行，有效期5年。', '2023-05-01', '2028-04-30'],
    ['本通告自2023年5月1日起试行，试行期两年。', '2023-05-01', '2025-04-30'],
    ['本办法于2023年5月1日起实施，有效期至2024年12月31日。', '2023-05-01', '2024-12-31'],
    [
      '本政策自发布之日起执行，有效期至2023年12月31日，其中停车措施从2023年7月1日开始实施。',
      '2023-04-06',
      '2023-12-31',
    ],
    ['补贴从2023年7月1日开始发放。', null, null],
    ['市人民政府决定将最后一条修改为：“本办法自2020年1月1日起施行。”', null, null],
    ['《青澜省条例》自2020年1月1日起施行。', null, null],
  ])('%s', (body, from, until) => expect(term(body)).toEqual([from, until]));
});
