import { useEffect, useState } from 'react';
import { pageSize } from './search-queries.ts';

/** A scroll bar that is dragged passes many pages; only where it stays for so long is fetched. */
const dragPauseMs = 80;

/** From the first to the last page. */
type Span = readonly [first: number, last: number];

/** The pages that documents of the results stand on: at once when scrolled on, after a pause when jumped far. */
export function useWantedPages(ats: readonly number[]): readonly number[] {
  const pages = ats.map((at) => Math.floor(at / pageSize));
  const first = pages.length === 0 ? 0 : Math.min(...pages);
  const last = pages.length === 0 ? 0 : Math.max(...pages);
  const [span, setSpan] = useState<Span>([first, last]);
  const near = first <= span[1] + 1 && last >= span[0] - 1;
  if (near && (first !== span[0] || last !== span[1])) setSpan([first, last]);
  useEffect(() => {
    if (near) return;
    const timer = setTimeout(() => setSpan([first, last]), dragPauseMs);
    return () => clearTimeout(timer);
  }, [near, first, last]);
  return Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index);
}
