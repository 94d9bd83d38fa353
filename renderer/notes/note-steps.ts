import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast } from '../ui/toast.ts';
import { useMerging } from './merge/merging.ts';
import { refreshNotes } from './note-queries.ts';
import { stepKey } from './step-key.ts';
import { stepsText } from './steps-text.ts';

interface NoteSteps {
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Takes the last change of notes back, and does it again; says each time what that was, and offers the contrary. */
export function useNoteSteps(): NoteSteps {
  const queries = useQueryClient();
  const text = useText(stepsText);

  const take = async (way: 'undo' | 'redo'): Promise<void> => {
    try {
      const step = await ask(`notes.${way}`, {});
      if (step === null) return showToast({ text: text.nothing[way] });
      if (step.action === 'merge') useMerging.getState().undone();
      await refreshNotes(queries);
      const contrary = way === 'undo' ? 'redo' : 'undo';
      showToast({
        text: text.done[way](text.actions[step.action](step.notes)),
        action: { label: text[contrary], onPress: () => void take(contrary) },
      });
    } catch (error) {
      showFailure(error);
    }
  };
  return { undo: () => take('undo'), redo: () => take('redo') };
}

/** Ctrl Z and Ctrl Shift Z, where notes are seen; in a field they belong to what is typed there. */
export function useStepKeys(active: boolean): void {
  const steps = useNoteSteps();
  useEffect(() => {
    if (!active) return;
    const handleKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      const way = stepKey(event);
      if (way === null) return;
      event.preventDefault();
      void steps[way]();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
}
