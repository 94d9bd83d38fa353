import { createContext, use } from 'react';
import type { Range } from '../../preload/contract.ts';
import type { NoteMark } from './note-marks.ts';
import { printRuns } from './print-runs.ts';

/** The words with notes in a text, by its address. */
export const NoteMarks = createContext<ReadonlyMap<string, readonly NoteMark[]>>(new Map());

interface PrintTextProps {
  readonly text: string;
  readonly address: string;
  readonly range: Range;
  readonly lead?: Range | null;
  readonly depth?: number;
  /** Offset of `text` in the text at the address. */
  readonly base?: number;
}

/** A text with its lead set apart; words with notes have a line under them and the notes' numbers behind them. */
export function PrintText({ text, address, range, lead = null, depth = 3, base = 0 }: PrintTextProps) {
  const marks = use(NoteMarks).get(address) ?? [];
  const here = marks.map(
    (mark): NoteMark => ({ ...mark, range: [mark.range[0] - base, mark.range[1] - base] }),
  );
  return printRuns(text, range, lead, here).map((run) => (
    <span key={run.start} className={run.lead ? `print-lead depth-${depth}` : undefined}>
      {run.marked ? <u>{run.text}</u> : run.text}
      <Numbers numbers={run.numbers} />
    </span>
  ));
}

/** The numbers of the notes that end at an address: behind titles, which have no line under them. */
export function NumbersAt({ address }: { readonly address: string }) {
  const marks = use(NoteMarks).get(address) ?? [];
  return <Numbers numbers={marks.filter(({ last }) => last).map(({ number }) => number)} />;
}

/** Word joiner: a number never begins a line, away from its words. */
const joiner = '\u2060';

function Numbers({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.map((number) => <sup key={number}>{`${joiner}[${number}]`}</sup>);
}
