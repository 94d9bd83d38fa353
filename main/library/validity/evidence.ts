import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DocumentLabel, Range } from '../../../preload/contract.ts';
import type { ValidityEvidence } from '../../../preload/contract-validity.ts';
import { textAt } from '../blocks.ts';
import { type DocumentFacts, labelOf } from '../documents.ts';
import { all } from '../rows.ts';
import { sentenceAround } from '../sentence.ts';
import type { FoundChange } from './changes.ts';
import type { Judgement } from './state.ts';

type What = Pick<ValidityEvidence, 'kind' | 'whole' | 'date' | 'decides'>;

/** The sentences in which others change a document, in the order of the changes; `by` is what the state rests on. */
export function changeEvidence(
  changes: readonly FoundChange[],
  by: Judgement<FoundChange>['by'],
): ValidityEvidence[] {
  return changes.map((change) => {
    const { kind, whole, from, until, said } = change;
    const { by: document, block, range, place, text } = said;
    const date = kind === 'extends' ? until : from;
    const what = { kind, whole, date, decides: change === by };
    return { ...what, from: document, block, range, place, ...sentenceAround(text, range) };
  });
}

const effectRow = z.object({
  kind: z.enum(['effective', 'expires']),
  scope: z.enum(['whole', 'clause']),
  date: z.string().nullable(),
  address: z.string(),
  start: z.number(),
  end: z.number(),
});

/**
 * The sentences in which a document says when it applies, in their order. Of several that give the deciding day the last
 * decides, as in the importer.
 */
export function ownEvidence(
  db: Database,
  facts: DocumentFacts,
  by: Judgement<FoundChange>['by'],
): ValidityEvidence[] {
  const sql =
    'SELECT kind, scope, date, address, start, "end" FROM effect WHERE document_id = ? ORDER BY ordinal';
  const effects = all(db, effectRow, sql, facts.id);
  const day = by === 'effective' ? facts.effectiveFrom : facts.expiresOn;
  const deciding = effects.findLast(
    ({ kind, scope, date }) => kind === by && scope === 'whole' && date === day,
  );
  return effects.flatMap((effect) => {
    const { kind, scope, date, address, start, end } = effect;
    const what = { kind, whole: scope === 'whole', date, decides: effect === deciding };
    return evidence(db, labelOf(facts), address, [start, end], what);
  });
}

function evidence(
  db: Database,
  from: DocumentLabel,
  block: string,
  range: Range,
  what: What,
): ValidityEvidence[] {
  const spot = textAt(db, from.documentId, block);
  if (spot === null) return [];
  return [{ ...what, from, block, range, place: spot.place, ...sentenceAround(spot.text, range) }];
}
