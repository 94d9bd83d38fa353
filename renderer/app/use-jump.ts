import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { JumpTarget, KeptSearch } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useKept } from '../search/kept-queries.ts';
import { useSearch } from '../search/search-store.ts';
import { firstChoice } from './jump-choice.ts';
import { useNavigation } from './navigation.ts';

const mostTargets = 8;
const mostKept = 10;
const none: readonly KeptSearch[] = [];

/** What the box in the top bar holds and what may be done with it. */
export interface Jump {
  readonly text: string;
  readonly listed: boolean;
  readonly targets: readonly JumpTarget[];
  /** Saved and recent searches, listed instead while nothing is typed. */
  readonly kept: readonly KeptSearch[];
  /** Index of the line that Enter takes; the search comes after the last document. -1 for none. */
  readonly choice: number;
  /** The box has the focus. */
  enterBox(): void;
  type(text: string): void;
  move(by: 1 | -1): void;
  /** Takes a line that is seen. */
  take(index: number): void;
  /** Takes what was typed: the line chosen with the arrows, else what the words mean, even where the list lags behind. */
  enter(): Promise<void>;
  close(): void;
  clear(): void;
}

export function useJump(): Jump {
  const page = useNavigation((state) => state.page);
  const { open, show } = useNavigation.getState();
  const query = useSearch((state) => state.question.query);
  const { setQuery, ask } = useSearch.getState();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);

  // On the search page the box is the search box, and every letter searches.
  const searching = page === 'search';
  const text = searching ? query : typed;
  const words = text.trim();
  const { saved, recent } = useKept();
  const kept = words === '' ? [...saved, ...recent].slice(0, mostKept) : none;
  // On the search page they stand on the page itself.
  const listed = shown && !searching && (words !== '' || kept.length > 0);
  const queries = useQueryClient();
  const answer = useQuery({
    ...libraryQueries.jump(words, mostTargets),
    enabled: listed && words !== '',
    placeholderData: keepPreviousData,
  });
  const targets = (listed && words !== '' && answer.data) || [];
  const lines = words === '' ? kept.length : targets.length + 1;
  const choice = words === '' ? (moved ?? -1) : Math.min(moved ?? firstChoice(text, targets), targets.length);

  const close = () => {
    setShown(false);
    setMoved(null);
  };
  const goTo = (target: JumpTarget | undefined) => {
    close();
    setTyped('');
    if (target) open({ documentId: target.documentId, block: target.block });
    else {
      setQuery(words);
      show('search');
    }
  };
  const askAgain = (search: KeptSearch | undefined) => {
    if (!search) return;
    close();
    ask(search.question);
    show('search');
  };
  return {
    text,
    listed,
    targets,
    kept,
    choice,
    enterBox: () => setShown(true),
    type(next) {
      if (searching) setQuery(next);
      else setTyped(next);
      setShown(true);
      setMoved(null);
    },
    move(by) {
      setShown(true);
      // From none, ↓ comes to the first and ↑ to the last.
      setMoved(choice < 0 && by < 0 ? lines - 1 : (choice + by + lines) % lines);
    },
    take(index) {
      // While one types on the search page every letter has searched already.
      if (searching) return;
      if (words === '') askAgain(kept[index]);
      else goTo(targets[index]);
    },
    async enter() {
      if (searching) return;
      if (words === '') return askAgain(kept[choice]);
      const lags = listed && (answer.isPending || answer.isPlaceholderData);
      if (!lags || moved !== null) return goTo(targets[choice]);
      // When it cannot be looked up, the search says why.
      const fresh = await queries.fetchQuery(libraryQueries.jump(words, mostTargets)).catch(() => []);
      goTo(fresh[firstChoice(text, fresh)]);
    },
    close,
    clear: () => setTyped(''),
  };
}
