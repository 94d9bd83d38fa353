import type { CSSProperties, ReactNode } from 'react';
import type { Block, TextLink } from '../../preload/contract.ts';
import { blockClass, headingTag, leadClass } from './block-look.ts';
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
    className: blockClass(block),
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
      <Runs text={block.text} links={links} lead={leadOf(block)} leadClass={leadClass(block)} />
      {margin}
    </>
  );
  if (block.kind !== 'heading') return <p {...shared}>{content}</p>;
  const Heading = headingTag(rank + (block.level ?? 1));
  return <Heading {...shared}>{content}</Heading>;
}

function sized(block: Block): CSSProperties {
  const style: CSSProperties & { '--lines': number } = { '--lines': linesOf(block) };
  return style;
}
