import { useMutation } from '@tanstack/react-query';
import type { NoteFormat } from '../../../preload/contract.ts';
import { ask, failureOf } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { showToast } from '../../ui/toast.ts';
import type { Scope } from './scopes.ts';
import { travelText } from './text.ts';

interface Exporting {
  readonly format: NoteFormat;
  readonly scope: Scope;
}

/** Writes notes into a file that the person names, and says where it is. To change one's mind is no failure. */
export function useExport() {
  const text = useText(travelText);
  return useMutation({
    mutationFn: ({ format, scope }: Exporting) => ask('notes.export', { format, ids: scope.ids }),
    onSuccess: ({ file }, { scope }) => showToast({ text: text.exported(scope.count, file) }),
    onError: (error) => {
      if (failureOf(error).code !== 'cancelled') showFailure(error);
    },
  });
}
