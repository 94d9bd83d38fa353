import type { DocumentView } from '../../preload/contract.ts';
import type { NumberedNotes } from './note-marks.ts';
import { PrintedNotes } from './PrintedNotes.tsx';
import { PrintPart } from './PrintPart.tsx';
import { NoteMarks, NumbersAt } from './PrintText.tsx';
import type { PrintForm } from './page-rules.ts';
import { headOf } from './page-words.ts';
import type { Printed } from './passage.ts';
import './sheet.css';
import { TitleWords } from './TitleWords.tsx';

interface PrintSheetProps {
  readonly document: DocumentView;
  readonly printed: Printed;
  readonly form: PrintForm;
  /** The notes to print, none for a clean paper. */
  readonly notes: NumberedNotes;
}

/** A document as it goes on paper: title, number, rule, parts, and behind them the notes. */
export function PrintSheet({ document, printed, form, notes }: PrintSheetProps) {
  const titles = printed.parts.map(({ part }) => part?.title ?? null);
  const { title, number } = headOf(document, titles);
  return (
    <NoteMarks value={notes.marks}>
      <article className={`print-sheet ${form}`} lang="zh-CN">
        <header>
          <h1>
            <TitleWords title={title} />
            <NumbersAt address="head" />
          </h1>
          {number !== null && <p>{number}</p>}
          {printed.excerpt && <p className="excerpt">（节选）</p>}
        </header>
        {printed.parts.map((part) => (
          <PrintPart key={part.address} printed={part} form={form} />
        ))}
        {notes.list.length > 0 && <PrintedNotes notes={notes.list} />}
      </article>
    </NoteMarks>
  );
}
