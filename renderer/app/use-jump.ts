import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { JumpTarget } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useSearch } from '../search/search-store.ts';
import { firstChoice } from './jump-choice.ts';
import { useNavigation } from './navigation.ts';

const mostTargets = 8;

/** What the box in the top bar holds and what may be done with it. */
export interface Jump {
  readonly text: string;
  readonly listed: boolean;
  readonly targets: readonly JumpTarget[];
  /** Index of the line that Enter takes; the search comes after the last document. */
  readonly choice: number;
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
  const setQuery = useSearch((state) => state.setQuery);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);

  // On the search page the box is the search box, and every letter searches.
  const searching = page === 'search';
  const text = searching ? query : typed;
  const words = text.trim();
  const listed = shown && !searching && words !== '';
  const queries = useQueryClient();
  const answer = useQuery({
    ...libraryQueries.jump(words, mostTargets),
    enabled: listed,
    placeholderData: keepPreviousData,
  });
  const targets = (listed && answer.data) || [];
  const choice = Math.min(moved ?? firstChoice(text, targets), targets.length);

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
  return {
    text,
    listed,
    targets,
    choice,
    type(next) {
      if (searching) setQuery(next);
      else setTyped(next);
      setShown(true);
      setMoved(null);
    },
    move(by) {
      const count = targets.length + 1;
      setShown(true);
      setMoved((choice + by + count) % count);
    },
    take(index) {
      // While one types on the search page every letter has searched already.
      if (words === '' || searching) return;
      goTo(targets[index]);
    },
    async enter() {
      if (words === '' || searching) return;
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
