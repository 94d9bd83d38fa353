import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allDocuments } from '../../../../main/library/documents.ts';
import { libraryOfFolder, real, rowOf, samples } from './papers.ts';

const nothing = 'unknown | unknown | unknown';
const unstated = `${nothing} | unknown`;

it.skipIf(!existsSync(real))('each paper of a real issue on three days (needs ../shared)', async () => {
  const library = await libraryOfFolder(real);
  const expected: Readonly<Record<string, readonly string[]>> = {
    '温政办〔2020〕83号': [nothing],
    '温政办〔2020〕84号': [nothing],
    '温政办〔2020〕85号': [nothing],
    '温政办〔2020〕90号': ['not-yet | not-yet | in-force', '*effective 2021-02-01 温政办〔2020〕90号 9.3'],
    '温政办〔2020〕91号': ['not-yet | in-force | in-force', '*effective 2020-12-23 温政办〔2020〕91号 8.3'],
    '温政办〔2020〕92号': [nothing],
    '温政办〔2020〕93号': [nothing],
    '温政办〔2020〕94号': [nothing],
    '温人社发〔2020〕135号': [
      'not-yet | in-force | in-force',
      '*effective 2021-01-15 温人社发〔2020〕135号 第五十二条',
    ],
    '温发改产〔2020〕179号': [
      'not-yet | in-force | expired',
      'effective part 2021-01-01 温发改产〔2020〕179号 附则 3.',
      '*effective 2020-12-22 温发改产〔2020〕179号 附则 3.',
      '*expires 2021-12-31 温发改产〔2020〕179号 附则 3.',
    ],
    '温财社〔2020〕18号': [
      'not-yet | in-force | in-force',
      '*effective 2021-01-01 温财社〔2020〕18号 第二十条',
    ],
    '温科发〔2020〕53号': [
      'not-yet | not-yet | in-force',
      '*effective 2021-02-01 温科发〔2020〕53号 第五十四条',
    ],
  };
  const days = ['2020-12-15', '2021-01-20', '2022-06-01'];
  const rows = Object.keys(expected).map((name) => [name, rowOf(library, name, days)] as const);
  expect(Object.fromEntries(rows)).toEqual(expected);
});

it('each paper of the samples on four days', async () => {
  const library = await libraryOfFolder(samples);
  const papers = allDocuments(library.db).filter(({ form }) => form === 'document');
  const days = ['2024-06-20', '2024-08-01', '2024-10-01', '2030-01-01'];
  const rows = papers.map(({ id, docNumber }) => [docNumber, rowOf(library, docNumber ?? id, days)] as const);
  expect(Object.fromEntries(rows)).toEqual({
    青禾市人民政府令第52号: [
      'not-yet | in-force | amended | amended',
      'amends part 2024-10-01 青禾市人民政府令第53号 二、',
      '*amends part 2024-10-01 青禾市人民政府令第53号 正文',
      'effective 2024-08-01 青禾市人民政府令第52号 开头',
      '*effective 2024-08-01 青禾市人民政府令第52号 第十八条',
    ],
    '青禾政发〔2024〕14号': [
      'not-yet | in-force | in-force | in-force',
      '*effective 2024-07-01 青禾政发〔2024〕14号 开头',
    ],
    '青禾政函〔2024〕21号': [unstated],
    '青禾政告〔2024〕3号': [
      'not-yet | in-force | repealed | repealed',
      '*repeals 2024-09-01 青禾政告〔2024〕5号 五、',
      '*effective 2024-07-01 青禾政告〔2024〕3号 五、',
      'expires 2027-06-30 青禾政告〔2024〕3号 五、',
    ],
    '青禾政办〔2024〕35号': [unstated],
    '青禾政办〔2024〕36号': [
      'not-yet | in-force | in-force | expired',
      '*effective 2024-07-01 青禾政办〔2024〕36号 四、（三）',
      '*expires 2027-06-30 青禾政办〔2024〕36号 四、（三）',
    ],
    '青禾政办〔2024〕38号': [
      'not-yet | amended | amended | expired',
      '*amends part 2024-08-01 青禾政办〔2024〕43号 正文',
      '*effective 2024-08-01 青禾政办〔2024〕38号 第四十四条',
      '*expires 2029-07-31 青禾政办〔2024〕38号 第四十四条',
    ],
    '青禾政办〔2024〕40号': [
      'in-force | in-force | in-force | in-force',
      '*effective 2024-06-20 青禾政办〔2024〕40号 7.3',
    ],
    '青禾民发〔2024〕17号': [unstated],
    '青禾政函〔2024〕26号': [unstated],
    '青禾政办〔2024〕43号': [
      'not-yet | in-force | in-force | in-force',
      '*effective 2024-08-01 青禾政办〔2024〕43号 正文',
    ],
    '青禾政办〔2024〕44号': [unstated],
    '青禾政办〔2024〕46号': [unstated],
    '青禾水管〔2024〕9号': [
      'not-yet | in-force | in-force | expired',
      '*effective 2024-08-01 青禾水管〔2024〕9号 第十五条',
      '*expires 2029-07-31 青禾水管〔2024〕9号 第十五条',
    ],
    '青禾农发〔2024〕22号': [unstated],
    '青禾人社发〔2024〕31号': [
      'not-yet | not-yet | in-force | expired',
      '*effective 2024-09-01 青禾人社发〔2024〕31号 第二十四条',
      '*expires 2027-08-31 青禾人社发〔2024〕31号 第二十四条',
    ],
    青禾市人民政府令第53号: [
      'not-yet | not-yet | in-force | in-force',
      'effective 2024-10-01 青禾市人民政府令第53号 开头',
      '*effective 2024-10-01 青禾市人民政府令第53号 正文',
    ],
    '青禾政发〔2024〕19号': [
      'not-yet | not-yet | in-force | in-force',
      '*effective 2024-08-09 青禾政发〔2024〕19号 正文',
    ],
    '青禾政告〔2024〕5号': [
      'not-yet | not-yet | in-force | expired',
      '*effective 2024-09-01 青禾政告〔2024〕5号 五、',
      '*expires 2027-08-31 青禾政告〔2024〕5号 五、',
    ],
    '青禾政办〔2024〕49号': [
      'not-yet | not-yet | in-force | expired',
      '*effective 2024-09-01 青禾政办〔2024〕49号 第十九条',
      '*expires 2027-06-30 青禾政办〔2024〕49号 第十九条',
    ],
    '青禾政办〔2024〕50号': [unstated],
    '青禾政办〔2024〕51号': [
      'not-yet | not-yet | in-force | in-force',
      '*effective 2024-10-01 青禾政办〔2024〕51号 四、（三）',
    ],
    '青禾文旅发〔2024〕19号': [unstated],
    '青禾教安〔2024〕14号': [
      'not-yet | not-yet | in-force | expired',
      '*effective 2024-09-01 青禾教安〔2024〕14号 五、',
      '*expires 2026-08-31 青禾教安〔2024〕14号 五、',
    ],
    '青禾水防〔2024〕15号': [
      'not-yet | not-yet | in-force | in-force',
      '*effective 2024-09-15 青禾水防〔2024〕15号 5.2',
    ],
  });
});
