import type { Text } from '../i18n/use-text.ts';

interface BackupText {
  readonly menu: string;
  readonly busy: string;
  readonly what: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly restore: string;
  readonly restored: string;
  readonly putAside: (file: string) => string;
  readonly goBack: string;
  readonly goBackLater: string;
}

export const backupText: Text<BackupText> = {
  zh: {
    menu: '备份',
    busy: '请稍等…',
    what: '批注和改动记录、设置、读到哪里、常用的检索，都在一个文件里。公报不在里面。',
    save: '备份全部',
    saved: (file) => `已全部备份，文件在：${file}`,
    restore: '恢复备份',
    restored: '已换成备份里的批注和设置。',
    putAside: (file) => `换下来的都放在：${file}`,
    goBack: '换回原来的',
    goBackLater: '以后想换回去，按“恢复备份”，选那个文件。',
  },
  en: {
    menu: 'Backup',
    busy: 'One moment…',
    what: 'Notes and their history, settings, places and kept searches, in one file. The gazettes are not in it.',
    save: 'Back up everything',
    saved: (file) => `Everything was backed up to ${file}`,
    restore: 'Restore a backup',
    restored: 'Your notes and settings are now those of the backup.',
    putAside: (file) => `What was there before lies in ${file}`,
    goBack: 'Go back',
    goBackLater: 'To go back later, press “Restore a backup” and choose that file.',
  },
};
