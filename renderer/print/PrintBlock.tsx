import { headingTag } from '../reader/block-look.ts';
import { leadOf } from '../reader/lead.ts';
import { PrintText } from './PrintText.tsx';
import type { PrintedBlock } from './passage.ts';

/** 附件：1．, and the numbers of those that follow: what is behind keeps its own edge (GB/T 9704-2012, 7.3.4). */
const listed = /^(?:附\s*件?\s*[:：]\s*)?(?:\d{1,2}\s*[.、．]\s*)?/u;

/** Stands where the text was cut. */
const cut = '……';

/** One paragraph or heading on paper, set as official papers set its kind. */
export function PrintBlock({ printed }: { readonly printed: PrintedBlock }) {
  const { block, range } = printed;
  const { kind, level, scheme, text, id } = block;
  const label = kind === 'note' ? (listed.exec(text)?.[0].length ?? 0) : 0;
  if (range[0] < label && label < range[1]) return <Listed printed={printed} label={label} />;
  const depth = kind === 'article' ? 1 : Math.min(3, level ?? 3);
  const content = (
    <>
      {range[0] > 0 && cut}
      <PrintText text={text} address={id} range={range} lead={leadOf(block)} depth={depth} />
      {range[1] < text.length && cut}
    </>
  );
  if (kind !== 'heading') return <p className={`print-${kind}`}>{content}</p>;
  const Heading = headingTag(1 + (level ?? 1));
  const centred = /^第X(?:[编章节]|部分)$/u.test(scheme ?? '');
  return <Heading className={`print-heading depth-${depth}${centred ? ' centred' : ''}`}>{content}</Heading>;
}

/** One line of the list of attachments below the text. */
function Listed({ printed: { block, range }, label }: { printed: PrintedBlock; label: number }) {
  const { text, id } = block;
  const [from, to] = range;
  return (
    <p className={text.startsWith('附') ? 'print-listed first' : 'print-listed'}>
      <span className="print-listed-label">
        <PrintText text={text} address={id} range={[from, label]} />
      </span>
      <span>
        <PrintText text={text} address={id} range={[label, to]} />
        {to < text.length && cut}
      </span>
    </p>
  );
}
