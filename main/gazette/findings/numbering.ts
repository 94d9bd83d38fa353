import { rankOf } from '../paragraphs/sequence.ts';
import type { Block, Finding, ParsedDocument } from '../parsed-issue.ts';
import { readCircled, readNumeral } from '../text/numerals.ts';

/** Numbers printed twice or left out, list by list. Articles run through the whole part, other lists begin anew. */
export function checkNumbering(document: ParsedDocument): Finding[] {
  const findings: Finding[] = [];
  const open = new Map<string, { value: number; rank: number }>();
  const paths = new Map<string, number>();
  let part = -1;
  for (const block of document.blocks) {
    if (block.part !== part) {
      open.clear();
      paths.clear();
      part = block.part;
    }
    if (block.number === null || block.scheme === null) continue;
    const found = block.scheme === '1.1' ? checkPath(paths, block) : checkList(open, block);
    if (found !== null) findings.push(found);
  }
  return findings;
}

function checkList(open: Map<string, { value: number; rank: number }>, block: Block): Finding | null {
  const scheme = block.scheme ?? '';
  const value = figureOf(block.number ?? '');
  const rank = ranks.get(scheme);
  if (value === null || rank === undefined) return null;
  for (const [other, { rank: outer }] of open) if (outer > rank && other !== '第X条') open.delete(other);
  const last = open.get(scheme);
  open.set(scheme, { value, rank });
  if (last === undefined || value === 1) return null;
  return compare(last.value, value, block);
}

const ranks = new Map(
  (['第X编', '第X章', '第X节', '第X条', '一、', '（一）', '1.', '(1)', '①'] as const).map((scheme) => [
    scheme as string,
    rankOf(scheme),
  ]),
);

/** 4.3 behind 4.1 leaves out 4.2; each depth is counted under its own head. */
function checkPath(paths: Map<string, number>, block: Block): Finding | null {
  const parts = (block.number ?? '').split('.');
  const value = Number(parts.at(-1));
  const head = parts.slice(0, -1).join('.');
  const last = paths.get(head) ?? 0;
  paths.set(head, value);
  if (value === 1 && last === 0) return null;
  return compare(last, value, block);
}

function compare(last: number, value: number, block: Block): Finding | null {
  const lines = [block.lines[0], block.lines[0]] as const;
  const shown = block.text.slice(0, 12);
  if (value === last)
    return { kind: 'duplicate-number', lines, message: `编号重复：“${shown}…”与前一处编号相同。` };
  if (value > last + 1 && value - last <= 5) {
    const gap = value - last === 2 ? `第${last + 1}个` : `第${last + 1}至${value - 1}个`;
    return { kind: 'missing-number', lines, message: `编号缺失：“${shown}…”之前缺${gap}编号。` };
  }
  return null;
}

function figureOf(number: string): number | null {
  if (number.includes('之')) return null;
  return readCircled(number) ?? readNumeral(number);
}
