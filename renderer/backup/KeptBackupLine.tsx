import { History } from 'lucide-react';
import { useId } from 'react';
import type { KeptBackup } from '../../preload/contract-backups.ts';
import { useText } from '../i18n/use-text.ts';
import { backupText } from './text.ts';
import { useBackupTime } from './use-backup-time.ts';

interface KeptBackupLineProps {
  readonly backup: KeptBackup;
  readonly disabled: boolean;
  readonly onRestore: () => void;
}

/** One backup: when and why it was made, what it holds, and 恢复; where that cannot be, why not. */
export function KeptBackupLine({ backup, disabled, onRestore }: KeptBackupLineProps) {
  const text = useText(backupText);
  const timeOf = useBackupTime();
  const facts = useId();
  const time = timeOf(backup.madeAt);
  const sound = backup.state === 'sound';
  return (
    <li className="row">
      <div className="kept-backup">
        <time dateTime={backup.madeAt}>{time}</time>
        <p className="sec sm" id={facts}>
          {text.why[backup.series]}
          {backup.state === 'sound' && ` · ${text.notes(backup.notes)}`}
        </p>
        {!sound && <p className="sm">{text.unfit[backup.state]}</p>}
      </div>
      {sound && (
        <button
          type="button"
          className="btn small push"
          aria-label={text.restoreOf(time)}
          aria-describedby={facts}
          disabled={disabled}
          onClick={onRestore}
        >
          <History className="lucide" aria-hidden />
          {text.restoreKept}
        </button>
      )}
    </li>
  );
}
