import { statSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Outcome } from '../../../preload/contract.ts';
import { parseText } from '../../gazette/index.ts';
import { readHeader } from '../../sqlite/header.ts';
import { ok } from '../outcome.ts';
import { type ReadIssue, unreadable } from '../read-issue.ts';
import { first } from '../rows.ts';
import { sha256Of } from '../sha256.ts';
import { damagedPack, foreignFile, newerPack } from './failures.ts';
import {
  limits,
  type Manifest,
  manifestSchema,
  type PackedIssue,
  packId,
  packSchema,
  packVersion,
} from './format.ts';

/**
 * Checks a pack from end to end and gives what it holds. Fails with `file-missing`, `file-unreadable`, `file-no-pack`,
 * `file-pack-newer`, or `file-pack-damaged` when any part of it is not what the manifest says.
 */
export function openPack(file: string): Outcome<Manifest> {
  return withPack(file, (db) => {
    const manifest = readManifest(db);
    for (const packed of manifest.issues) textOf(db, packed);
    return manifest;
  });
}

/** Reads one issue of a pack that was sound when it was opened. Fails as {@link openPack} does when it no longer is. */
export function readPacked(file: string, packed: PackedIssue): Outcome<ReadIssue> {
  return withPack(file, (db) => {
    const text = textOf(db, packed);
    const { fileName, encoding, sample, givenAt, fileSha256 } = packed;
    const source = { text, encoding, fileName, sha256: fileSha256, sample, givenAt };
    return { parsed: parseText(text, fileName), source, pages: null };
  });
}

/** What is in a pack is not what it should be. */
class Unsound extends Error {}

function withPack<T>(file: string, read: (db: Database.Database) => T): Outcome<T> {
  try {
    if (statSync(file).size > limits.file) return foreignFile;
    const header = readHeader(file);
    if (header?.applicationId !== packId) return foreignFile;
    if (header.version > packVersion) return newerPack;
  } catch (error) {
    return unreadable(file, error);
  }
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    checkSchema(db);
    return ok(read(db));
  } catch (error) {
    if (isDamage(error)) return damagedPack;
    return unreadable(file, error);
  } finally {
    db?.close();
  }
}

/** Anything but the two tables, such as a trigger or a view, is refused before a row is read. */
function checkSchema(db: Database.Database): void {
  db.pragma('trusted_schema = OFF');
  const model = new Database(':memory:');
  model.exec(packSchema);
  const expected = schemaOf(model);
  model.close();
  if (schemaOf(db) !== expected) throw new Unsound('not the tables of a pack');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Unsound('not sound');
}

function schemaOf(db: Database.Database): string {
  return JSON.stringify(db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').raw().all());
}

function readManifest(db: Database.Database): Manifest {
  const row = first(
    db,
    z.object({ json: z.string(), sha256: z.string() }),
    'SELECT json, sha256 FROM manifest WHERE length(json) <= ? AND (SELECT count(*) FROM manifest) = 1',
    limits.manifest,
  );
  if (row === null || sha256Of(row.json) !== row.sha256) throw new Unsound('no manifest');
  return manifestSchema.parse(JSON.parse(row.json));
}

/** Inflates no further than the length that the manifest says. */
function textOf(db: Database.Database, { textSha256, textBytes }: PackedIssue): string {
  const sql = 'SELECT body FROM text WHERE sha256 = ?';
  const row = first(db, z.object({ body: z.instanceof(Uint8Array) }), sql, textSha256);
  if (row === null) throw new Unsound('a text is missing');
  const bytes = inflateSync(row.body, { maxOutputLength: textBytes });
  if (bytes.length !== textBytes || sha256Of(bytes) !== textSha256) throw new Unsound('another text');
  return bytes.toString('utf8');
}

function isDamage(error: unknown): boolean {
  if (error instanceof Unsound || error instanceof z.ZodError || error instanceof SyntaxError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:SQLITE_(?:CORRUPT|NOTADB|ERROR|CANTOPEN)|Z_|ERR_BUFFER_TOO_LARGE|ERR_OUT_OF_RANGE)/.test(code);
}
