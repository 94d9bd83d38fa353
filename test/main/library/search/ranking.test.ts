import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseIssue } from '../../../../main/gazette/index.ts';
import type { ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';
import { searchLibrary } from '../../../../main/library/search/answer.ts';
import { noNotes } from '../../../../main/library/search/conditions.ts';
import { libraryOf } from '../open-city.ts';
import { asked } from './asked.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const samples = path.join(root, 'assets/issues');
const real = path.join(root, '../shared/issues');

/** What is typed, and the document that a reader expects first: written down before any of them was tried. */
const inSamples: readonly (readonly [query: string, expected: string])[] = [
  ['老年食堂', '青禾政办〔2024〕36号'],
  ['老年食堂 补助', '青禾政办〔2024〕49号'],
  ['食堂 星级', '青禾民发〔2024〕17号'],
  ['渡船', '青禾市人民政府令第52号'],
  ['水厂 管护', '青禾政办〔2024〕35号'],
  ['山塘 管护办法', '青禾政办〔2024〕38号'],
  ['山塘 巡查', '青禾水管〔2024〕9号'],
  ['燃气 应急', '青禾政办〔2024〕40号'],
  ['燃气 规划', '青禾政函〔2024〕26号'],
  ['古树', '青禾政办〔2024〕44号'],
  ['高温', '青禾政办〔2024〕46号'],
  ['杨梅', '青禾农发〔2024〕22号'],
  ['公益性岗位', '青禾人社发〔2024〕31号'],
  ['采砂期', '青禾政告〔2024〕3号'],
  ['农村公路', '青禾政办〔2024〕50号'],
  ['古镇 消防', '青禾政办〔2024〕51号'],
  ['传承人', '青禾文旅发〔2024〕19号'],
  ['陪餐', '青禾教安〔2024〕14号'],
  ['山洪', '青禾水防〔2024〕15号'],
  ['废止 规范性文件', '青禾政发〔2024〕19号'],
  ['lnst', '青禾政办〔2024〕36号'],
];

const inReal: typeof inSamples = [
  ['职称评审', '温人社发〔2020〕135号'],
  ['新能源汽车', '温发改产〔2020〕179号'],
  ['就业补助', '温财社〔2020〕18号'],
  ['科研 经费', '温科发〔2020〕53号'],
  ['医联体', '温政办〔2020〕94号'],
  ['火灾 预案', '温政办〔2020〕91号'],
  ['近岸海域', '温政办〔2020〕84号'],
  ['温政办2020 83号', '温政办〔2020〕83号'],
  ['医疗 监管', '温政办〔2020〕85号'],
];

function issuesIn(folder: string): ParsedIssue[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.flatMap((name) => {
    const read = parseIssue(readFileSync(path.join(folder, name)), name);
    return read.ok ? [read.issue] : [];
  });
}

it('puts the document that a reader expects first, for at least 27 of 30 queries', async () => {
  const withReal = existsSync(real);
  const library = await libraryOf(...issuesIn(samples), ...(withReal ? issuesIn(real) : []));
  const table = [...inSamples, ...(withReal ? inReal : [])];
  const missed: string[] = [];
  for (const [query, expected] of table) {
    const { hits } = await searchLibrary(library, asked(query), noNotes);
    const numbers = hits.map(({ docNumber, title }) => docNumber ?? title);
    const place = numbers.indexOf(expected) + 1;
    if (place !== 1) missed.push(`${query}: ${expected} is ${place || 'not there'}, first is ${numbers[0]}`);
  }
  if (missed.length > 0) console.info(missed.join('\n'));
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
});
