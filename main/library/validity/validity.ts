import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Range, Validity, ValidityEvidence, ValidityState } from '../../../preload/contract.ts';
import { textAt } from '../blocks.ts';
import { allDocuments, type DocumentFacts, documentById, labelOf } from '../documents.ts';
import { all } from '../rows.ts';
import { sentenceAround } from '../sentence.ts';
import { allChanges, changesTo, type FoundChange } from './changes.ts';
import { stateOn } from './state.ts';

/** A document's state on a day with everything that it rests on; `null` when the document is not held. */
export function validityOf(db: Database, documentId: string, on: string): Validity | null {
  const facts = documentById(db, documentId);
  if (facts === null || facts.form !== 'document') return null;
  const changes = changesTo(db, documentId);
  return {
    on,
    state: stateOn(on, facts, changes),
    effectiveFrom: facts.effectiveFrom,
    expiresOn: facts.expiresOn,
    evidence: [...changes.flatMap((change) => changeEvidence(db, change)), ...ownEvidence(db, documentId)],
  };
}

/** The states of these documents on a day; sections and what is not held have none. */
export function statesOn(
  db: Database,
  documentIds: readonly string[],
  on: string,
): Map<string, ValidityState> {
  const wanted = new Set(documentIds);
  const states = new Map<string, ValidityState>();
  for (const facts of allDocuments(db)) {
    const state = wanted.has(facts.id) ? documentState(db, facts, on) : null;
    if (state !== null) states.set(facts.id, state);
  }
  return states;
}

/** A document's state on a day; `null` for sections, which apply on no day. */
export function documentState(db: Database, facts: DocumentFacts, on: string): ValidityState | null {
  return facts.form === 'document' ? stateOn(on, facts, allChanges(db).get(facts.id) ?? []) : null;
}

const effectRow = z.object({
  kind: z.enum(['effective', 'expires']),
  scope: z.enum(['whole', 'clause']),
  date: z.string().nullable(),
  address: z.string(),
  start: z.number(),
  end: z.number(),
});

function ownEvidence(db: Database, documentId: string): ValidityEvidence[] {
  const sql =
    'SELECT kind, scope, date, address, start, "end" FROM effect WHERE document_id = ? ORDER BY ordinal';
  return all(db, effectRow, sql, documentId).flatMap(({ kind, scope, date, address, start, end }) =>
    evidence(db, documentId, address, [start, end], { kind, whole: scope === 'whole', date }),
  );
}

function changeEvidence(
  db: Database,
  { kind, by, block, range, from, until }: FoundChange,
): ValidityEvidence[] {
  return evidence(db, by, block, range, {
    kind,
    whole: kind === 'repeals',
    date: kind === 'extends' ? until : from,
  });
}

function evidence(
  db: Database,
  documentId: string,
  block: string,
  range: Range,
  what: Pick<ValidityEvidence, 'kind' | 'whole' | 'date'>,
): ValidityEvidence[] {
  const facts = documentById(db, documentId);
  const spot = textAt(db, documentId, block);
  if (facts === null || spot === null) return [];
  const from = labelOf(facts);
  return [{ ...what, from, block, range, place: spot.place, ...sentenceAround(spot.text, range) }];
}
