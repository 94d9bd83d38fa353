import { Undo2 } from 'lucide-react';
import type { ImportDone } from '../../../preload/contract.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Choices } from './merging.ts';
import { countWritten } from './outcomes.ts';
import { mergeText } from './text.ts';
import { useUndoMerge } from './use-merge.ts';

interface MergeDoneProps {
  readonly done: ImportDone;
  readonly choices: Choices;
}

/** How many notes came in, where the backup from before lies, and how to take all of it back. */
export function MergeDone({ done: { report, backup }, choices }: MergeDoneProps) {
  const text = useText(mergeText);
  const undo = useUndoMerge();
  return (
    <div className="merge-said">
      <p>{text.merged(countWritten(report, choices))}</p>
      {backup !== null && <p className="sec sm">{text.backup(backup)}</p>}
      <button type="button" className="btn" onClick={undo}>
        <Undo2 className="lucide" aria-hidden />
        {text.undoAll}
      </button>
    </div>
  );
}
