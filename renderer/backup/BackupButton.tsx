import { HardDrive } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import './backup.css';
import { BackupChoice } from './BackupChoice.tsx';
import { KeptBackups } from './KeptBackups.tsx';
import { backupText } from './text.ts';
import { useBackupRuns } from './use-backup.ts';

/** Opens 备份全部 and 恢复备份, and the backups that the program made by itself: they are read only then. */
export function BackupButton() {
  const text = useText(backupText);
  const runs = useBackupRuns();
  return (
    <DialogTrigger>
      <Button className="btn small">
        <HardDrive className="lucide" aria-hidden />
        {runs ? text.busy : text.menu}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="backup-menu" aria-label={text.menu}>
          {({ close }) => (
            <>
              <BackupChoice onChosen={close} />
              <KeptBackups onChosen={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
