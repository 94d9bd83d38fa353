import type { Appointment, ParsedDocument } from '../parsed-issue.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { fold } from '../text/fold.ts';
import type { Holder } from './evidence.ts';

type Action = Appointment['action'];

/** An act as a clause says it; what holds the clause is added by the reader of the whole. */
type Act = Omit<Appointment, 'line' | 'at'>;

/** A stretch of a block's text, in units of that text. */
interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The acts of a paper that appoints: they stand in its blocks, so their line is the one where its head begins. */
export function readPaperAppointments(paper: ParsedDocument): Appointment[] {
  const line = paper.parts[0]?.lines[0];
  return readAppointments(paper).map((act) => (line === undefined ? act : { ...act, line }));
}

/** Reads appointments: sentences that name their act, and lists under a heading such as 免去： or 决定任命：. */
export function readAppointments({ id, blocks }: Holder): Appointment[] {
  const found: Appointment[] = [];
  let governing: Action | null = null;
  for (const block of blocks) {
    if (readNumberLine(block.text) !== null) continue;
    /** The acts are read off the folded text; what is kept is cut from the printed one. */
    function asPrinted(act: Act, text: string): Act {
      return {
        ...act,
        post: printed(act.post, text),
        note: act.note === null ? null : printed(act.note, text),
      };
    }

    function printed(words: string, text: string): string {
      const at = fold(text).indexOf(words);
      return at < 0 ? words : text.slice(at, at + words.length);
    }

    const lead = leadOf(block.text);
    if (lead !== null) {
      governing = lead.action;
      if (lead.rest === '') continue;
    }
    const text = lead === null ? block.text : lead.rest;
    const offset = block.text.length - text.length;
    for (const { act, start, end } of readActs(text, governing)) {
      const at = { holder: id, block: block.id, start: offset + start, end: offset + end };
      found.push({ ...asPrinted(act, text), line: block.lines[0], at });
    }
  }
  return found;
}

const lead =
  /^(?:[^。;:]{0,60}?(?:决定|研究|通过|同意|日|会议?))?[,\s]*(任\s*命|任|免\s*去|免\s*职|免|任\s*免)(?:下列|以下|如下)?(?:同志|人员)?(?:的?职务)?\s*:\s*/;
const opener = /(?:决定|研究决定|通知如下|任免如下|决定如下|通知)\s*:$/;

/** A line that governs those below it: its act, and what follows on the same line. */
function leadOf(text: string): { action: Action | null; rest: string } | null {
  const folded = fold(text);
  const match = lead.exec(folded);
  if (match !== null) {
    const word = (match[1] ?? '').replace(/\s/g, '');
    return {
      action: word === '任免' ? null : word.startsWith('免') ? '免' : '任',
      rest: text.slice(match[0].length),
    };
  }
  return opener.test(folded) ? { action: null, rest: '' } : null;
}

/** One name, or several that share the post. */
const person = '([\\u3400-\\u9fff][\\u3400-\\u9fff·、\\s]{1,30}?)';
const note = '(?:\\(([^()]{1,30})\\))?';
/** 某某为…, 某某任…, 某某同志挂职任…, 某某兼任…. */
const appoints = new RegExp(
  `^(?:任命|聘任|聘请|推荐)?${person}${note}(?:同志)?\\s*(挂职任|兼任|任|为)\\s*(.+)$`,
);
const dismissesOf = new RegExp(`^(?:免去|免)?${person}${note}(?:同志)?的\\s*(.+?)职务(.*)$`);
const steppedDown = new RegExp(
  `^${person}${note}(?:同志)?\\s*(?:不再(?:担任|兼任|任)|辞去)\\s*(.+?)(?:职务)?$`,
);

/** The acts of one sentence: an appointment may go on with 免去其…职务. */
function readActs(text: string, governing: Action | null): { act: Act; start: number; end: number }[] {
  const acts: { act: Act; start: number; end: number }[] = [];
  let someone: string | null = null;
  let from = 0;
  for (const clause of clausesOf(text)) {
    const read = readClause(clause.text, governing, someone);
    if (read[0] !== undefined && read[0].person !== someone) from = clause.start;
    for (const act of read) acts.push({ act, start: from, end: clause.end });
    someone = read[0]?.person ?? someone;
  }
  return acts;
}

/** A semicolon or full stop ends a clause, and so does the comma before an act of its own. */
function clausesOf(text: string): Clause[] {
  const folded = fold(text);
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of folded.matchAll(/[;。]|,(?=\s*(?:同时|决定)*(?:免去|不再|任命|聘任|解聘))/g)) {
    clauses.push(trimmed(text, from, match.index));
    from = match.index + 1;
  }
  clauses.push(trimmed(text, from, text.length));
  return clauses.filter((clause) => clause.text !== '');
}

function trimmed(text: string, from: number, to: number): Clause {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { text: words.trim(), start, end: start + words.trim().length };
}

function readClause(clause: string, governing: Action | null, someone: string | null): Act[] {
  const folded = fold(clause)
    .replace(/^(?:经[^,]{2,30},)?(?:同时|研究决定|决定)/, '')
    .replace(/\((?:女|男)\)/, '')
    .replace(/^(?:\(?[一二三四五六七八九十\d]+\)?[、.])\s*/, '');
  const his =
    /^免去其\s*(.+?)职务/.exec(folded) ??
    /^免去其\s*(.+)$/.exec(folded) ??
    /^不再(?:担任|兼任|任)\s*(.+?)(?:职务)?$/.exec(folded);
  if (his?.[1] !== undefined && someone !== null) return posts(someone, '免', his[1], null);
  const gone = steppedDown.exec(folded);
  if (gone?.[1] !== undefined && gone[3] !== undefined) return posts(gone[1], '免', gone[3], gone[2] ?? null);
  const dismissed = governing === '任' ? null : dismissesOf.exec(folded);
  if (
    dismissed?.[1] !== undefined &&
    dismissed[3] !== undefined &&
    (governing === '免' || /^免/.test(folded))
  ) {
    return posts(dismissed[1], '免', dismissed[3], dismissed[2] ?? remarkOf(dismissed[4] ?? ''));
  }
  const unlinked = governing === '免' || /^免去/.test(folded) ? readUnlinked(folded) : [];
  if (unlinked.length > 0) return unlinked;
  const appointed = appoints.exec(folded);
  if (appointed?.[1] !== undefined && appointed[4] !== undefined && governing !== '免') {
    const extra = appointed[3] === '挂职任' ? '挂职' : appointed[3] === '兼任' ? '兼' : null;
    return posts(appointed[1], '任', appointed[4], appointed[2] ?? extra);
  }
  return dismissed?.[1] !== undefined && dismissed[3] !== undefined
    ? posts(dismissed[1], '免', dismissed[3], null)
    : [];
}

/** What is said behind 职务: ，退休, （改任一级调研员）. */
function remarkOf(text: string): string | null {
  const words = text.replace(/^[\s,;(]+|[\s,;。)]+$/g, '');
  return words === '' ? null : words;
}

/** 免去符东来某某市统计局局长职务, without 的 between person and post: the post begins with the place. */
function readUnlinked(folded: string): Act[] {
  const match = /^(?:免去)?\s*([\u3400-\u9fff\s]{6,60}?)职务(.*)$/.exec(folded);
  const words = match?.[1];
  if (words === undefined || words.includes('的')) return [];
  const name = [
    /^([\u3400-\u9fff] [\u3400-\u9fff]|[\u3400-\u9fff]{3}|[\u3400-\u9fff]{2}|[\u3400-\u9fff]{4})(?=[\u3400-\u9fff]{2}[市县区州旗])/,
    /^([\u3400-\u9fff]{3}|[\u3400-\u9fff]{2})(?=[省市县区州旗])/,
  ]
    .map((pattern) => pattern.exec(words)?.[1])
    .find((one) => one !== undefined);
  return name === undefined ? [] : posts(name, '免', words.slice(name.length), remarkOf(match?.[2] ?? ''));
}

/** Splits several posts held at once and takes what is said about them (挂职, 试用期一年) apart. */
function posts(who: string, action: Action, what: string, given: string | null): Act[] {
  const names = who.split('、').map((one) => one.replace(/\s/g, '').replace(/同志$/, ''));
  if (names.some((name) => name.length < 2 || name.length > 8)) return [];
  const parts = what.replace(/(?:职务)?[,;。、\s]*$/, '').split(/[,、](?![^()]*\))/);
  const acts: { post: string; note: string | null }[] = [];
  let tail: string | null = given;
  for (const part of parts) {
    const clean = part.trim();
    if (/^(?:试用期|任期|时间|保留|挂职|任职时间|为期|至|聘期)/.test(clean)) {
      tail = tail ?? clean;
      continue;
    }
    const bracket = /^(.+?)\(([^()]+)\)$/.exec(clean);
    if (bracket?.[1] !== undefined && isRemark(bracket[2] ?? ''))
      acts.push({ post: bracket[1], note: bracket[2] ?? null });
    else if (clean !== '') acts.push({ post: clean, note: null });
  }
  return names.flatMap((name) =>
    acts.map(({ post, note: own }) => ({ person: name, action, post, note: own ?? tail })),
  );
}

function isRemark(text: string): boolean {
  return /挂职|兼|试用|级|保留|任期|时间|正|副|主持|退休|聘期/.test(text);
}
