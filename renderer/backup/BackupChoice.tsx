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
  return (
    <div className="backup-choice">
      <div className="row">
        <button
          type="button"
          className="btn small"
          disabled={runs}
          onClick={() => {
            onChosen();
            save.mutate();
          }}
        >
          <HardDriveDownload className="lucide" aria-hidden />
          {text.save}
        </button>
        <button
          type="button"
          className="btn small"
          disabled={runs}
          onClick={() => {
            onChosen();
            bringBack.mutate('chosen');
          }}
        >
          <ArchiveRestore className="lucide" aria-hidden />
          {text.restore}
        </button>
      </div>
      <p className="sec sm">{text.what}</p>
    </div>
  );
}
