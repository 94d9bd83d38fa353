import type { Part } from '../../preload/contract.ts';
import { hasTitle } from '../reader/layout.ts';
import { leavesOf, type Piece } from './leaves.ts';
import { PrintBlock } from './PrintBlock.tsx';
import { PrintTable } from './PrintTable.tsx';
import { NumbersAt, PrintText } from './PrintText.tsx';
import type { PrintForm } from './page-rules.ts';
import type { PrintedPart } from './passage.ts';
import { TitleWords } from './TitleWords.tsx';
import { tableSettings } from './table-settings.ts';

interface PrintPartProps {
  readonly printed: PrintedPart;
  readonly form: PrintForm;
}

/** The notice, the main text or one attachment, under its title where it has one. */
export function PrintPart({ printed: { address, part, blocks }, form }: PrintPartProps) {
  const leaves = leavesOf(blocks, tableSettings[form]);
  const titled = hasTitle(part);
  const title = titled && <PartTitle address={address} part={part} />;
  return (
    <section className={titled ? 'titled' : undefined}>
      {leaves.length === 0 && title}
      {leaves.map(({ wide, pieces }, index) => (
        <div key={keyOf(pieces[0])} className={wide ? 'print-leaf wide' : 'print-leaf'}>
          {index === 0 && title}
          {pieces.map((piece) => (
            <PrintPiece key={keyOf(piece)} piece={piece} />
          ))}
        </div>
      ))}
    </section>
  );
}

function PrintPiece({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'closing') {
    return (
      <div className="print-closing">
        {piece.lines.map(({ block: { id, kind, text }, range }) => (
          <p key={id} className={`print-${kind}`}>
            <PrintText text={text} address={id} range={range} />
          </p>
        ))}
      </div>
    );
  }
  const { block, range } = piece.printed;
  if (piece.kind === 'table' && block.table)
    return <PrintTable table={block.table} address={block.id} range={range} form={piece.form} />;
  return <PrintBlock printed={piece.printed} />;
}

function keyOf(piece: Piece | undefined): string | undefined {
  return piece?.kind === 'closing' ? piece.lines[0]?.block.id : piece?.printed.block.id;
}

function PartTitle({ address, part: { label, title } }: { readonly address: string; readonly part: Part }) {
  return (
    <h2 className="part-title">
      {label !== null && <span className="label">{label}</span>}
      {title !== null && (
        <span className="name">
          <TitleWords title={title} />
        </span>
      )}
      <NumbersAt address={address} />
    </h2>
  );
}
