import type { ReactElement } from 'react';

/** Search over everything: results grouped by document. */
export function SearchPage(): ReactElement {
  return <section />;
}
