import { useQuery } from '@tanstack/react-query';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { useNotes } from '../notes/note-queries.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { useOnDay } from '../validity/on-day.ts';
import '../ui/modal.css';
import './dialog.css';
import { PrintChoices } from './PrintChoices.tsx';
import { type PrintRequest, usePrint } from './request.ts';
import { printText } from './text.ts';

/** Asks how a paper is to be printed, shows what it will look like, and has it done. */
export function PrintDialog() {
  const request = usePrint((state) => state.request);
  return (
    <ModalOverlay
      className="modal-ground"
      isOpen={request !== null}
      onOpenChange={(open) => !open && close()}
      isDismissable
    >
      <Modal className="modal print-modal">
        <Dialog className="print-dialog">{request !== null && <Asked request={request} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function close(): void {
  usePrint.setState({ request: null });
}

const none = [] as const;

/** The choices, once all that can be printed is at hand. */
function Asked({ request: { document, selected } }: { readonly request: PrintRequest }) {
  const text = useText(printText);
  const day = useOnDay((state) => state.day);
  const official = document.form === 'document';
  const validity = useQuery({ ...libraryQueries.validity(document.id, day), enabled: official });
  const notes = useNotes(document.id);
  return (
    <>
      <Heading slot="title">{text.title(document.shortTitle)}</Heading>
      {validity.isError && <FailureNotice error={validity.error} onRetry={() => validity.refetch()} />}
      {notes.isError && <FailureNotice error={notes.error} onRetry={() => notes.refetch()} />}
      {validity.isLoading || notes.isLoading ? (
        <Opening />
      ) : (
        <PrintChoices
          document={document}
          selected={selected}
          validity={validity.data ?? null}
          notes={notes.data ?? none}
          onDone={close}
        />
      )}
    </>
  );
}
