import type { CSSProperties, ReactNode } from 'react';
import type { Block, TextLink } from '../../preload/contract.ts';
import { leadOf } from './lead.ts';
import { PaperTable } from './PaperTable.tsx';
import { Runs } from './Runs.tsx';
import { linesOf } from './size.ts';

interface PaperBlockProps {
  readonly block: Block;
  readonly links: readonly TextLink[];
  /** Title of the part it stands in, to call a table by. */
  readonly partTitle: string;
  /** Heading rank of the part's own title: headings in it rank below. */
  readonly rank: number;
  /** What stands in the margin beside it: no part of its text. */
  readonly margin?: ReactNode;
}

/** One block of the paper, set as official papers set its kind. */
export function PaperBlock({ block, links, partTitle, rank, margin }: PaperBlockProps) {
  const shared = {
    'data-address': block.id,
    className: classOf(block),
    style: sized(block),
  };
  if (block.table) {
    return (
      <figure {...shared}>
        <PaperTable table={block.table} links={links} title={partTitle} />
        {margin}
      </figure>
    );
  }
  const content = (
    <>
      <Runs
        text={block.text}
        links={links}
        lead={leadOf(block)}
        leadClass={`lead lead-${leadLevel(block)}`}
      />
      {margin}
    </>
  );
  if (block.kind !== 'heading') return <p {...shared}>{content}</p>;
  const Heading = headingTag(rank + (block.level ?? 1));
  return <Heading {...shared}>{content}</Heading>;
}

/** `h2` … `h6` by rank. */
export function headingTag(rank: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const tags = ['h2', 'h3', 'h4', 'h5'] as const;
  return tags[rank - 2] ?? 'h6';
}

function classOf({ kind, level, scheme }: Block): string {
  const names = ['blk', `blk-${kind}`];
  if (kind === 'heading') names.push(`level-${Math.min(3, level ?? 1)}`);
  // Chapters and sections stand in the middle of the line.
  if (kind === 'heading' && /^第X(?:[编章节]|部分)$/u.test(scheme ?? '')) names.push('centred');
  return names.join(' ');
}

function leadLevel({ kind, level }: Block): number {
  return kind === 'article' ? 1 : Math.min(3, level ?? 3);
}

function sized(block: Block): CSSProperties {
  const style: CSSProperties & { '--lines': number } = { '--lines': linesOf(block) };
  return style;
}
