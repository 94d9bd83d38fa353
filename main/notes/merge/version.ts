import { createHash } from 'node:crypto';
import type { StoredNote } from '../note.ts';
import { remembered, revisionOf } from '../revision.ts';

/** The revisions that a version of a note went through and its own at the end; at least that one. */
export type Line = readonly string[];

/** What a note says, and what it was made of: more than the note itself tells where others know more. */
export interface Version {
  readonly note: StoredNote;
  readonly line: Line;
}

export function versionOf(note: StoredNote): Version {
  return { note, line: [...note.ancestors, revisionOf(note)] };
}

/** The note as it is to be kept. */
export function noteOf({ note, line }: Version): StoredNote {
  return { ...note, ancestors: remembered(line.slice(0, -1)) };
}

export function revisionIn(line: Line): string {
  return line.at(-1) ?? '';
}

export function isSameVersion(one: Version, other: Version): boolean {
  return revisionIn(one.line) === revisionIn(other.line);
}

/** Whether `one` was made of `other`. */
export function isNewer(one: Version, other: Version): boolean {
  return !isSameVersion(one, other) && holds(one.line, other.line);
}

/**
 * Whether `line` went through the last revision of `other`. Programs that do not tell what a version went through give
 * lines of one revision; of two such lines the one that begins later follows the other, revisions beginning with their
 * time.
 */
export function holds(line: Line, other: Line): boolean {
  if (line.includes(revisionIn(other))) return true;
  const [first] = line;
  return other.length === 1 && first !== undefined && revisionIn(other) < first;
}

/** Versions of one note share this id: its own, or that of the note that they are other versions of. */
export function familyOf(note: StoredNote): string {
  return note.versionOf ?? note.id;
}

/** A UUID that is made of a note's id and what this version of it says (RFC 9562, version 8). */
export function idOfVersion(id: string, line: Line): string {
  const hex = createHash('sha256')
    .update(`${id}\n${revisionIn(line)}`)
    .digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
