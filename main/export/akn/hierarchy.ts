import type { Block } from '../../../preload/contract.ts';
import { type Level, levelOf } from './level.ts';

/** A block with the blocks that belong under it. */
export interface Branch {
  readonly block: Block;
  readonly level: Level;
  readonly children: Branch[];
}

/** Puts the blocks of one part under each other: 编, 章, 节, headings, 条, 款, 项 and lists, in the order of the text. */
export function hierarchyOf(blocks: readonly Block[]): readonly Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const block of blocks) {
    const branch: Branch = { block, level: levelOf(block), children: [] };
    while (open.length > 0 && !takes(open.at(-1), branch)) open.pop();
    (open.at(-1)?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

/** An item stands under an article, another list's item, or a paragraph that leads up to it; a 款 under its article. */
function takes(above: Branch | undefined, below: Branch): boolean {
  if (above === undefined || above.level.rank >= below.level.rank) return false;
  if (above.level.name !== 'paragraph') return true;
  return below.level.name === 'point' && /[:：]\s*$/.test(above.block.text);
}
