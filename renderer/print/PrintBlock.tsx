import { headingTag } from '../reader/block-look.ts';
import { leadOf } from '../reader/lead.ts';
import { PrintTable } from './PrintTable.tsx';
import { PrintText } from './PrintText.tsx';
import type { PrintedBlock } from './passage.ts';

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
