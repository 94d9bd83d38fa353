import { movedAttachment } from './attachments.ts';
import type { Correction } from './correction.ts';
import { removedDocuments, renumberedDocuments, retitledDocuments } from './documents.ts';
import { joinedLines, tornLines } from './lines.ts';
import { renumbered } from './numbers.ts';
import { doubled, inserted, removed, swapped } from './paragraphs.ts';
import { changedWords, mended, widths } from './words.ts';

export type { Correction };

/** Every correction; the first leaves all as it is. */
export const corrections: readonly Correction[] = [
  { name: 'nothing', apply: ({ lines }) => [...lines] },
  joinedLines,
  tornLines,
  mended,
  widths,
  inserted,
  removed,
  doubled,
  swapped,
  renumbered,
  movedAttachment,
  changedWords,
  renumberedDocuments,
  retitledDocuments,
  removedDocuments,
];
