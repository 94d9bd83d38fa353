import type { Appointment } from '../../parsed-issue.ts';
import { namesOf } from './names.ts';

/** An act as a clause says it; where the clause stands is added by the reader of the whole. */
export type Act = Pick<Appointment, 'person' | 'action' | 'post' | 'note'>;

const remark =
  /^(?:试用|任期|任职|时间|保留|挂职|为期|期限|至|聘期|聘任期|退休|因|自|从|按|享受|提名|级别|另有任用|改任|到龄|其原|原(?:任)?职务)|(?:级|退休|计算|任用|[年月日])$/;
const bracketRemark = /^列|\d{4}年|挂职|兼|试用|级|保留|任期|时间|期|正|副|主持|退休|因|调|辞|女|男|族/;
const postEnd =
  /(?:长|任|记|员|师|官|秘书|事|理|顾问|代表|主席|总裁|督学|督导|人|政委|教授|调研员|巡视员)(?:\([^()]*\))?$/;

/** The acts of some persons who take up or leave the posts that these words name, with what is said about them. */
export function actsOf(
  who: string,
  action: Act['action'],
  what: string,
  notes: readonly (string | null | undefined)[],
): Act[] {
  const names = namesOf(who);
  if (names.length === 0) return [];
  const said = notes.flatMap((one) => (one == null || one === '' ? [] : [one]));
  const held: { post: string; note: string | null }[] = [];
  for (const part of partsOf(what.replace(/[,;。.、\s]+$/, ''))) {
    const clean = part.trim().replace(/(?:一职|职务|职)$/, '');
    if (clean === '') continue;
    if (remark.test(clean) && !postEnd.test(clean)) said.push(clean);
    else held.push(...withRemark(clean));
  }
  return names.flatMap((person) =>
    held.map(({ post, note }) => ({ person, action, post, note: joinNotes([note, ...said]) })),
  );
}

function withRemark(words: string): { post: string; note: string | null }[] {
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(words);
  const isRemark = bracket?.[1] !== undefined && bracketRemark.test(bracket[2] ?? '');
  const post = isRemark ? (bracket?.[1] ?? words) : words;
  const note = isRemark ? (bracket?.[2] ?? null) : null;
  const candidate = /^(.+)人选$/.exec(post)?.[1];
  if (candidate !== undefined) return [{ post: candidate, note: joinNotes([note, '人选']) }];
  return [{ post: post.replace(/(?:职务|一职)$/, ''), note }];
}

/** 挂职 says no more than 挂职时间一年. */
function joinNotes(notes: readonly (string | null)[]): string | null {
  const given = notes.filter((one) => one !== null);
  const kept = given.filter(
    (one, at) => !given.some((other, index) => index !== at && other.startsWith(one)),
  );
  return kept.length === 0 ? null : [...new Set(kept)].join('，');
}

/** Posts held at once stand between commas; a comma inside the name of an authority parts nothing. */
function partsOf(what: string): string[] {
  const parts: string[] = [];
  for (const piece of what.split(/(,|、)(?![^()]*\))/)) {
    if (piece === ',' || piece === '、') continue;
    const last = parts.at(-1);
    const joint = what[parts.join('、').length];
    if (last !== undefined && joint === '、' && !postEnd.test(last))
      parts[parts.length - 1] = `${last}、${piece}`;
    else parts.push(piece);
  }
  return parts;
}
