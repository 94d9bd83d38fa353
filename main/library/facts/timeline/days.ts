import type { ParsedDocument } from '../../../gazette/parsed-issue.ts';
import { isoDate, readDateLine } from '../../../gazette/text/dates.ts';
import { headAddress } from '../../searchable-rows.ts';
import { sentenceAround } from '../../sentence.ts';

/** A day that matters to a document, with the words that say it. */
export interface Day {
  readonly kind: 'signed' | 'effective' | 'expires' | 'deadline';
  /** Whether the whole paper begins or ends to apply, or one clause; `null` for the other kinds. */
  readonly scope: 'whole' | 'clause' | null;
  /** `YYYY-MM-DD`, of a period its last day; `null` where the text gives none that can be counted. */
  readonly date: string | null;
  readonly precision: 'day' | 'month' | 'quarter' | 'year' | null;
  /** 20个工作日内; `null` for a date. */
  readonly span: { readonly amount: number; readonly unit: string } | null;
  readonly block: string;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
}

/** The days of a document: when it was signed, then what its text says, in order of appearance. */
export function daysOf(document: ParsedDocument): Day[] {
  const blocks = new Map(document.blocks.map((block, index) => [block.id, { block, index }]));
  const said = [
    ...document.effects.map((effect) => ({ ...effect, precision: precisionOf(effect.date), span: null })),
    ...document.deadlines.map((deadline) => ({ ...deadline, kind: 'deadline' as const, scope: null })),
  ];
  const placed = said.flatMap((day) => {
    const found = blocks.get(day.block);
    if (found === undefined) return [];
    const { sentence } = sentenceAround(found.block.text, [day.start, day.end]);
    return [{ ...day, sentence, index: found.index }];
  });
  placed.sort((one, other) => one.index - other.index || one.start - other.start);
  return [...signed(document), ...placed.map(({ index: _index, ...day }) => day)];
}

function precisionOf(date: string | null): 'day' | null {
  return date === null ? null : 'day';
}

/** The line of the date that the document closes with; where none says it, the document's head stands for it. */
function signed({ signedOn, blocks }: ParsedDocument): Day[] {
  if (signedOn === null) return [];
  const line = blocks.find(({ kind, text }) => kind === 'date' && dayOf(text) === signedOn);
  const text = line?.text ?? '';
  const place = { block: line?.id ?? headAddress, start: 0, end: text.length, text, sentence: text };
  return [{ kind: 'signed', scope: null, date: signedOn, precision: 'day', span: null, ...place }];
}

function dayOf(text: string): string | null {
  const date = readDateLine(text);
  return date === null ? null : isoDate(date);
}
