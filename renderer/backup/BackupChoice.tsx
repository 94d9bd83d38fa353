import { ArchiveRestore, HardDriveDownload } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import './backup.css';
import { backupText } from './text.ts';
import { useBackupRuns, useBringBack, useSaveAll } from './use-backup.ts';

/** 备份全部 and 恢复备份, with what is in such a file. `onChosen`: before the system's dialog opens. */
export function BackupChoice({ onChosen }: { readonly onChosen: () => void }) {
  const text = useText(backupText);
  const save = useSaveAll();
  const bringBack = useBringBack();
  const runs = useBackupRuns();
  const ways = [
    { label: text.save, Icon: HardDriveDownload, begin: () => save.mutate() },
    { label: text.restore, Icon: ArchiveRestore, begin: () => bringBack.mutate('chosen') },
  ];
  return (
    <div className="backup-choice">
      <div className="row">
        {ways.map(({ label, Icon, begin }) => (
          <button
            key={label}
            type="button"
            className="btn small"
            disabled={runs}
            onClick={() => {
              onChosen();
              begin();
            }}
          >
            <Icon className="lucide" aria-hidden />
            {label}
          </button>
        ))}
      </div>
      <p className="sec sm">{text.what}</p>
    </div>
  );
}
