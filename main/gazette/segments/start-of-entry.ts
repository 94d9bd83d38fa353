import type { Line } from '../lines/lines.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { readPromulgation } from '../text/promulgation.ts';
import { kindByName } from './forms.ts';
import { headAround } from './heads.ts';
import { isReading } from './readings.ts';
import type { Start } from './start.ts';
import { type Search, titleText, withIssuers } from './title-lines.ts';
import type { PrintedEntry } from './toc-entry.ts';

/**
 * What begins at a title that the contents list: a paper, or a section by its name. Who issues the paper may stand above,
 * down from `floor`.
 */
export function startOfEntry(
  body: readonly Line[],
  at: number,
  end: number,
  entry: PrintedEntry,
  floor: number,
  isBoundary: Search['isBoundary'],
): Start {
  const title = titleText(body, at, end);
  const isSection = (kindByName(title) ?? kindByName(entry.section)) !== null && entry.docNumber === null;
  const isNumbered = readNumberLine(title) !== null && kindByName(entry.section) !== null;
  const isPaper = /关于/.test(title) || isReading(title, body, end);
  if (isNumbered || (isSection && !isPaper)) return { at, end, kind: 'section', title, entry };
  if (noPaper.test(title)) return { at, end, kind: 'section', title, entry };
  const order = readPromulgation(body.slice(end, end + 5).map((line) => line.text));
  const from = withIssuers(body, at, floor, isBoundary);
  const around = headAround(body, from, end, 0);
  const docNumber = entry.docNumber ?? around.docNumber ?? order?.docNumber ?? null;
  const head = { ...around, title: titleText(body, from, end), docNumber };
  return { at: head.start, end: head.end, kind: 'paper', head, entry };
}

/** What contents list beside papers: corrections, subscription, covers. Interpretations and speeches are papers. */
const noPaper =
  /^(?:更正|勘误|启事|征订|稿约|索引|封[面底二三]|图片|照片|赠阅|《?[^》]*公报》?(?:征订|赠阅|启事))/;
