/** The part of the contract about the backups that the program makes by itself. */

/**
 * Why a backup was made, which is what its name begins with:
 * - `user`: at the start or at the end of the program;
 * - `before-merge`: before notes of others came in.
 */
export const backupSeries = ['user', 'before-merge'] as const;
export type BackupSeries = (typeof backupSeries)[number];

/** What a backup is called: its series and its running number. */
export const backupName = /^(user|before-merge)-\d{6,15}$/;

/** What a backup turns out to be. */
export type BackupContent =
  | {
      readonly state: 'sound';
      /** How many notes it holds, without those that were put away. */
      readonly notes: number;
    }
  /** `damaged`: it cannot be read, or is none of this program's; `newer`: it was written by a newer program. */
  | { readonly state: 'damaged' | 'newer' };

/** A backup as a person chooses one. */
export type KeptBackup = BackupContent & {
  /** What `notes.bringBack` takes; it does not say where the file lies. */
  readonly name: string;
  readonly series: BackupSeries;
  /** When it was made, as the machine's clock then stood: ISO 8601, UTC. */
  readonly madeAt: string;
};
