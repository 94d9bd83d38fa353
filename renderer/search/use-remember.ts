import { useEffect } from 'react';
import { useKeep } from './kept-queries.ts';
import type { Found } from './search-queries.ts';

/** Whoever looks at results for so long has searched, and not only typed on. */
const lookedAtMs = 4_000;

/** Remembers a search among the recent ones once its results have been looked at for a while. */
export function useRemember(found: Found | undefined, settled: boolean): void {
  const { mutate: keep } = useKeep();
  const question = settled && found && found.answer.all.documents > 0 ? found.question : null;
  useEffect(() => {
    if (question === null) return;
    const timer = setTimeout(() => keep({ question, name: null }), lookedAtMs);
    return () => clearTimeout(timer);
  }, [question, keep]);
}
