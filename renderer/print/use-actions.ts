import { useState } from 'react';
import { ask, failureOf } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showToast } from '../ui/toast.ts';
import { inTurn } from './in-turn.ts';
import { printText } from './text.ts';

type Way = 'print' | 'pdf';

interface Actions {
  /** What is under way, `null` for nothing. */
  readonly way: Way | null;
  /** Why the last one failed, `null` for no reason; to go back in the system's dialog is no failure. */
  readonly error: unknown;
  readonly print: () => void;
  readonly savePdf: () => void;
}

/** Sends the pages to the printer, or into a PDF of that name; `onDone` is called when it is done. */
export function useActions(name: string, onDone: () => void): Actions {
  const text = useText(printText);
  const [state, setState] = useState<Pick<Actions, 'way' | 'error'>>({ way: null, error: null });
  const run = (way: Way, work: () => Promise<string>) => (): void => {
    setState({ way, error: null });
    inTurn(work).then(
      (told) => {
        onDone();
        showToast({ text: told });
      },
      (error: unknown) => {
        setState({ way: null, error: failureOf(error).code === 'cancelled' ? null : error });
      },
    );
  };
  return {
    ...state,
    print: run('print', async () => {
      await ask('print.paper', {});
      return text.printed;
    }),
    savePdf: run('pdf', async () => text.saved((await ask('print.pdf', { suggestedName: name })).file)),
  };
}
