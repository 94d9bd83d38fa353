/**
 * Issue packs: files by which a librarian hands out issues, `*.gzpack`.
 *
 * A pack is an SQLite file (https://www.sqlite.org/appfileformat.html) with `PRAGMA application_id` {@link packId}
 * (“GZP1”), the version of the format in `PRAGMA user_version`, and two tables:
 *
 * - `manifest`, one row: `json`, a {@link Manifest} as JSON, and `sha256`, that of the JSON's UTF-8 bytes;
 * - `text`, one row a text: `sha256`, that of the text's UTF-8 bytes, and `body`, these bytes compressed by zlib (RFC 1950).
 *
 * It holds texts and says what they are; nothing in it is ever run. All check sums are hexadecimal. They tell damage, not
 * who made a pack. Whoever reads one checks all of it before using any of it, and takes nothing that exceeds `limits`.
 */
import { z } from 'zod';

export const packId = 0x475a5031;

/** The version of the format that this program writes, and the newest that it reads. */
export const packVersion = 1;

export const packExtension = 'gzpack';

export const packSchema = `
  CREATE TABLE manifest (json TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;
  CREATE TABLE text (sha256 TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID;
`;

/** More than any run of gazettes: what is larger is no pack, whatever it says. Bytes, but for `issues`. */
export const limits = {
  file: 256 * 1024 * 1024,
  manifest: 16 * 1024 * 1024,
  text: 32 * 1024 * 1024,
  texts: 1024 * 1024 * 1024,
  issues: 10_000,
} as const;

const sha256 = z.string().regex(/^[\da-f]{64}$/);
const words = z.string().max(500);

const packedIssue = z.strictObject({
  /** What the issue is called in a library: 青禾市-2024-6. */
  id: words,
  title: words,
  publisher: words.nullable(),
  /** The file that the text comes from, without folders. */
  fileName: z.string().regex(/^[^/\\\0]{1,255}$/),
  /** Of that file; `pdf` and `docx` for what is not text. */
  encoding: z.string().max(50),
  /** One of the invented issues that show what the program does. */
  sample: z.boolean(),
  /** Of that file's bytes. */
  fileSha256: sha256,
  /** When the text was handed out first: the newer of two texts of an issue is told by it. */
  givenAt: z.iso.datetime(),
  /** Which text. */
  textSha256: sha256,
  /** How long it is. */
  textBytes: z.int().min(1).max(limits.text),
});

export const manifestSchema = z.strictObject({
  issues: z
    .array(packedIssue)
    .min(1)
    .max(limits.issues)
    .refine((issues) => issues.reduce((sum, { textBytes }) => sum + textBytes, 0) <= limits.texts),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type PackedIssue = z.infer<typeof packedIssue>;

/** Whether a file calls itself a pack. */
export function isPackName(file: string): boolean {
  return file.toLowerCase().endsWith(`.${packExtension}`);
}
