import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';

const closing = '柳溪市人民政府\n\n2023年4月6日\n\n';
const first = '柳溪市菜场预案\n\n第一条 菜场要干净。\n\n第二条 自2023年5月1日起施行。\n\n';
const attachment = '附件1\n\n联络员名单\n\n江听澜。\n\n';
const second = (day = '2023年5月1日') =>
  `柳溪市夜市预案\n\n第一条 夜市要明亮。\n\n第二条 本预案自${day}起施行。\n`;

function read(notice: string, texts: string) {
  const source = `柳溪市人民政府公报\n2023年第4期\n\n柳溪市人民政府关于印发柳溪市菜场预案等两个预案的通知\n\n柳政发〔2023〕7号\n\n${notice}\n\n${closing}${texts}`;
  const { documents, coverage } = parseText(source, 'x.txt');
  expect(coverage.placedChars).toBe(coverage.sourceChars);
  return documents[0];
}

const both = '现将《柳溪市菜场预案》《柳溪市夜市预案》印发给你们。';
const parts = (notice: string, texts: string) =>
  read(notice, texts)?.parts.map(({ kind, title }) => `${kind} ${title ?? '-'}`);

describe('texts that one notice issues', () => {
  it('are parts of their own', () => {
    const whole = ['notice -', 'main 柳溪市菜场预案', 'main 柳溪市夜市预案'];
    expect(parts(both, first + second())).toEqual(whole);
    expect(read(both, first + second())?.citations.map((one) => one.relation)).toEqual(['self', 'self']);
  });

  it('are told from the attachments of the one before', () => {
    expect(parts(both, first + attachment + second())).toEqual([
      'notice -',
      'main 柳溪市菜场预案',
      'attachment 联络员名单',
      'main 柳溪市夜市预案',
    ]);
  });

  it('are no other papers that the notice names', () => {
    expect(parts('根据《柳溪市夜市预案》，现将《柳溪市菜场预案》印发给你们。', first + second())).toEqual([
      'notice -',
      'main 柳溪市菜场预案',
    ]);
  });

  it('apply from the day on which they agree', () => {
    expect(read(both, first + second())?.effectiveFrom).toBe('2023-05-01');
    expect(read(both, first + second('2023年6月1日'))?.effectiveFrom).toBeNull();
  });
});
