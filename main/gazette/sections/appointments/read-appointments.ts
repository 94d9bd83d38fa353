import type { Appointment, Block, ParsedDocument } from '../../parsed-issue.ts';
import { readNumberLine } from '../../text/doc-number.ts';
import { fold } from '../../text/fold.ts';
import type { Holder } from '../evidence.ts';
import { type FoundAct, type Governing, readActs } from './acts.ts';
import { beginsWithLead, leadOf, ungoverned } from './leads.ts';
import { type RowAct, readTableActs } from './table.ts';

/** The acts of a paper that appoints: they stand in its blocks, so their line is the one where its head begins. */
export function readPaperAppointments(paper: ParsedDocument): Appointment[] {
  const line = paper.parts[0]?.lines[0];
  return readAppointments(paper).map((act) => (line === undefined ? act : { ...act, line }));
}

/** Reads appointments: sentences that name their act, lists under a heading such as 免去： or 决定任命：, and tables. */
export function readAppointments(holder: Holder): Appointment[] {
  const found: Appointment[] = [];
  let governing = ungoverned;
  for (const block of holder.blocks) {
    if (readNumberLine(block.text) !== null || block.kind === 'recipients') continue;
    for (const [from, to] of piecesOf(block)) {
      const lead = block.table === undefined ? leadOf(block.text.slice(from, to)) : null;
      if (lead !== null) governing = lead.governing;
      for (const act of readPiece(block, from + (lead?.length ?? 0), to, governing)) {
        const { start, end } = act;
        const line = holder.rowLines?.get(block.id)?.[act.row ?? 0] ?? block.lines[0];
        found.push({ ...act.act, line, at: { holder: holder.id, block: block.id, start, end } });
      }
    }
  }
  return found;
}

/** A paragraph in which 免去： stands behind the acts of another heading, cut before it. */
function piecesOf({ text, table }: Block): (readonly [from: number, to: number])[] {
  if (table !== undefined) return [[0, text.length]];
  const folded = fold(text);
  const starts = [0];
  for (const match of folded.matchAll(/[;。]\s*/g)) {
    const at = match.index + match[0].length;
    if (beginsWithLead(folded.slice(at, at + 100))) starts.push(at);
  }
  return starts.map((from, at) => [from, starts[at + 1] ?? text.length]);
}

function readPiece(
  block: Block,
  from: number,
  to: number,
  governing: Governing,
): (FoundAct & Partial<Pick<RowAct, 'row'>>)[] {
  if (block.table !== undefined) return readTableActs(block, governing);
  const acts = readActs(block.text.slice(from, to), governing);
  return acts.map(({ act, start, end }) => ({ act, start: from + start, end: from + end }));
}
