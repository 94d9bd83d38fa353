import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DocumentLabel } from '../../preload/contract.ts';
import { documentById, labelOf } from './documents.ts';
import { jump } from './jump.ts';
import { numberKey, titleKey } from './names.ts';
import { all } from './rows.ts';

const enough = 20;

/**
 * The documents that a name means: the one with this id, else those with this very number, else with this very title,
 * else (up to 20) those that it names in part.
 */
export function findDocuments(db: Database, name: string): DocumentLabel[] {
  const byId = documentById(db, name);
  if (byId !== null) return [labelOf(byId)];
  for (const key of [numberKey(name), titleKey(name)]) {
    const named = key === null ? [] : documentsNamed(db, key);
    if (named.length > 0) return named;
  }
  return jump(db, name, enough).map(({ documentId, title, docNumber, issue }) => ({
    documentId,
    title,
    docNumber,
    issue,
  }));
}

function documentsNamed(db: Database, key: string): DocumentLabel[] {
  const ids = all(
    db,
    z.object({ document_id: z.string() }),
    'SELECT document_id FROM name WHERE key = ?',
    key,
  );
  return ids.flatMap(({ document_id }) => {
    const facts = documentById(db, document_id);
    return facts === null ? [] : [labelOf(facts)];
  });
}
