import { create } from 'zustand';
import type { DocumentView, NoteAnchor } from '../../preload/contract.ts';
import type { PrintForm } from './page-rules.ts';

/** A paper that a person wants printed, and what was selected of it. */
export interface PrintRequest {
  readonly document: DocumentView;
  readonly selected: NoteAnchor | null;
}

interface PrintStore {
  /** `null` while nothing is to be printed. */
  readonly request: PrintRequest | null;
  /** As chosen last, until the program ends. */
  readonly form: PrintForm;
  readonly withNotes: boolean;
}

export const usePrint = create<PrintStore>(() => ({ request: null, form: 'official', withNotes: false }));

/** Asks the person how it is to be printed. */
export function askToPrint(request: PrintRequest): void {
  usePrint.setState({ request });
}
