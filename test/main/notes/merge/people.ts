/** What the tests of merging share: people's notes, and what a file of them does to others. */
import { expect } from 'vitest';
import { planMerge } from '../../../../main/notes/merge/index.ts';
import type { KeptNote, StoredNote } from '../../../../main/notes/note.ts';
import { edited, revisionOf } from '../../../../main/notes/revision.ts';
import type { MergeChoice, MergeResult } from '../../../../preload/contract-travel.ts';

export type Notes = readonly KeptNote[];

export function noteOf(id: string, comment: string, second = 0): KeptNote {
  const time = new Date(Date.UTC(2031, 0, 1, 0, 0, second)).toISOString();
  return {
    id,
    versionOf: null,
    ancestors: [],
    documentId: 'town',
    documentTitle: '青禾市渔港管理办法',
    docNumber: null,
    place: '',
    kind: 'document',
    anchor: null,
    colour: 'yellow',
    comment,
    tags: [],
    status: null,
    author: '李玉',
    editor: '李玉',
    createdAt: time,
    updatedAt: time,
    removedAt: null,
  };
}

export function changed(note: KeptNote, comment: string, second: number): KeptNote {
  return edited(note, { comment }, '陈明', new Date(Date.UTC(2031, 0, 2, 0, 0, second)));
}

export function putAway(note: KeptNote): KeptNote {
  return { ...note, removedAt: '2031-02-01T00:00:00.000Z' };
}

export function shown(notes: Notes): Notes {
  return notes.filter(({ removedAt }) => removedAt === null);
}

export type Choose = (note: StoredNote, index: number) => MergeChoice | null;
const asUsual: Choose = () => null;
export const merging = new Date('2031-03-01T00:00:00Z');

export function planned(held: Notes, from: Notes, choose: Choose = asUsual) {
  const incoming = shown(from);
  const choices = new Map<StoredNote, MergeChoice>();
  for (const [index, note] of incoming.entries()) {
    const choice = choose(note, index);
    if (choice !== null) choices.set(note, choice);
  }
  return planMerge({ kept: held, gone: [] }, incoming, choices, merging);
}

/** What a file with a person's notes does to another's. */
export function mergeIn(
  held: Notes,
  from: Notes,
  choose?: Choose,
): { after: Notes; results: readonly MergeResult[] } {
  const { changes, results } = planned(held, from, choose);
  const after = new Map(held.map((note) => [note.id, note]));
  for (const change of changes) {
    const id = change.before?.id ?? change.after?.id ?? '';
    expect(change.before).toEqual(after.get(id) ?? null);
    if (change.after === null) after.delete(id);
    else after.set(id, change.after);
  }
  return { after: [...after.values()], results: results.map(({ result }) => result) };
}

export function merged(held: Notes, ...from: readonly Notes[]): Notes {
  return from.reduce((notes, each) => mergeIn(notes, each).after, held);
}

/** What is shown, in an order that is always the same. */
export function told(notes: Notes): string[] {
  return shown(notes)
    .map((note) => `${note.id} ${note.versionOf ?? ''} ${revisionOf(note)}`)
    .sort();
}

/** The same without the ids: which notes there are in which versions. */
export function versions(notes: Notes): string[] {
  return shown(notes)
    .map((note) => `${note.versionOf ?? note.id} ${revisionOf(note)}`)
    .sort();
}
