import { Redo2, Undo2 } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { useNoteSteps } from './note-steps.ts';
import { stepsText } from './steps-text.ts';

/** 撤销 and 重做 of changes to notes. */
export function StepButtons() {
  const text = useText(stepsText);
  const { undo, redo } = useNoteSteps();
  return (
    <>
      <button type="button" className="btn small" aria-keyshortcuts="Control+Z" onClick={() => void undo()}>
        <Undo2 className="lucide" aria-hidden />
        {text.undo}
      </button>
      <button
        type="button"
        className="btn small"
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => void redo()}
      >
        <Redo2 className="lucide" aria-hidden />
        {text.redo}
      </button>
    </>
  );
}
