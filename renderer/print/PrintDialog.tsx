import { useQuery } from '@tanstack/react-query';
import { FileDown, Printer } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Note } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { printedIn } from '../citing/quote.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { useNotes } from '../notes/note-queries.ts';
import { Choice } from '../settings/Choice.tsx';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { useOnDay } from '../validity/on-day.ts';
import { validityText } from '../validity/text.ts';
import './dialog.css';
import { beginningOf } from './beginning.ts';
import { pdfName } from './file-name.ts';
import { OnPaper } from './OnPaper.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { pageRules } from './page-rules.ts';
import { passageOf, wholeDocument } from './passage.ts';
import { type PrintRequest, usePrint } from './request.ts';
import { type Extent, printText } from './text.ts';

/** Asks how a paper is to be printed, and has it done. */
export function PrintDialog() {
  const request = usePrint((state) => state.request);
  const close = (): void => usePrint.setState({ request: null });
  return (
    <ModalOverlay
      className="print-overlay"
      isOpen={request !== null}
      onOpenChange={(open) => !open && close()}
      isDismissable
    >
      <Modal className="print-modal">
        <Dialog className="print-dialog">
          {request !== null && <Choices request={request} onDone={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type Way = 'print' | 'pdf';

const none: readonly Note[] = [];

function Choices({ request, onDone }: { readonly request: PrintRequest; readonly onDone: () => void }) {
  const { document, selected } = request;
  const text = useText(printText);
  const { form, withNotes } = usePrint();
  const [extent, setExtent] = useState<Extent>(selected === null ? 'whole' : 'selected');
  const [way, setWay] = useState<Way | null>(null);
  const notes = useNotes(document.id).data ?? none;
  const source = useSourceLine(document);
  const printed = useMemo(
    () =>
      extent === 'selected' && selected !== null ? passageOf(document, selected) : wholeDocument(document),
    [document, selected, extent],
  );
  const start = useMemo(() => beginningOf(printed), [printed]);
  const shown = withNotes ? notes : none;
  const rules = useMemo(() => pageRules(form, source), [form, source]);

  const onReady = useCallback(() => {
    if (way === null) return;
    const done = way === 'print' ? printNow() : savePdf(pdfName(document), text.saved);
    done.then(onDone, showFailure).finally(() => setWay(null));
  }, [way, document, text, onDone]);

  return (
    <>
      <Heading slot="title">{text.title(document.shortTitle)}</Heading>
      <div className="print-columns">
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
              checked={withNotes && notes.length > 0}
              disabled={notes.length === 0}
              onChange={(event) => usePrint.setState({ withNotes: event.target.checked })}
            />
            {notes.length === 0 ? text.noNotes : text.withNotes(notes.length)}
          </label>
          <div className="row print-buttons">
            <button
              type="button"
              className="btn primary"
              disabled={way !== null}
              onClick={() => setWay('print')}
            >
              <Printer className="lucide" aria-hidden />
              {text.print}
            </button>
            <button type="button" className="btn" disabled={way !== null} onClick={() => setWay('pdf')}>
              <FileDown className="lucide" aria-hidden />
              {text.savePdf}
            </button>
            <button type="button" className="btn ghost" onClick={onDone}>
              {text.cancel}
            </button>
          </div>
          <p role="status" className="sec">
            {way !== null && text.setting}
          </p>
        </div>
        <figure className="print-preview" aria-hidden inert>
          <figcaption>{text.preview}</figcaption>
          <div className={`print-page ${form}`}>
            <PrintSheet document={document} printed={start} form={form} notes={none} />
          </div>
        </figure>
      </div>
      {way !== null && (
        <OnPaper rules={rules} onReady={onReady}>
          <PrintSheet document={document} printed={printed} form={form} notes={shown} />
        </OnPaper>
      )}
    </>
  );
}

/** Opens the system's dialog, which returns when it is closed. */
async function printNow(): Promise<void> {
  window.print();
}

async function savePdf(suggestedName: string, saved: (file: string) => string): Promise<void> {
  const { file } = await ask('print.pdf', { suggestedName });
  showToast({ text: saved(file) });
}

/** At the foot of every page: where it was printed first and whether it applies. */
function useSourceLine(document: PrintRequest['document']): string {
  const day = useOnDay((state) => state.day);
  const text = useText(validityText);
  const language = useLanguage((state) => state.language);
  const validity = useQuery({
    ...libraryQueries.validity(document.id, day),
    enabled: document.form === 'document',
  }).data;
  const state = validity && text.printed(text.states[validity.state], dayText(validity.on, language));
  return [printedIn(document), state].filter((part) => part !== undefined).join('　');
}
