import { createContext, use } from 'react';
import type { Range } from '../../preload/contract.ts';
import type { NoteMark } from './note-marks.ts';
import { printRuns } from './print-runs.ts';

/** The numbers of notes that stand in a text, by its address. */
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

/** A text with its lead set apart, and with the numbers of notes behind the words that they are on. */
export function PrintText({ text, address, range, lead = null, depth = 3, base = 0 }: PrintTextProps) {
  const marks = use(NoteMarks).get(address) ?? [];
  const here = marks.map(({ number, offset }) => ({ number, offset: offset - base }));
  return printRuns(text, range, lead, here).map((run) => (
    <span key={run.start} className={run.lead ? `print-lead depth-${depth}` : undefined}>
      {run.text}
      {run.numbers.map((number) => (
        <sup key={number}>[{number}]</sup>
      ))}
    </span>
  ));
}
