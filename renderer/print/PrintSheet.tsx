import { useMemo } from 'react';
import type { DocumentView, Note, Part } from '../../preload/contract.ts';
import { marksByBlock, numbered } from './note-marks.ts';
import { PrintBlock } from './PrintBlock.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';
import { NoteMarks, PrintText } from './PrintText.tsx';
import type { PrintForm } from './page-rules.ts';
import { addressesIn, type Printed } from './passage.ts';
import './sheet.css';

interface PrintSheetProps {
  readonly document: DocumentView;
  readonly printed: Printed;
  readonly form: PrintForm;
  /** The notes to print, none for a clean paper. */
  readonly notes: readonly Note[];
}

/** A document as it goes on paper: title, number, rule, parts, and behind them the notes. */
export function PrintSheet({ document, printed, form, notes }: PrintSheetProps) {
  const list = useMemo(() => numbered(notes, addressesIn(printed)), [notes, printed]);
  const marks = useMemo(() => marksByBlock(list), [list]);
  const { title, docNumber } = document;
  return (
    <NoteMarks value={marks}>
      <article className={`print-sheet ${form}`} lang="zh-CN">
        {printed.headed && (
          <header>
            <h1>
              <PrintText text={title} address="head" range={[0, title.length]} />
            </h1>
            {docNumber !== null && (
              <p>
                <PrintText
                  text={docNumber}
                  address="head"
                  range={[0, docNumber.length]}
                  base={title.length + 1}
                />
              </p>
            )}
          </header>
        )}
        {printed.parts.map(({ address, part, titled, blocks }) => (
          <section key={address} className={part?.kind === 'attachment' ? 'attachment' : undefined}>
            {titled && part !== null && <PartTitle address={address} part={part} />}
            {blocks.map((each) => (
              <PrintBlock key={each.block.id} printed={each} />
            ))}
          </section>
        ))}
        {list.length > 0 && <PrintedNotes notes={list} />}
      </article>
    </NoteMarks>
  );
}

function PartTitle({ address, part: { label, title } }: { readonly address: string; readonly part: Part }) {
  return (
    <h2 className="part-title">
      {label !== null && (
        <span className="label">
          <PrintText text={label} address={address} range={[0, label.length]} />
        </span>
      )}
      {title !== null && (
        <span className="name">
          <PrintText
            text={title}
            address={address}
            range={[0, title.length]}
            base={label === null ? 0 : label.length + 1}
          />
        </span>
      )}
    </h2>
  );
}
