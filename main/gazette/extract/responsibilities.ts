import type { Block, LineRange, Responsibility } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';

type Unit = Responsibility['units'][number];
type Role = Unit['role'];

/** A responsibility note inside a block's text. */
interface Note {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly units: readonly Unit[];
}

const labels: readonly (readonly [Role, RegExp])[] = [
  ['lead', /^(?:牵头(?:责任)?|主办|主责)(?:单位|部门|处室)?$/],
  ['participant', /^(?:配合|参与|参加|协办|协助|协同|会办|支持)(?:单位|部门|处室)?$/],
  ['responsible', /^(?:责任|负责|落实|承办|主管|实施|完成)(?:单位|部门|主体|处室)?$/],
];

/**
 * Reads who is responsible: （责任单位：…）, （牵头单位：…；配合单位：…）, （某局牵头，某局等参与）, （某局、某局负责）.
 * `linesOf` gives the source lines that a stretch of the block's text was printed on.
 */
export function readResponsibilities(
  block: Block,
  linesOf: (start: number, end: number) => LineRange,
): Responsibility[] {
  if (!/责任|牵头|负责|配合|主办/.test(block.text)) return [];
  return findNotes(block.text).map(({ start, end, label, units }) => ({
    block: block.id,
    start,
    end,
    label,
    units,
    lines: linesOf(start, end),
  }));
}

const longestNote = 600;
/** A note without brackets: the last sentence of its paragraph. */
const bareNote = /(?:^|[。;])\s*((?:责任|牵头|负责|配合|主办)(?:单位|部门)\s*:[^。]{2,400}。?)$/;
/** A comma or a blank before the next label parts the shares like a semicolon. */
const beforeLabel = /[, ](?=\s*[\u3400-\u9fff]{2,6}(?:单位|部门)\s*:)/g;

function findNotes(text: string): Note[] {
  const folded = fold(text);
  const notes: Note[] = [];
  for (let at = folded.indexOf('('); at >= 0; at = folded.indexOf('(', at + 1)) {
    const close = closing(folded, at);
    if (close === null) continue;
    const read = readNote(text.slice(at + 1, close), folded.slice(at + 1, close));
    if (read === null) continue;
    notes.push({ start: at, end: close + 1, ...read });
    at = close;
  }
  const bare = notes.length === 0 ? bareNote.exec(folded) : null;
  if (bare?.[1] !== undefined) {
    const start = bare.index + bare[0].indexOf(bare[1]);
    const read = readNote(text.slice(start), folded.slice(start));
    if (read !== null) notes.push({ start, end: text.length, ...read });
  }
  if (notes.length === 0) notes.push(...sharedNotes(text, folded));
  return notes;
}

/** 由甲牵头，乙、丙等配合。 in running text, up to the end of the sentence. */
const shared =
  /(?:^|[。;,])\s*(由([\u3400-\u9fff()、]{2,80}?)(?:牵头|主办),([\u3400-\u9fff()、]{2,120}?)(?:等(?:部门|单位)?)?(?:参与|配合))(?=[,。;])/g;

function sharedNotes(text: string, folded: string): Note[] {
  const notes: Note[] = [];
  for (const match of folded.matchAll(shared)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    const end = start + words.length;
    // 现场维护组。由甲牵头，乙参与，… says who makes up a group.
    if (/组[。:,;]?\s*$/.test(folded.slice(Math.max(0, start - 6), start))) continue;
    const units = readSentence(text.slice(start, end), folded.slice(start, end));
    if (units === null || units.every((unit) => unit.role !== 'lead')) continue;
    notes.push({ start, end, label: '', units });
  }
  return notes;
}

function closing(folded: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < Math.min(folded.length, from + longestNote); at++) {
    if (folded[at] === '(') depth++;
    if (folded[at] === ')') depth--;
    if (depth === 0) return at;
  }
  return null;
}

function readNote(text: string, folded: string): { label: string; units: Unit[] } | null {
  const first = /^\s*([\u3400-\u9fff]{2,8}?)\s*:/.exec(folded)?.[1];
  const role = first === undefined ? null : roleOf(first);
  if (first !== undefined && role === null) return null;
  const units = first === undefined ? readSentence(text, folded) : readLabelled(text, folded);
  return units === null || units.length === 0 ? null : { label: first ?? '', units };
}

function roleOf(label: string): Role | null {
  return labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** 牵头单位：甲；配合单位：乙、丙. */
function readLabelled(text: string, folded: string): Unit[] {
  const units: Unit[] = [];
  let role: Role = 'responsible';
  for (const [from, to] of pieces(folded.replace(beforeLabel, ';'), /[;。]/)) {
    const label = /^\s*([\u3400-\u9fff]{2,8}?)\s*:/.exec(folded.slice(from, to));
    const own = label?.[1] === undefined ? null : roleOf(label[1]);
    if (label !== null && own === null) break;
    if (own === null && units.length > 0) break;
    if (own !== null) role = own;
    const start = from + (label?.[0].length ?? 0);
    units.push(...readShares(text.slice(start, to), folded.slice(start, to), role));
  }
  return units;
}

/** 甲牵头，乙、丙等参与 and 甲、乙负责 without a label: only when the words are units and nothing more. */
function readSentence(text: string, folded: string): Unit[] | null {
  if (!/(?:负责|牵头|参与|配合|落实)(?:落实|实施)?$/.test(folded.trim()) || /[。:]/.test(folded)) return null;
  const units = [...pieces(folded, /;/)].flatMap(([from, to]) =>
    readShares(text.slice(from, to), folded.slice(from, to), 'responsible'),
  );
  return units.length > 0 && units.every((unit) => unitEnd.test(fold(unit.name))) ? units : null;
}

const unitEnd =
  /(?:局|委|办|厅|部|政府|管委会|中心|院|署|处|公司|集团|支队|大队|银行|会|社|站|所|单位|部门|县|市|区|乡|镇|街道|人民政府|协会|机关|法院|检察院|分行|支行|学校|组|企业|运营商|分公司|机构|\))$/;

/** Splits what one label covers at commas where the role changes: 甲牵头，乙等参与. */
function readShares(text: string, folded: string, role: Role): Unit[] {
  const units: Unit[] = [];
  let pending: string[] = [];
  let ledBefore = false;
  const give = (own: Role) => {
    for (const name of pending) units.push({ name, role: own });
    pending = [];
  };
  for (const [from, to] of pieces(folded, /[、,]/)) {
    const raw = text.slice(from, to).trim();
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
  ['participant', /(?:等)?(?:部门|单位)?(?:共同|协同|按职责)?(?:参与|配合|参加|协助|协办)(?:落实|实施)?$/],
  [
    'responsible',
    /(?:等)?(?:部门|单位)?(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同|具体)?(?:负责|落实|承办|实施)(?:落实|实施)?$/,
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
    .replace(/^(?:由|以及|和)(?=[市省县区州旗各])/, '')
    .replace(/等$|[。；;]$/g, '')
    .trim();
}

/** Stretches between separators that stand outside brackets. */
function* pieces(folded: string, separator: RegExp): Iterable<readonly [number, number]> {
  let depth = 0;
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const sign = folded[at] ?? '';
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth <= 0 && separator.test(sign)) {
      yield [from, at];
      from = at + 1;
    }
  }
  yield [from, folded.length];
}
