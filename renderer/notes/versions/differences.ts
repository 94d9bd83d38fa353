import type { NoteContent } from '../../../preload/contract-notes.ts';

/** What of a note a person sees and can change. */
export const noteFields = ['comment', 'tags', 'status', 'colour', 'kind', 'place'] as const;
export type NoteField = (typeof noteFields)[number];

/** In what two versions of a note differ. */
export function differences(one: NoteContent, other: NoteContent): readonly NoteField[] {
  return noteFields.filter((field) => told(one, field) !== told(other, field));
}

/** In what any of several versions differs from the first. */
export function differencesAmong([first, ...others]: readonly NoteContent[]): readonly NoteField[] {
  if (first === undefined) return [];
  const found = new Set(others.flatMap((other) => differences(first, other)));
  return noteFields.filter((field) => found.has(field));
}

function told(note: NoteContent, field: NoteField): string {
  if (field === 'tags') return JSON.stringify(note.tags);
  if (field !== 'place') return note[field] ?? '';
  const { documentId, anchor } = note;
  return JSON.stringify([documentId, anchor?.start, anchor?.end, anchor?.quote]);
}
