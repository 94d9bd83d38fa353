import type { DocumentView, Note, Range } from '../../preload/contract.ts';
import { addressesOf, hasTitle } from '../reader/layout.ts';
import type { Printed } from './passage.ts';
import { common, everything, rangesWithin } from './within.ts';

/** A note with its number on the printed paper. */
export interface NumberedNote {
  readonly number: number;
  readonly note: Note;
}

/** Words with a note. */
export interface NoteMark {
  readonly number: number;
  /** In the text at their address. */
  readonly range: Range;
  /** Whether the note's words end here, where its number stands. */
  readonly last: boolean;
}

export interface NumberedNotes {
  readonly list: readonly NumberedNote[];
  readonly marks: ReadonlyMap<string, readonly NoteMark[]>;
}

export const noNotes: NumberedNotes = { list: [], marks: new Map() };

/**
 * The notes that go on the paper, numbered as they come, with where they stand. Notes on the whole document go along with
 * any passage; those whose words are not found only with the whole text, since nobody knows where they belong.
 */
export function numberNotes(
  document: Pick<DocumentView, 'parts' | 'blocks'>,
  printed: Printed,
  notes: readonly Note[],
): NumberedNotes {
  const addresses = addressesOf(document);
  const shown = shownRanges(printed);
  const list: NumberedNote[] = [];
  const marks = new Map<string, NoteMark[]>();
  for (const note of notes) {
    const number = list.length + 1;
    if (note.anchor === null || note.state === 'orphaned') {
      if (note.anchor === null || !printed.excerpt) list.push({ number, note });
      continue;
    }
    const within = rangesWithin(addresses, note.anchor);
    const words = shown.flatMap(([address, range]) => {
      const marked = within(address);
      const both = marked && common(marked, range);
      return both ? [{ address, range: both }] : [];
    });
    if (words.length > 0) list.push({ number, note });
    words.forEach(({ address, range }, index) => {
      const mark = { number, range, last: index === words.length - 1 };
      marks.set(address, [...(marks.get(address) ?? []), mark]);
    });
  }
  return { list, marks };
}

/** What is printed of the text at each address, from top to bottom. */
function shownRanges({ parts }: Printed): (readonly [address: string, range: Range])[] {
  const ofParts = parts.flatMap(({ address, part, blocks }) => [
    ...(hasTitle(part) ? [[address, everything] as const] : []),
    ...blocks.map(({ block, range }) => [block.id, range] as const),
  ]);
  return [['head', everything], ...ofParts];
}
