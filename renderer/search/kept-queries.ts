import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeptSearch } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { keptText } from './kept-text.ts';
import { type Question, sameQuestion } from './question.ts';
import { questionLabel } from './question-label.ts';

/** They lie with the notes: a change of the library does not touch them. */
const keptKey = ['kept-searches'] as const;

export interface Kept {
  readonly saved: readonly KeptSearch[];
  /** The newest first, without those that are saved as well. */
  readonly recent: readonly KeptSearch[];
}

/** What was saved and what was searched for lately; nothing until it is known. */
export function useKept(): Kept {
  const all = useQuery({ queryKey: keptKey, queryFn: () => ask('search.kept', {}) }).data ?? [];
  return sorted(all);
}

export function sorted(all: readonly KeptSearch[]): Kept {
  const saved = all.filter(({ name }) => name !== null);
  const recent = all.filter(
    ({ name, question }) => name === null && !saved.some((other) => sameQuestion(other.question, question)),
  );
  return { saved, recent };
}

interface Keeping {
  readonly question: Question;
  /** `null` to remember it among the recent ones. */
  readonly name: string | null;
}

/** Keeps a search; a saved one is told of. */
export function useKeep() {
  const text = useText(keptText);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ question, name }: Keeping) => ask('search.keep', { question, name }),
    onSuccess: ({ name }) => {
      // Said here: the form that asked for it is gone by now.
      if (name !== null) showToast({ text: text.savedAs(name) });
      return queries.invalidateQueries({ queryKey: keptKey });
    },
    // That a search is not remembered is nothing to be told of.
    onError: (error, { name }) => name !== null && showFailure(error),
  });
}

/** Forgets a search; it can be taken back. */
export function useForget() {
  const text = useText(keptText);
  const queries = useQueryClient();
  const { mutate: keep } = useKeep();
  return useMutation({
    mutationFn: ({ id }: KeptSearch) => ask('search.forget', { id }),
    onSuccess: (gone) => {
      void queries.invalidateQueries({ queryKey: keptKey });
      showToast({
        text: text.forgotten(gone.name ?? questionLabel(gone.question, text)),
        action: { label: text.undo, onPress: () => keep(gone) },
      });
    },
    onError: showFailure,
  });
}
