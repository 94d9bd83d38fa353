import type { Note, Settings } from '../../../preload/contract.ts';
import { linkTo } from '../../../preload/contract-links.ts';
import { dayOf } from './times.ts';
import { wordsFor } from './words.ts';

/** What a document is called: 《青禾市渔港管理办法》（青禾政办〔2031〕7号） */
export function sourceOf({ documentTitle, docNumber }: Note): string {
  return `《${documentTitle}》${docNumber === null ? '' : `（${docNumber}）`}`;
}

/** A source with the place that the note is on. */
export function placeOf(note: Note): string {
  return sourceOf(note) + note.place;
}

/** The place's address, which opens it on every machine that holds the issue. */
export function linkOf({ documentId, anchor, state }: Note): string {
  const block = anchor === null || state === 'orphaned' ? null : anchor.start.block;
  return linkTo({ documentId, block });
}

/** What else is to be said of a note: its colour, tags, status, author and day, and whether its words have to be looked for. */
export function factsOf(note: Note, settings: Settings): readonly string[] {
  const words = wordsFor(settings);
  return [
    note.kind === 'highlight' ? '' : words.kinds[note.kind],
    words.colours[note.colour].use,
    ...note.tags.map((tag) => `#${tag}`),
    note.status === null ? '' : words.statuses[note.status],
    note.author,
    dayOf(note.createdAt),
    { 'in-place': '', moved: '', 'to-check': words.toCheck, orphaned: words.orphaned }[note.state],
  ].filter((fact) => fact !== '');
}
