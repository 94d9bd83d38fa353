import { docNumber, issueRows, rowsPerIssue } from './corpus.ts';
import { below, oneOf, type Random, randomFrom } from './random.ts';

export interface AskedQuery {
  readonly kind: string;
  readonly query: string;
}

const perKind = 25;

type Make = (random: Random, issues: number) => string;

const kinds: Readonly<Record<string, Make>> = {
  '2 characters': (random, issues) => stretch(random, issues, 2),
  '4 characters': (random, issues) => stretch(random, issues, 4),
  '8 and more': (random, issues) => stretch(random, issues, 8 + below(random, 7)),
  'document numbers': (random, issues) => bracketed(random, docNumber(random, below(random, issues))),
  'mixed signs': (random) =>
    oneOf(random, mixedSigns) + (random() < 0.3 ? oneOf(random, ['工作', '项目', '，', '的']) : ''),
  'several terms': severalTerms,
  'no hit': (random, issues) =>
    [...stretch(random, issues, 3 + below(random, 4))].reverse().join('') +
    oneOf(random, ['龘', '𪚥', '龖靐']),
  'very frequent': (random) => oneOf(random, frequent),
};

const mixedSigns =
  '5G 5+5 “5+5” 1+N PM2.5 5.0% AI GDP Wi-Fi wifi 3D PPP ISO9001 CO₂ A级 12月 2月1日 5g 万元 ＰＭ2.5'.split(
    ' ',
  );
const frequent =
  '的 市 青禾 青禾市 工作 、 ， 。 人民政府 青禾市人民政府 建设 管理 部门 单位 各县（市、区）人民政府 通知如下 应当 企业 补贴 % 第 条 号 局 （'.split(
    ' ',
  );

/** 200 queries for a corpus of so many issues, 25 of each kind, the same at every run. */
export function queriesFor(issues: number): AskedQuery[] {
  const random = randomFrom(issues + 11);
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: perKind }, (_, at) => ({
      kind,
      query: kind === 'very frequent' ? (frequent[at] ?? '') : unlabelled(make, random, issues),
    })),
  );
}

/** The app also finds 第三十九条 for 第39条, which is more than a scan of the text does. */
const label = /第[0-9零一二三四五六七八九十百]+[章节条款项]/;

function unlabelled(make: Make, random: Random, issues: number): string {
  for (;;) {
    const query = make(random, issues);
    if (!label.test(query)) return query;
  }
}

const anyRow = (random: Random, issues: number): string =>
  issueRows(below(random, issues))[below(random, rowsPerIssue)]?.text ?? '';

/** So many characters out of the middle of a text, without a space. */
function stretch(random: Random, issues: number, length: number): string {
  for (;;) {
    const cut = cutOut(random, anyRow(random, issues), length);
    if (cut !== null) return cut;
  }
}

function severalTerms(random: Random, issues: number): string {
  const text = anyRow(random, issues);
  const terms = Array.from({ length: 2 + below(random, 2) }, () =>
    cutOut(random, text, 2 + below(random, 3)),
  );
  return terms.filter((term) => term !== null).join(' ') || stretch(random, issues, 2);
}

function cutOut(random: Random, text: string, length: number): string | null {
  const cut = text.slice(below(random, Math.max(1, text.length - length))).slice(0, length);
  return cut.length === length && !/\s/.test(cut) ? cut : null;
}

/** As people type them: the brackets are what comes to hand. */
function bracketed(random: Random, number: string): string {
  const [open, close] = [...oneOf(random, ['〔〕', '[]', '［］', '【】'])];
  return number.replace('〔', open ?? '').replace('〕', close ?? '');
}
