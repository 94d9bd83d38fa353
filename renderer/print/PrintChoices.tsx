import { FileDown, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DocumentView, Note, NoteAnchor } from '../../preload/contract.ts';
import type { Validity } from '../../preload/contract-validity.ts';
import { useText } from '../i18n/use-text.ts';
import { useFirstFocus } from '../search/use-first-focus.ts';
import { Choice } from '../settings/Choice.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { pdfName } from './file-name.ts';
import { noNotes, numberNotes } from './note-marks.ts';
import { OnPaper } from './OnPaper.tsx';
import { PagesPreview } from './PagesPreview.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { pageRules } from './page-rules.ts';
import { sourceLines } from './page-words.ts';
import { passageOf, wholeDocument } from './passage.ts';
import { usePrint } from './request.ts';
import { type Extent, printText } from './text.ts';
import { useActions } from './use-actions.ts';
import { usePreview } from './use-preview.ts';

interface PrintChoicesProps {
  readonly document: DocumentView;
  readonly selected: NoteAnchor | null;
  /** `null` for what is no official document, or where the state could not be derived. */
  readonly validity: Validity | null;
  readonly notes: readonly Note[];
  readonly onDone: () => void;
}

export function PrintChoices({ document, selected, validity, notes, onDone }: PrintChoicesProps) {
  const text = useText(printText);
  const { form, withNotes } = usePrint();
  const [extent, setExtent] = useState<Extent>(selected === null ? 'whole' : 'selected');
  const printed = useMemo(
    () =>
      extent === 'selected' && selected !== null ? passageOf(document, selected) : wholeDocument(document),
    [document, selected, extent],
  );
  const numbered = useMemo(() => numberNotes(document, printed, notes), [document, printed, notes]);
  const count = numbered.list.length;
  const along = withNotes ? numbered : noNotes;
  const rules = useMemo(
    () => pageRules(form, sourceLines(document, validity, printed.excerpt)),
    [form, document, validity, printed],
  );
  const name = pdfName(document, printed.excerpt, form);
  const paper = useMemo(
    () => (
      <OnPaper rules={rules} name={name.replace(/\.pdf$/u, '')}>
        <PrintSheet document={document} printed={printed} form={form} notes={along} />
      </OnPaper>
    ),
    [rules, name, document, printed, form, along],
  );
  const preview = usePreview(paper);
  const { way, error, print, savePdf } = useActions(name, onDone);
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <div className="print-columns">
      {paper}
      <div className="print-choices">
        {selected === null ? (
          <p className="sec sm">{text.selectHint}</p>
        ) : (
          <Choice label={text.extent} options={text.extents} value={extent} onChange={setExtent} />
        )}
        <Choice
          label={text.form}
          options={text.forms}
          value={form}
          onChange={(value) => usePrint.setState({ form: value })}
        />
        <p className="sec sm">{text.formHints[form]}</p>
        <label className="print-notes-choice">
          <input
            type="checkbox"
            checked={withNotes && count > 0}
            disabled={count === 0}
            onChange={(event) => usePrint.setState({ withNotes: event.target.checked })}
          />
          {count === 0 ? text.noNotes : text.withNotes(count)}
        </label>
        <div className="print-buttons">
          <button ref={first} type="button" className="btn primary" disabled={way !== null} onClick={print}>
            <Printer className="lucide" aria-hidden />
            {text.print}
          </button>
          <button type="button" className="btn" disabled={way !== null} onClick={savePdf}>
            <FileDown className="lucide" aria-hidden />
            {text.savePdf}
          </button>
          <button type="button" className="btn ghost" onClick={onDone}>
            {text.cancel}
          </button>
        </div>
        <p role="status" className="sec">
          {way !== null && text.ways[way]}
        </p>
        {error !== null && <FailureNotice error={error} />}
      </div>
      <PagesPreview {...preview} />
    </div>
  );
}
