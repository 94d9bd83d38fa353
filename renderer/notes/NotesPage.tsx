import type { ReactElement } from 'react';

/** Every note of the library, newest first. */
export function NotesPage(): ReactElement {
  return <section />;
}
