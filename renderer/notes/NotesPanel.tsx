import type { ReactElement } from 'react';
import type { DocumentView } from '../../preload/contract.ts';

export interface NotesPanelProps {
  readonly document: DocumentView;
}

/** The notes of the open document, in reading order. */
export function NotesPanel(_props: NotesPanelProps): ReactElement {
  return <section />;
}
