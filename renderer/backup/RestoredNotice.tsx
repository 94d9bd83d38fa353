import { Check, Undo2 } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { WindowNotice } from '../ui/WindowNotice.tsx';
import { useRestored } from './restored.ts';
import { backupText } from './text.ts';
import { useBackupRuns, useBringBack } from './use-backup.ts';

/** After a backup was restored: where that lies which was there before, and how to have it back. */
export function RestoredNotice() {
  const text = useText(backupText);
  const last = useRestored((state) => state.last);
  const { mutate } = useBringBack();
  const runs = useBackupRuns();
  if (last === null) return null;
  const { putAside } = last;
  return (
    <WindowNotice
      tone="plain"
      onClose={() => useRestored.setState({ last: null })}
      actions={
        putAside !== null && (
          <button type="button" className="btn small" disabled={runs} onClick={() => mutate('aside')}>
            <Undo2 className="lucide" aria-hidden />
            {text.goBack}
          </button>
        )
      }
    >
      <p>
        <Check className="lucide" aria-hidden /> <b>{text.restored}</b>
      </p>
      {putAside !== null && (
        <p>
          {text.putAside(putAside)} {text.goBackLater}
        </p>
      )}
    </WindowNotice>
  );
}
