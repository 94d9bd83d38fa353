import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import Database from 'better-sqlite3';
import type { Failure } from '../../../preload/contract.ts';
import { issueId } from '../../gazette/index.ts';
import { eachFile, type FailedFile, type Progress } from '../add-issue-file.ts';
import { type Offer, offersOf, sameIssueTwice } from '../incoming/offer.ts';
import { machineFailure } from '../machine-failure.ts';
import { newFile } from '../new-file.ts';
import { fail } from '../outcome.ts';
import type { ReadIssue } from '../read-issue.ts';
import { sha256Of } from '../sha256.ts';
import { type Warning, warningsOf } from '../warnings.ts';
import { limits, manifestSchema, type PackedIssue, packId, packSchema, packVersion } from './format.ts';

export interface PackRequest {
  /** An issue each, or packs whose issues go into this one. */
  readonly files: readonly string[];
  /** Where the pack goes; its folder is made when it is missing. */
  readonly out: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

interface PackedFile extends PackedIssue {
  readonly warnings: readonly Warning[];
}

export type PackOutcome =
  | { readonly ok: true; readonly packed: readonly PackedFile[] }
  /** `failed` names the bad files; it is empty when the machine failed. */
  | { readonly ok: false; readonly failure: Failure; readonly failed: readonly FailedFile[] };

/**
 * Makes a pack of these files, or nothing: on any failure a pack that was there before is untouched. Every file is read
 * even behind a bad one, so that all bad ones are named at once. Fails as building a library of them would, and with
 * `file-not-text` for what is larger than a pack may hold.
 */
export async function writePack({ files, out, onProgress }: PackRequest): Promise<PackOutcome> {
  const givenAt = new Date().toISOString();
  const offers = [...new Set(files.map((file) => resolve(file)))].flatMap((file) =>
    offersOf(file, { givenAt }),
  );
  const packed: PackedFile[] = [];
  const failed: FailedFile[] = [];
  try {
    const beside = newFile(resolve(out));
    try {
      const db = begin(beside.path);
      try {
        const pack = async (offer: Offer) => {
          const read = await offer.read();
          const failure = read.ok ? addText(db, packed, read.value) : read.failure;
          if (failure !== null) failed.push({ fileName: offer.fileName, failure });
        };
        await eachFile(offers, pack, { onProgress });
        const [bad] = failed;
        if (bad !== undefined) return { ok: false, failure: bad.failure, failed };
        end(db, packed);
      } finally {
        db.close();
      }
      beside.swapIn();
      return { ok: true, packed };
    } finally {
      beside.discard();
    }
  } catch (error) {
    return { ...machineFailure(error), failed };
  }
}

function begin(file: string): Database.Database {
  const db = new Database(file);
  // Nobody reads this file before it is synced and swapped in.
  db.pragma('synchronous = OFF');
  db.pragma(`application_id = ${packId}`);
  db.pragma(`user_version = ${packVersion}`);
  db.exec(packSchema);
  return db;
}

function addText(db: Database.Database, packed: PackedFile[], { parsed, source }: ReadIssue): Failure | null {
  const { fileName, encoding, sample, sha256: fileSha256, givenAt } = source;
  const id = issueId(parsed.issue);
  const earlier = packed.find((issue) => issue.id === id);
  if (earlier?.fileSha256 === fileSha256) return null;
  if (earlier !== undefined) return sameIssueTwice(fileName, id).failure;
  const bytes = Buffer.from(source.text);
  if (bytes.length > limits.text) return tooLarge(fileName).failure;
  const textSha256 = sha256Of(bytes);
  db.prepare('INSERT OR IGNORE INTO text VALUES (?, ?)').run(textSha256, deflateSync(bytes));
  packed.push({
    id,
    title: parsed.issue.title,
    publisher: parsed.issue.publisher,
    fileName,
    encoding,
    sample,
    fileSha256,
    givenAt: givenAt ?? new Date().toISOString(),
    textSha256,
    textBytes: bytes.length,
    warnings: warningsOf(parsed),
  });
  return null;
}

/** What cannot be read again is not handed out: the manifest passes the same check as at reading. */
function end(db: Database.Database, packed: readonly PackedFile[]): void {
  const issues = packed.map(({ warnings: _, ...issue }) => issue);
  const json = JSON.stringify(manifestSchema.parse({ issues }));
  db.prepare('INSERT INTO manifest VALUES (?, ?)').run(json, sha256Of(json));
}

function tooLarge(fileName: string): ReturnType<typeof fail> {
  return fail('file-not-text', `${fileName} 太大，不是公报。`, `${fileName} is too large to be a gazette.`);
}
