import type { Appointment, Block, ParsedDocument } from '../../parsed-issue.ts';
import { readNumberLine } from '../../text/doc-number.ts';
import { fold } from '../../text/fold.ts';
import type { Holder } from '../evidence.ts';
import { type FoundAct, type Governing, readActs } from './acts.ts';
import { type RowAct, readTableActs } from './table.ts';

/** The acts of a paper that appoints: they stand in its blocks, so their line is the one where its head begins. */
export function readPaperAppointments(paper: ParsedDocument): Appointment[] {
  const line = paper.parts[0]?.lines[0];
  return readAppointments(paper).map((act) => (line === undefined ? act : { ...act, line }));
}

const none: Governing = { action: null, note: null };

/** Reads appointments: sentences that name their act, lists under a heading such as 免去： or 决定任命：, and tables. */
export function readAppointments(holder: Holder): Appointment[] {
  const found: Appointment[] = [];
  let governing = none;
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
    if (lead.test(folded.slice(at, at + 100))) starts.push(at);
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

const word =
  '(任\\s*命|聘\\s*任|任\\s*职|提\\s*名|推\\s*荐|任\\s*免|任|免\\s*去|免\\s*职|解\\s*聘|撤\\s*销|免)';
const lead = new RegExp(
  `^(?:[^。;:]{0,60}?(?:决定|研究|通过|同意|日|会议?|合格|期满|正式))?[,\\s]*${word}(?:下列|以下|如下)?(?:各位)?(?:同志|人员)?(?:的?(?:有关)?职务)?(?:如下)?\\s*:\\s*`,
);
const bare = new RegExp(
  `^(?:[一二三四五六七八九十\\d]+[、.]|\\([一二三四五六七八九十\\d]+\\))?\\s*(?:决定)?${word}(?:名单|人员|情况)?$`,
);
const opener =
  /(?:决定|研究决定|通知如下|任免如下|决定如下|通知)\s*:$|^[^,。;:]{0,40}\d日[^,。;:]{0,12}(?:决定|通过)$/;

/** A line that governs those below it: its act, and how much of the line it takes. */
function leadOf(text: string): { governing: Governing; length: number } | null {
  const folded = fold(text);
  const match = lead.exec(folded) ?? bare.exec(folded);
  if (match !== null) return { governing: governingOf(match[1] ?? ''), length: match[0].length };
  return opener.test(folded) ? { governing: none, length: text.length } : null;
}

function governingOf(printed: string): Governing {
  const act = printed.replace(/\s/g, '');
  if (act === '任免') return none;
  if (/^[免解撤]/.test(act)) return { action: '免', note: null };
  return { action: '任', note: act === '提名' || act === '推荐' ? act : null };
}
