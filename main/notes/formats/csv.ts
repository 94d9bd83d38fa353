import papaparse from 'papaparse';
import type { Note, Settings } from '../../../preload/contract.ts';
import { linkOf } from './source.ts';
import { minuteOf } from './times.ts';
import { wordsFor } from './words.ts';

/** Excel takes a file for UTF-8 only with this mark in front. */
const byteOrderMark = '\ufeff';

/** What a spreadsheet would calculate. */
const formula = /^[=@\t\r+-]/;

/** Notes as comma-separated values (RFC 4180), one a row, that Excel opens as they are. */
export function toCsv(groups: readonly (readonly Note[])[], settings: Settings): string {
  const words = wordsFor(settings);
  const data = groups
    .flat()
    .map((note) => [
      note.documentTitle,
      note.docNumber ?? '',
      note.place,
      note.anchor?.quote ?? '',
      note.comment,
      words.kinds[note.kind],
      words.colours[note.colour].use,
      note.tags.join('；'),
      note.status === null ? '' : words.statuses[note.status],
      note.author,
      minuteOf(note.createdAt),
      minuteOf(note.updatedAt),
      note.editor,
      linkOf(note),
    ]);
  return byteOrderMark + papaparse.unparse({ fields: [...words.columns], data }, { escapeFormulae: formula });
}
