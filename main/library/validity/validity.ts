import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Range, Validity, ValidityEvidence, ValidityState } from '../../../preload/contract.ts';
import { textAt } from '../blocks.ts';
import { allDocuments, type DocumentFacts, documentById, labelOf } from '../documents.ts';
import { all } from '../rows.ts';
import { sentenceAround } from '../sentence.ts';
import { allChanges, changesTo, type FoundChange } from './changes.ts';
import { type Judgement, judge } from './state.ts';

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
    evidence: [
      ...changes.flatMap((change) => changeEvidence(db, change, change === by)),
      ...ownEvidence(db, facts, by),
    ],
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
  return facts.form === 'document' ? judge(on, facts, allChanges(db).get(facts.id) ?? []).state : null;
}

const effectRow = z.object({
  kind: z.enum(['effective', 'expires']),
  scope: z.enum(['whole', 'clause']),
  date: z.string().nullable(),
  address: z.string(),
  start: z.number(),
  end: z.number(),
});

/** `by` is what the state rests on; of several sentences that give the same day the last decides, as in the importer. */
function ownEvidence(
  db: Database,
  { id, effectiveFrom, expiresOn }: DocumentFacts,
  by: Judgement<FoundChange>['by'],
): ValidityEvidence[] {
  const sql =
    'SELECT kind, scope, date, address, start, "end" FROM effect WHERE document_id = ? ORDER BY ordinal';
  const effects = all(db, effectRow, sql, id);
  const day = by === 'effective' ? effectiveFrom : expiresOn;
  const deciding = effects.findLast(
    ({ kind, scope, date }) => kind === by && scope === 'whole' && date === day,
  );
  return effects.flatMap((effect) => {
    const { kind, scope, date, address, start, end } = effect;
    const what = { kind, whole: scope === 'whole', date, decides: effect === deciding };
    return evidence(db, id, address, [start, end], what);
  });
}

function changeEvidence(db: Database, change: FoundChange, decides: boolean): ValidityEvidence[] {
  const { kind, whole, by, block, range, from, until } = change;
  const date = kind === 'extends' ? until : from;
  return evidence(db, by, block, range, { kind, whole, date, decides });
}

function evidence(
  db: Database,
  documentId: string,
  block: string,
  range: Range,
  what: Pick<ValidityEvidence, 'kind' | 'whole' | 'date' | 'decides'>,
): ValidityEvidence[] {
  const facts = documentById(db, documentId);
  const spot = textAt(db, documentId, block);
  if (facts === null || spot === null) return [];
  const from = labelOf(facts);
  return [{ ...what, from, block, range, place: spot.place, ...sentenceAround(spot.text, range) }];
}
