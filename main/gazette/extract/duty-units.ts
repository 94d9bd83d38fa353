import type { Responsibility } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';

/** A unit with what it has to do. */
export type Unit = Responsibility['units'][number];
/** How a unit takes part. */
export type Role = Unit['role'];

const unitEnd =
  /(?:局|委|办|厅|部|政府|管委会|中心|院|署|处|公司|集团|支队|大队|银行|会|社|站|所|单位|部门|县|市|区|乡|镇|街道|人民政府|协会|机关|法院|检察院|分行|支行|学校|组|企业|运营商|分公司|机构|督查室|办公室|研究室|工商联|残联|妇联|文联|总队|海关|州|盟|旗|\))$/;

/** Whether a name ends as those of units do. */
export function isUnit(name: string): boolean {
  return unitEnd.test(fold(name));
}

/** Words among the units that say when, not who: 2020年6月底前完成, 每年年底前, 长期坚持. */
const when =
  /^(?:(?:于|在)?(?:\d|今年|本年|明年|每年|每月|每季)[^、]{0,20}(?:前|内|底|末|日|完成)(?:完成|启动|落实|实施|出台|印发)?|(?:长期|持续)(?:坚持|推进))$/;

/** Splits what one label covers at commas where the role changes: 甲牵头，乙等参与. */
export function readShares(text: string, folded: string, role: Role): Unit[] {
  const units: Unit[] = [];
  let pending: string[] = [];
  let ledBefore = false;
  const give = (own: Role) => {
    for (const name of pending) units.push({ name, role: own });
    pending = [];
  };
  for (const [from, to] of namePieces(folded)) {
    const raw = text.slice(from, to).trim();
    if (when.test(fold(raw))) continue;
    const { name, verb } = takeVerb(raw);
    if (name !== '') pending.push(name);
    if (verb === null) continue;
    if (verb === 'lead') ledBefore = true;
    give(verb);
  }
  give(ledBefore && role === 'lead' ? 'participant' : role);
  return units;
}

const verbs: readonly (readonly [Role, RegExp])[] = [
  ['lead', /(?:共同|联合)?(?:牵头|主办)(?:负责|落实|实施)?$/],
  ['participant', /(?:等(?:部门|单位)?)?(?:共同|协同|按职责)?(?:参与|配合|参加|协助|协办)(?:落实|实施)?$/],
  [
    'responsible',
    /(?:等(?:部门|单位)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同|具体)?(?:负责|落实|承办|实施)(?:落实|实施)?$/,
  ],
];

/** Takes the verb from the last of the units it governs. */
function takeVerb(raw: string): { name: string; verb: Role | null } {
  for (const [role, pattern] of verbs) {
    const match = pattern.exec(raw);
    if (match !== null) return { name: cleanUnit(raw.slice(0, match.index)), verb: role };
  }
  return { name: cleanUnit(raw), verb: null };
}

function cleanUnit(name: string): string {
  return name
    .replace(/^(?:以上|上述)[\u3400-\u9fff]{0,8}?由/, '')
    .replace(/^(?:由|以及|和)(?=[市省县区州旗各])/, '')
    .replace(/等(?:(?:相关|有关)?(?:部门|单位))?$|[。；;]$/g, '')
    .trim();
}

const separator = /[、,]/;
/** 甲局和乙局, 甲局会同乙局 name two; 市文化和旅游局 one. */
const between = /会同|(?:以及|[和及与])(?=市(?!场)|[省县区州旗各])/g;
/** 各区、县政府 is one name, and so is 各县、市、区人民政府. */
const openName = /^各(?:[市县区州旗盟乡镇]、)*[市县区州旗盟乡镇](?:\([^()]{1,6}\))?$/;
const restOfName = /^[市县区州旗盟乡镇](?:\([^()]{1,6}\))?(?:人民政府|政府|管委会)?$/;

/** The stretches that name one unit each, with the verb of the last. */
function namePieces(folded: string): (readonly [start: number, end: number])[] {
  const names: (readonly [start: number, end: number])[] = [];
  for (const [from, to] of pieces(folded, separator)) {
    const last = names.at(-1);
    const words = folded.slice(from, to).trim();
    const goesOn =
      last !== undefined && openName.test(folded.slice(...last).trim()) && folded[from - 1] === '、';
    if (goesOn && restOfName.test(words.replace(/(?:按职责(?:分工)?)?(?:负责|落实|配合|参与)$/, '')))
      names[names.length - 1] = [last[0], to];
    else names.push(...partedByWords(folded, from, to));
  }
  return names;
}

function* partedByWords(folded: string, from: number, to: number): Iterable<readonly [number, number]> {
  let start = from;
  for (const match of folded.slice(from, to).matchAll(between)) {
    const at = from + match.index;
    if (!isUnit(folded.slice(start, at))) continue;
    yield [start, at];
    start = at + match[0].length;
  }
  yield [start, to];
}

/** Stretches between separators that stand outside brackets. */
export function* pieces(folded: string, separating: RegExp): Iterable<readonly [number, number]> {
  let depth = 0;
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const sign = folded[at] ?? '';
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth <= 0 && separating.test(sign)) {
      yield [from, at];
      from = at + 1;
    }
  }
  yield [from, folded.length];
}
