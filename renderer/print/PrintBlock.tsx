import { createContext, use } from 'react';
import { leadOf } from '../reader/lead.ts';
import { headingTag } from '../reader/PaperBlock.tsx';
import type { NoteMark } from './note-marks.ts';
import { PrintTable } from './PrintTable.tsx';
import type { PrintedBlock } from './passage.ts';
import { printRuns } from './print-runs.ts';

/** The numbers of notes that stand in a text, by its address. */
export const NoteMarks = createContext<ReadonlyMap<string, readonly NoteMark[]>>(new Map());

/** One block on paper, set as official papers set its kind. */
export function PrintBlock({ printed: { block, range } }: { readonly printed: PrintedBlock }) {
  if (block.table) return <PrintTable table={block.table} address={block.id} />;
  const lead = leadOf(block);
  const { kind, level, scheme } = block;
  const depth = kind === 'article' ? 1 : Math.min(3, level ?? 3);
  const content = <PrintText text={block.text} address={block.id} range={range} lead={lead} depth={depth} />;
  if (kind !== 'heading') return <p className={`print-${kind}`}>{content}</p>;
  const Heading = headingTag(1 + (level ?? 1));
  const centred = /^第X(?:[编章节]|部分)$/u.test(scheme ?? '');
  return <Heading className={`print-heading depth-${depth}${centred ? ' centred' : ''}`}>{content}</Heading>;
}

interface PrintTextProps {
  readonly text: string;
  readonly address: string;
  readonly range: PrintedBlock['range'];
  readonly lead?: PrintedBlock['range'] | null;
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
