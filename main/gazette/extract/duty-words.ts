import { isUnit, pieces, type Role, readShares, type Unit } from './duty-units.ts';

/** What a note's words say: the label they begin with, empty without one, and the units. */
export interface Duty {
  readonly label: string;
  readonly units: readonly Unit[];
}

const labels: readonly (readonly [Role, RegExp])[] = [
  ['lead', /^(?:市级|市直|省级|区级|县级)?(?:牵头(?:责任)?|主办|主责)(?:单位|部门|处室)?$/],
  [
    'participant',
    /^(?:市级|市直|省级|区级|县级)?(?:配合|参与|参加|协办|协助|协同|会办|支持)(?:单位|部门|处室)?$/,
  ],
  [
    'responsible',
    /^(?:市级|市直|省级|区级|县级)?(?:责任|负责|落实|承办|主管|实施|完成)(?:单位|部门|主体|处室)?$/,
  ],
];

const labelled = /^\s*([\u3400-\u9fff]{2,8}?)\s*:/;
/** Every label of a note with the sign in front of it. */
const everyLabel = /(?:^|[,;。 ])\s*([\u3400-\u9fff]{2,8}?)\s*:/g;
/** A comma or a blank before the next label parts the shares like a semicolon. */
const beforeLabel = /[, ](?=\s*[\u3400-\u9fff]{2,8}\s*:)/g;
/** By when, printed without a sign behind the last unit. */
const timeLabel = /(?:完成|办结|整改|落实|推进)(?:时限|时间|期限|日期|进度)\s*:/;

function roleOf(label: string): Role | null {
  return labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

const named = /(?:单位|部门|处室|主体)$/;

/** Whether words begin with the label of a role or, with `orTime`, of the time: 牵头单位：, 完成时限：. */
export function beginsWithRole(folded: string, orTime = false): boolean {
  const label = labelled.exec(folded)?.[1];
  if (label === undefined) return false;
  return (
    (named.test(label) && roleOf(label) !== null) || (orTime && timeLabel.exec(folded.trim())?.index === 0)
  );
}

/** （…，排在首位的为牵头单位，下同）: what is said behind the units of the first of them. */
const firstLeads =
  /[,;。(]\s*(?:排|列)?(?:名|在|位列?)?(?:第一(?:位|名)?|首位)的?(?:单位|部门)?(?:为|是)(?:牵头|主办)(?:责任)?(?:单位|部门)?(?:,?下同)?\)?[。;]?\s*$/;

/** Reads the words of a note; `null` when they charge nobody. */
export function readDuty(text: string, folded: string): Duty | null {
  const said = firstLeads.exec(folded);
  if (said === null) return readNote(text, folded);
  const duty = readNote(text.slice(0, said.index), folded.slice(0, said.index));
  return (
    duty && { ...duty, units: duty.units.map((unit, at) => (at === 0 ? { ...unit, role: 'lead' } : unit)) }
  );
}

function readNote(text: string, folded: string): Duty | null {
  const first = labelled.exec(folded)?.[1];
  if (first === undefined) {
    const units = readSentence(text, folded);
    return units === null || units.length === 0 ? null : { label: '', units };
  }
  const label = roleOf(first) === null ? laterLabel(folded) : first;
  const units = label === undefined ? [] : readLabelled(text, folded);
  return label === undefined || units.length === 0 ? null : { label, units };
}

/** （牵头领导：某某，责任单位：…）: the first label that names a role, in full. */
function laterLabel(folded: string): string | undefined {
  const names = [...folded.matchAll(everyLabel)].map(([, name = '']) => name);
  return names.find((name) => named.test(name) && roleOf(name) !== null);
}

/** 牵头单位：甲；配合单位：乙、丙. What other labels cover (牵头领导：, 完成时限：) names no unit. */
function readLabelled(text: string, folded: string): Unit[] {
  const units: Unit[] = [];
  let role: Role | null = null;
  for (const [from, to] of pieces(folded.replace(beforeLabel, ';'), /[;。]/)) {
    const label = labelled.exec(folded.slice(from, to));
    if (folded.slice(from, to).trim() === '') continue;
    if (label === null && units.length > 0) break;
    if (label !== null) role = roleOf(label[1] ?? '');
    if (role === null) continue;
    const start = from + (label?.[0].length ?? 0);
    const time = timeLabel.exec(folded.slice(start, to));
    const end = time === null ? to : start + time.index;
    units.push(...readShares(text.slice(start, end), folded.slice(start, end), role));
  }
  return units;
}

/** Behind the verb: by when. */
const closingTime =
  /[,;]\s*(?:(?:于|在)?(?:\d|今年|本年|明年|每年)[^,;。:]{0,16}(?:前|内|底|末|完成)|长期坚持|持续推进)\s*$/;

/** 甲牵头，乙、丙等参与 and 甲、乙负责 without a label: only when the words are units and nothing more. */
export function readSentence(text: string, folded: string): Unit[] | null {
  const words = folded.replace(closingTime, '').trimEnd();
  if (!/(?:负责|牵头|参与|配合|落实)(?:落实|实施)?$/.test(words) || /[。:]/.test(words)) return null;
  const units = [...pieces(words, /;/)].flatMap(([from, to]) =>
    readShares(text.slice(from, to), words.slice(from, to), 'responsible'),
  );
  return units.length > 0 && units.every((unit) => isUnit(unit.name)) ? units : null;
}
