import { useId } from 'react';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import './backup.css';
import { KeptBackupLine } from './KeptBackupLine.tsx';
import { backupText } from './text.ts';
import { useBackupRuns, useBringBack, useKeptBackups } from './use-backup.ts';

/** The backups that the program made by itself, the newest first; each can be restored. `onChosen`: before one is. */
export function KeptBackups({ onChosen }: { readonly onChosen: () => void }) {
  const text = useText(backupText);
  const title = useId();
  const kept = useKeptBackups();
  const { mutate: bringBack } = useBringBack();
  const runs = useBackupRuns();
  return (
    <section className="kept-backups" aria-labelledby={title}>
      <h3 id={title}>{text.kept}</h3>
      {kept.isPending && <Opening />}
      {kept.isError && <FailureNotice error={kept.error} onRetry={() => void kept.refetch()} />}
      {kept.data?.length === 0 && <p className="sec sm">{text.noneKept}</p>}
      {kept.data !== undefined && kept.data.length > 0 && (
        <>
          <ul aria-labelledby={title}>
            {kept.data.map((backup) => (
              <KeptBackupLine
                key={backup.name}
                backup={backup}
                disabled={runs}
                onRestore={() => {
                  onChosen();
                  bringBack({ backup: backup.name });
                }}
              />
            ))}
          </ul>
          <p className="sec sm">{text.keptAdvice}</p>
        </>
      )}
    </section>
  );
}
