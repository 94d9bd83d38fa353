import { fold } from '../../text/fold.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Act, actsOf } from './posts.ts';

/** What a heading above says of the acts below it. */
export interface Governing {
  readonly action: Act['action'] | null;
  /** 提名 and the like, which hold for every act below. */
  readonly note: string | null;
}

/** An act with the stretch of the text that names its person and post. */
export interface FoundAct {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
}

/** The acts of one text: an appointment may go on with 免去其…职务. */
export function readActs(text: string, governing: Governing): FoundAct[] {
  const found: FoundAct[] = [];
  let someone: { name: string; reason: string | null; from: number } | null = null;
  for (const clause of clausesOf(text)) {
    const named = readNamed(clause);
    if (named !== null) someone = named;
    const over = clause.goesOn ? { ...governing, action: found.at(-1)?.act.action ?? null } : governing;
    const acts: Act[] = named === null ? readClause(clause, over, someone) : [];
    const [first] = acts;
    if (first !== undefined && first.person !== someone?.name)
      someone = { name: first.person, reason: null, from: clause.start };
    for (const act of acts)
      found.push({ act: asPrinted(act, text), start: someone?.from ?? clause.start, end: clause.end });
  }
  return found;
}

/** The acts are read off the folded text; what is kept is cut from the printed one. */
function asPrinted(act: Act, text: string): Act {
  const folded = fold(text);
  const printed = (words: string) => {
    const at = folded.indexOf(words);
    return at < 0 ? words : text.slice(at, at + words.length);
  };
  return { ...act, post: printed(act.post), note: act.note === null ? null : printed(act.note) };
}

const han = '\\u3400-\\u9fff·';
/** 江听澜, 白 鹭, 江 听 澜; the third of three that stand apart does so itself. */
const name = `(?:[${han}]\\s{1,3}[${han}]\\s{1,3}[${han}](?=同志|因|到龄|[^${han}]|$)|[${han}]\\s{1,3}[${han}]|[${han}]{2,4})`;

/** 某某同志因工作调动, before the comma of 不再担任…: who it is and why. */
function readNamed({ text, start }: Clause): { name: string; reason: string; from: number } | null {
  const match = new RegExp(`^(${name})(?:同志)?(因[^,;]{2,20}|到龄[^,;]{0,10}|任期届满)$`).exec(fold(text));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { name: match[1].replace(/\s/g, ''), reason: match[2], from: start };
}

/** One name, or several that share the post. */
const person = `([${han}][${han}、\\s]{1,40}?)`;
const note = '(?:\\(([^()]{1,30})\\))?';
const call = '(?:任命|聘任|聘请|委任|提名|推荐)';
const hold = '(?:挂职任|挂职担任|挂任|兼任|担任|任(?![命免])|为)';
const tail = '(?:职务|一职)?';

const appoints = new RegExp(`^(${call})?${person}${note}(?:同志)?${note}\\s*(${hold})\\s*(.+)$`);
const listed = new RegExp(`^(${name})(?:同志)?\\s*(?:[:\\s])\\s*((?!任|为|不再|兼|挂)[${han}].+)$`);
const alsoHolds = /^(兼任|兼|挂任|挂职任|(?:任命|聘任)其?为|任(?!命))\s*(.+)$/;
const dismissesOf = new RegExp(`^(?:免去|解聘|免|撤销)?${person}${note}(?:同志)?的\\s*(.+?)职务(.*)$`);
const dismissesComrade = new RegExp(`^(?:免去|解聘|免|撤销)?${person}同志\\s*(?!的)(.+?)职务(.*)$`);
const stepsDown = new RegExp(
  `^${person}${note}(?:同志)?(因[^,]{2,20},)?\\s*(?:不再(?:担任|兼任|挂任|任)|辞去)\\s*(.+?)${tail}$`,
);
const resigns = new RegExp(
  `^(?:接受|同意|批准)${person}(?:同志)?(?:关于)?辞去(?:其)?\\s*(.+?)${tail}(?:的?(?:请求|申请|报告))?(?:,.*)?$`,
);
/** 免去江听澜、白 鹭市政府参事职务: nothing but the place at the head of the post ends the last name. */
const unlinked =
  /^(?:免去|解聘|撤销)?\s*((?:(?:[\u3400-\u9fff] [\u3400-\u9fff]|[\u3400-\u9fff]{2,4})、)*(?:[\u3400-\u9fff] [\u3400-\u9fff]|[\u3400-\u9fff]{3}|[\u3400-\u9fff]{2}|[\u3400-\u9fff]{4}))(?=[\u3400-\u9fff]{0,2}[省市县区州旗])([\u3400-\u9fff、\s]{4,60}?)职务(.*)$/;

/** Words in front of an act that say who decided it and when. */
const decided =
  /^(?:(?:经|根据)[^,]{2,40},)?(?:[^,;:]{0,50}?(?:决定|研究|会议|通过)[,:\s]*)?(?:同时|并)*(?=任命|免去|聘任|解聘|提名|接受|同意|不再|兼任)/;

function readClause(
  clause: Clause,
  governing: Governing,
  someone: { name: string; reason: string | null } | null,
): Act[] {
  const folded = fold(clause.text)
    .replace(/^(?:\(?[一二三四五六七八九十\d]+\)?[、.])\s*/, '')
    .replace(decided, '')
    .replace(/^(?:同时|研究决定|决定|并)/, '')
    .replace(/\((?:女|男)(?:,[^()]{1,4})?\)/, '');
  const his = readHis(folded, someone);
  if (his.length > 0) return his;
  const resigned = resigns.exec(folded) ?? null;
  if (resigned?.[1] !== undefined && resigned[2] !== undefined)
    return actsOf(resigned[1], '免', resigned[2], []);
  const gone = stepsDown.exec(folded);
  if (gone?.[1] !== undefined && gone[4] !== undefined)
    return actsOf(gone[1], '免', gone[4], [gone[2], gone[3]?.replace(/,$/, '')]);
  return governing.action === '任'
    ? firstOf(readAppointed(folded, governing), readDismissed(folded, governing))
    : firstOf(readDismissed(folded, governing), readAppointed(folded, governing));
}

function firstOf(first: Act[], second: Act[]): Act[] {
  return first.length > 0 ? first : second;
}

/** 免去其原任职务 does not say from which post. */
const unnamed = /^(?:原|现)(?:任|有)?(?:的)?(?:其他|相应|相关|一切)?$/;

/** What the one named just before also takes up or leaves: 免去其…, 不再担任…, 兼任…. */
function readHis(folded: string, someone: { name: string; reason: string | null } | null): Act[] {
  if (someone === null) return [];
  const left =
    /^(?:免去|解聘)其\s*(.+?)(?:职务(.*))?$/.exec(folded) ??
    /^(?:免去|解聘)([省市县区州旗].+?)职务(.*)$/.exec(folded) ??
    /^(?:不再(?:担任|兼任|挂任|任)|辞去)\s*(.+?)(?:职务(.*))?$/.exec(folded);
  if (left?.[1] !== undefined && unnamed.test(left[1])) return [];
  if (left?.[1] !== undefined && !left[1].includes('的'))
    return actsOf(someone.name, '免', left[1], [someone.reason, remarkOf(left[2])]);
  const taken = alsoHolds.exec(folded);
  if (taken?.[2] === undefined || /^[^,]*同志/.test(folded)) return [];
  return actsOf(someone.name, '任', taken[2], [manner(taken[1])]);
}

function readDismissed(folded: string, governing: Governing): Act[] {
  const explicit = /^(?:免去|解聘|免|撤销)/.test(folded);
  if (!explicit && governing.action !== '免') return [];
  const of = dismissesOf.exec(folded);
  if (of?.[1] !== undefined && of[3] !== undefined) {
    const acts = actsOf(of[1], '免', of[3], [of[2], remarkOf(of[4])]);
    if (acts.length > 0) return acts;
  }
  const comrade = dismissesComrade.exec(folded);
  if (comrade?.[1] !== undefined && comrade[2] !== undefined)
    return actsOf(comrade[1], '免', comrade[2], [remarkOf(comrade[3])]);
  const bare = explicit ? null : listed.exec(folded);
  if (bare?.[1] !== undefined && bare[2] !== undefined) return actsOf(bare[1], '免', ...splitRemark(bare[2]));
  const joined = unlinked.exec(folded);
  return joined?.[1] === undefined || joined[2] === undefined || joined[2].includes('的')
    ? []
    : actsOf(joined[1], '免', joined[2], [remarkOf(joined[3])]);
}

/** 市水利局局长职务（退休） with what is said behind 职务. */
function splitRemark(words: string): [post: string, notes: (string | null)[]] {
  const match = /^(.+?)职务(.*)$/.exec(words);
  return match?.[1] === undefined ? [words, []] : [match[1], [remarkOf(match[2])]];
}

function readAppointed(folded: string, governing: Governing): Act[] {
  const match = appoints.exec(folded);
  const given = [governing.note];
  if (match?.[2] !== undefined && match[6] !== undefined) {
    const open = governing.action !== '免' || match[1] !== undefined || match[5] !== '为';
    const call = match[1] === '提名' || match[1] === '推荐' ? match[1] : null;
    const acts = open
      ? actsOf(match[2], '任', match[6], [match[3], match[4], manner(match[5]), call, ...given])
      : [];
    if (acts.length > 0) return acts;
  }
  const bare = governing.action === '任' ? listed.exec(folded) : null;
  return bare?.[1] === undefined || bare[2] === undefined ? [] : actsOf(bare[1], '任', bare[2], given);
}

/** How a post is held, when the verb says more than that it is. */
function manner(verb: string | undefined): string | null {
  if (verb?.startsWith('挂') === true) return '挂职';
  return verb?.startsWith('兼') === true ? '兼任' : null;
}

/** What is said behind 职务: ，退休, （改任一级调研员）. */
function remarkOf(text: string | undefined): string | null {
  const words = (text ?? '').replace(/^[\s,;.(]+|[\s,;。.)]+$/g, '');
  return words === '' ? null : words;
}
