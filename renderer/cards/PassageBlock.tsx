import type { Block } from '../../preload/contract.ts';
import { leadOf } from '../reader/lead.ts';
import { PaperTable } from '../reader/PaperTable.tsx';
import { Runs } from '../reader/Runs.tsx';

interface PassageBlockProps {
  readonly block: Block;
  /** What a table in it is called. */
  readonly title: string;
}

/** A block of the text as a card shows it: without links, which would lead from card to card. */
export function PassageBlock({ block, title }: PassageBlockProps) {
  if (block.table) return <PaperTable table={block.table} links={[]} title={title} />;
  return (
    <p className={`card-text card-${block.kind}`}>
      <Runs text={block.text} links={[]} lead={leadOf(block)} leadClass="card-lead" />
    </p>
  );
}
