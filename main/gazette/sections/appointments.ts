import type { Appointment, Block } from '../parsed-issue.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { fold } from '../text/fold.ts';

type Action = Appointment['action'];

/** Reads appointments: sentences that name their act, and lists under a heading such as 免去： or 决定任命：. */
export function readAppointments(blocks: readonly Block[]): Appointment[] {
  const found: Appointment[] = [];
  let governing: Action | null = null;
  for (const block of blocks) {
    if (readNumberLine(block.text) !== null) continue;
    /** The acts are read off the folded text; what is kept is cut from the printed one. */
    function asPrinted(act: Appointment, text: string): Appointment {
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
    for (const act of readActs(text, governing, block.lines[0])) found.push(asPrinted(act, text));
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
function readActs(text: string, governing: Action | null, line: number): Appointment[] {
  const acts: Appointment[] = [];
  let someone: string | null = null;
  for (const clause of clausesOf(text)) {
    const read = readClause(clause, governing, someone, line);
    acts.push(...read);
    someone = read[0]?.person ?? someone;
  }
  return acts;
}

/** A semicolon or full stop ends a clause, and so does the comma before an act of its own. */
function clausesOf(text: string): string[] {
  const folded = fold(text);
  const clauses: string[] = [];
  let from = 0;
  for (const match of folded.matchAll(/[;。]|,(?=\s*(?:同时|决定)*(?:免去|不再|任命|聘任|解聘))/g)) {
    clauses.push(text.slice(from, match.index));
    from = match.index + 1;
  }
  clauses.push(text.slice(from));
  return clauses.map((clause) => clause.trim()).filter((clause) => clause !== '');
}

function readClause(
  clause: string,
  governing: Action | null,
  someone: string | null,
  line: number,
): Appointment[] {
  const folded = fold(clause)
    .replace(/^(?:经[^,]{2,30},)?(?:同时|研究决定|决定)/, '')
    .replace(/\((?:女|男)\)/, '')
    .replace(/^(?:\(?[一二三四五六七八九十\d]+\)?[、.])\s*/, '');
  const his =
    /^免去其\s*(.+?)职务/.exec(folded) ??
    /^免去其\s*(.+)$/.exec(folded) ??
    /^不再(?:担任|兼任|任)\s*(.+?)(?:职务)?$/.exec(folded);
  if (his?.[1] !== undefined && someone !== null) return posts(someone, '免', his[1], null, line);
  const gone = steppedDown.exec(folded);
  if (gone?.[1] !== undefined && gone[3] !== undefined)
    return posts(gone[1], '免', gone[3], gone[2] ?? null, line);
  const dismissed = governing === '任' ? null : dismissesOf.exec(folded);
  if (
    dismissed?.[1] !== undefined &&
    dismissed[3] !== undefined &&
    (governing === '免' || /^免/.test(folded))
  ) {
    return posts(dismissed[1], '免', dismissed[3], dismissed[2] ?? remarkOf(dismissed[4] ?? ''), line);
  }
  const unlinked = governing === '免' || /^免去/.test(folded) ? readUnlinked(folded, line) : [];
  if (unlinked.length > 0) return unlinked;
  const appointed = appoints.exec(folded);
  if (appointed?.[1] !== undefined && appointed[4] !== undefined && governing !== '免') {
    const extra = appointed[3] === '挂职任' ? '挂职' : appointed[3] === '兼任' ? '兼' : null;
    return posts(appointed[1], '任', appointed[4], appointed[2] ?? extra, line);
  }
  return dismissed?.[1] !== undefined && dismissed[3] !== undefined
    ? posts(dismissed[1], '免', dismissed[3], null, line)
    : [];
}

/** What is said behind 职务: ，退休, （改任一级调研员）. */
function remarkOf(text: string): string | null {
  const words = text.replace(/^[\s,;(]+|[\s,;。)]+$/g, '');
  return words === '' ? null : words;
}

/** 免去符东来某某市统计局局长职务, without 的 between person and post: the post begins with the place. */
function readUnlinked(folded: string, line: number): Appointment[] {
  const match = /^(?:免去)?\s*([\u3400-\u9fff\s]{6,60}?)职务(.*)$/.exec(folded);
  const words = match?.[1];
  if (words === undefined || words.includes('的')) return [];
  const name = [
    /^([\u3400-\u9fff] [\u3400-\u9fff]|[\u3400-\u9fff]{3}|[\u3400-\u9fff]{2}|[\u3400-\u9fff]{4})(?=[\u3400-\u9fff]{2}[市县区州旗])/,
    /^([\u3400-\u9fff]{3}|[\u3400-\u9fff]{2})(?=[省市县区州旗])/,
  ]
    .map((pattern) => pattern.exec(words)?.[1])
    .find((one) => one !== undefined);
  return name === undefined
    ? []
    : posts(name, '免', words.slice(name.length), remarkOf(match?.[2] ?? ''), line);
}

/** Splits several posts held at once and takes what is said about them (挂职, 试用期一年) apart. */
function posts(who: string, action: Action, what: string, given: string | null, line: number): Appointment[] {
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
    acts.map(({ post, note: own }) => ({ person: name, action, post, note: own ?? tail, line })),
  );
}

function isRemark(text: string): boolean {
  return /挂职|兼|试用|级|保留|任期|时间|正|副|主持|退休|聘期/.test(text);
}
