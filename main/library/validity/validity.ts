import type { Database } from 'better-sqlite3';
import type { Validity, ValidityState } from '../../../preload/contract-validity.ts';
import { allDocuments, type DocumentFacts, documentById } from '../documents.ts';
import { allChanges, changesTo } from './changes.ts';
import { changeEvidence, ownEvidence } from './evidence.ts';
import { judge } from './state.ts';

/** A document's state on a day with everything that it rests on; `null` when the document is not held. */
export function validityOf(db: Database, documentId: string, on: string): Validity | null {
  const facts = documentById(db, documentId);
  if (facts === null || facts.form !== 'document') return null;
  const changes = changesTo(db, documentId);
  const { state, by } = judge(on, facts, changes);
  return {
    on,
    state,
    effectiveFrom: facts.effectiveFrom,
    expiresOn: facts.expiresOn,
    evidence: [...changeEvidence(changes, by), ...ownEvidence(db, facts, by)],
  };
}

/** The states of these documents on a day; sections and what is not held have none. */
export function statesOn(
  db: Database,
  documentIds: readonly string[],
  on: string,
): Map<string, ValidityState> {
  const wanted = new Set(documentIds);
  const stateOf = stateReader(db, on);
  const states = new Map<string, ValidityState>();
  for (const facts of allDocuments(db)) {
    const state = wanted.has(facts.id) ? stateOf(facts) : null;
    if (state !== null) states.set(facts.id, state);
  }
  return states;
}

/** Gives a function that tells documents' states on a day, as the library is now; `null` for sections, which apply on no day. */
export function stateReader(db: Database, on: string): (facts: DocumentFacts) => ValidityState | null {
  const changes = allChanges(db);
  return (facts) => (facts.form === 'document' ? judge(on, facts, changes.get(facts.id) ?? []).state : null);
}
