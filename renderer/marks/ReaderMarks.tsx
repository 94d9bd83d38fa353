import type { ReactElement } from 'react';
import type { DocumentView } from '../../preload/contract.ts';

export interface ReaderMarksProps {
  readonly document: DocumentView;
  /** The element that holds the document's text, with `data-address` elements inside. */
  readonly root: HTMLElement;
}

/** Paints notes, search hits and the jump target over the text, and offers marking where text is selected. */
export function ReaderMarks(_props: ReaderMarksProps): ReactElement | null {
  return null;
}
