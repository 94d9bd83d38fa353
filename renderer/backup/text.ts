import type { BackupSeries, KeptBackup } from '../../preload/contract-backups.ts';
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
  readonly kept: string;
  readonly keptAdvice: string;
  readonly noneKept: string;
  readonly why: Readonly<Record<BackupSeries, string>>;
  readonly notes: (count: number) => string;
  /** Why a backup cannot be restored. */
  readonly unfit: Readonly<Record<Exclude<KeptBackup['state'], 'sound'>, string>>;
  readonly restoreKept: string;
  readonly restoreOf: (time: string) => string;
  readonly yesterday: (time: string) => string;
  readonly onDay: (day: string, time: string) => string;
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
    kept: '自动备份',
    keptAdvice:
      '程序自己留的，两种各留最近三份。恢复一份，批注和设置就都换成那时的；现在的另外放好，可以换回来。',
    noneKept: '还没有自动备份。第一份在退出程序时留下；没有正常退出的，下次打开时留下。',
    why: { user: '程序自动留的', 'before-merge': '并入别人的批注之前' },
    notes: (count) => `${count} 条批注`,
    unfit: {
      damaged: '这份读不出来，可能已经损坏，不能恢复。',
      newer: '这份是更新版本的程序留的，要装了新版本才能恢复。',
    },
    restoreKept: '恢复',
    restoreOf: (time) => `恢复：${time}`,
    yesterday: (time) => `昨天 ${time}`,
    onDay: (day, time) => `${day} ${time}`,
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
    kept: 'Automatic backups',
    keptAdvice:
      'The program keeps the last three of each kind. Restoring one makes your notes and settings what they were then; the present ones are put aside, and you can go back.',
    noneKept:
      'No automatic backup yet. The first is made when the program ends, or at its next start if it did not end properly.',
    why: { user: 'Made by the program', 'before-merge': 'Before notes of others came in' },
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    unfit: {
      damaged: 'This one cannot be read, may be damaged, and cannot be restored.',
      newer: 'A newer version of the program made this one; install that version to restore it.',
    },
    restoreKept: 'Restore',
    restoreOf: (time) => `Restore: ${time}`,
    yesterday: (time) => `Yesterday ${time}`,
    onDay: (day, time) => `${day}, ${time}`,
  },
};
