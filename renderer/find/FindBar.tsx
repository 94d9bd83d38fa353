import type { ReactElement } from 'react';
import type { DocumentView } from '../../preload/contract.ts';

export interface FindBarProps {
  readonly document: DocumentView;
  /** The bar asks to be taken away (Esc, 关闭). */
  readonly onClose: () => void;
}

/** Ctrl+F: finds words inside the open document. */
export function FindBar(_props: FindBarProps): ReactElement {
  return <search />;
}
