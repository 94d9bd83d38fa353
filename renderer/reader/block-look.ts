import type { Block } from '../../preload/contract.ts';

/** `h2` … `h6` by rank. */
export function headingTag(rank: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const tags = ['h2', 'h3', 'h4', 'h5'] as const;
  return tags[rank - 2] ?? 'h6';
}

/** The classes by which the style sheets set a block as official papers set its kind. */
export function blockClass({ kind, level, scheme }: Pick<Block, 'kind' | 'level' | 'scheme'>): string {
  const names = ['blk', `blk-${kind}`];
  if (kind === 'heading') names.push(`level-${Math.min(3, level ?? 1)}`);
  // Chapters and sections stand in the middle of the line.
  if (kind === 'heading' && /^第X(?:[编章节]|部分)$/u.test(scheme ?? '')) names.push('centred');
  return names.join(' ');
}

/** Those of a block's lead: its face tells the level of the heading. */
export function leadClass({ kind, level }: Pick<Block, 'kind' | 'level'>): string {
  return `lead lead-${kind === 'article' ? 1 : Math.min(3, level ?? 3)}`;
}
