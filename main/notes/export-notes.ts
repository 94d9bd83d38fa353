import type { Note, NoteFormat, Settings } from '../../preload/contract.ts';
import { toCsv, toHtml, toJsonLd, toMarkdown } from './formats/index.ts';
import { dayOf } from './formats/times.ts';
import type { StoredNote } from './note.ts';
import type { NoteViewer } from './note-viewer.ts';

/** A file of notes to be written somewhere. */
export interface ExportedNotes {
  /** What it may be called: 批注（李玉）2031-05-01.docx */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const extensions: Readonly<Record<NoteFormat, string>> = {
  'json-ld': 'jsonld',
  markdown: 'md',
  csv: 'csv',
  word: 'docx',
  html: 'html',
};

/**
 * Notes in one of the forms in which they travel: for programs as they are kept, for people as they are seen now, in the
 * person's language and with their meanings of the colours.
 */
export async function exportNotes(
  format: NoteFormat,
  notes: readonly StoredNote[],
  viewer: NoteViewer,
  settings: Settings,
  now = new Date(),
): Promise<ExportedNotes> {
  const fileName = nameOf(format, settings, now);
  const inOrder = notes.toSorted(byTime);
  if (format === 'json-ld') return { fileName, bytes: utf8(toJsonLd(inOrder)) };
  const groups = groupsOf(inOrder, viewer);
  if (format === 'word') {
    // Reading the package takes longer than the start of the program may take for it.
    const { toWord } = await import('./formats/word.ts');
    return { fileName, bytes: await toWord(groups, settings) };
  }
  const write = { markdown: toMarkdown, csv: toCsv, html: toHtml }[format];
  return { fileName, bytes: utf8(write(groups, settings)) };
}

/** By whom and when: several people's files end up in one folder. */
function nameOf(format: NoteFormat, { author, language }: Settings, now: Date): string {
  const day = dayOf(now.toISOString());
  // Not what no system allows in a name.
  const by = author
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, '')
    .trim()
    .slice(0, 40);
  const name = language === 'en' ? `Notes${by && ` (${by})`} ${day}` : `批注${by && `（${by}）`}${day}`;
  return `${name}.${extensions[format]}`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Earliest first; the same on every machine. */
function byTime(one: StoredNote, other: StoredNote): number {
  const [left, right] = [one, other].map(({ createdAt, id }) => `${createdAt} ${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** The notes of each document in reading order; the document written on first comes first. */
function groupsOf(notes: readonly StoredNote[], viewer: NoteViewer): readonly (readonly Note[])[] {
  const views = notes.map((note) => viewer.view(note));
  const byDocument = Map.groupBy(views, ({ documentId }) => documentId);
  return [...byDocument.values()].map((of) => viewer.inReadingOrder(of));
}
