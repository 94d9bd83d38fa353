import { useQuery } from '@tanstack/react-query';
import { ask, failureOf } from '../bridge/ask.ts';
import { WindowFailure } from '../ui/WindowFailure.tsx';

/** Says at the start what happened to the person's notes, and stays until it is put away. */
export function NotesNotice() {
  const { data: notice, error } = useQuery({
    queryKey: ['notes-notice'],
    queryFn: () => ask('notes.notice', {}),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const failure = error === null ? notice : failureOf(error);
  return failure ? <WindowFailure failure={failure} /> : null;
}
