import { basename } from 'node:path';
import type { Outcome } from '../../../preload/contract.ts';
import { fail } from '../outcome.ts';
import { isPack } from '../pack/is-pack.ts';
import { openPack, readPacked } from '../pack/read-pack.ts';
import { type Given, type ReadIssue, readIssue } from '../read-issue.ts';

/** One issue that may come into a library. */
export interface Offer {
  /** Of the file that it was or is to be read from. */
  readonly fileName: string;
  /**
   * Whether it takes the place of another text of the same issue only when it is the newer one: so for what a librarian
   * hands out by the dozen. A file that a person chose always does.
   */
  readonly weighed: boolean;
  read(): Promise<Outcome<ReadIssue>>;
}

/** What a chosen file offers: one issue, or all issues of a pack. A pack that is not sound offers its failure, once. */
export function offersOf(file: string, given: Given): Offer[] {
  const fileName = basename(file);
  if (!isPack(file)) return [{ fileName, weighed: false, read: () => readIssue(file, given) }];
  const pack = openPack(file);
  if (!pack.ok) return [{ fileName, weighed: true, read: async () => pack }];
  return pack.value.issues.map((packed) => ({
    fileName: packed.fileName,
    weighed: true,
    read: async () => readPacked(file, packed),
  }));
}

/** Of two files for one issue, where one of them has to go. */
export function sameIssueTwice(fileName: string, issueId: string): ReturnType<typeof fail> {
  return fail(
    'issue-exists',
    `${fileName} 和前面的一个文件是同一期（${issueId}），只能留一个。`,
    `${fileName} is the same issue (${issueId}) as a file before it; only one of them can stay.`,
  );
}
