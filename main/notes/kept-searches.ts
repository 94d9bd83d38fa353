import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { KeptSearch } from '../../preload/contract.ts';
import { keptQuestion } from '../search/question-schema.ts';
import { fromJson } from './from-json.ts';

/** So many searches are remembered without having been saved. */
const recentOnes = 20;

const row = z.object({ id: z.string(), question: z.string(), name: z.string().nullable(), at: z.string() });

export interface KeptSearches {
  /** The saved ones by name, then the recent ones, the newest first. */
  all(): KeptSearch[];
  /** A question that is among the recent ones, or a name that is taken, is kept once: the newer takes its place. */
  keep(question: KeptSearch['question'], name: string | null, at: string): KeptSearch;
  /** `null` when there is none of this id. */
  forget(id: string): KeptSearch | null;
}

export function keptSearches(db: Database.Database): KeptSearches {
  const select = db.prepare('SELECT * FROM kept_search ORDER BY name IS NULL, name, turn DESC');
  const remove = db.prepare('DELETE FROM kept_search WHERE id = ? RETURNING *');
  const removeSame = db.prepare(
    'DELETE FROM kept_search WHERE (@name IS NULL AND name IS NULL AND question = @text) OR name = @name',
  );
  const insert = db.prepare(
    `INSERT INTO kept_search (id, question, name, at, turn)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(turn), 0) + 1 FROM kept_search)) RETURNING *`,
  );
  const trim = db.prepare(
    `DELETE FROM kept_search WHERE name IS NULL AND id NOT IN
     (SELECT id FROM kept_search WHERE name IS NULL ORDER BY turn DESC LIMIT ?)`,
  );

  function keep(question: KeptSearch['question'], name: string | null, at: string): KeptSearch {
    const text = JSON.stringify(keptQuestion.parse(question));
    removeSame.run({ name, text });
    const kept = readRow(insert.get(randomUUID(), text, name, at));
    trim.run(recentOnes);
    if (kept === null) throw new Error('a search that was just written cannot be read');
    return kept;
  }

  return {
    all: () => select.all().flatMap((found) => readRow(found) ?? []),
    keep,
    forget: (id) => readRow(remove.get(id)),
  };
}

/** `null` where there is nothing, and for a question that this program does not understand. */
function readRow(found: unknown): KeptSearch | null {
  const read = row.safeParse(found);
  if (!read.success) return null;
  const question = keptQuestion.safeParse(fromJson(read.data.question));
  return question.success ? { ...read.data, question: question.data } : null;
}
