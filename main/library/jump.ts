import type { Database } from 'better-sqlite3';
import type { JumpTarget } from '../../preload/contract.ts';
import { type LinkedPlace, readLink } from '../../preload/contract-links.ts';
import { type AnyOf, fold, marksIn, numberScore, parseTerms } from '../search/index.ts';
import { textAt } from './blocks.ts';
import { allDocuments, type DocumentFacts, documentById, labelOf, newestFirst } from './documents.ts';
import { wordsSpelt } from './search/understand.ts';

/** How well a title answers: greater is better, 0 is not at all; a number answers better than any. */
const titleItself = 4;
const titleBegin = 3;
const titleWords = 2;

/**
 * The documents and sections that the words name, best first, then newest: by number, whole or in part (`83号`, `青禾政办 36`,
 * `青禾政办2024 36`, any brackets), or by words that all stand in the title or number, or whose pinyin or initials do; of a `gazette://`
 * link, the place it names.
 */
export function jump(db: Database, text: string, limit: number): JumpTarget[] {
  const link = readLink(text);
  if (link !== null) return linked(db, link);
  const terms = parseTerms(text);
  if (terms.length === 0) return [];
  const written = named(
    db,
    text,
    terms.map((term) => [term]),
    limit,
  );
  if (written.length > 0 || !terms.some(isSpelt)) return written;
  const spelt = terms.map((term) => [term, ...(isSpelt(term) ? wordsSpelt(db, term) : [])]);
  return named(db, text, spelt, limit);
}

function isSpelt(term: string): boolean {
  return /^[a-z]{2,}$/.test(term);
}

function named(db: Database, text: string, clauses: readonly AnyOf[], limit: number): JumpTarget[] {
  return allDocuments(db)
    .map((facts) => ({ facts, score: scoreOf(facts, text, clauses) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || newestFirst(one.facts, other.facts))
    .slice(0, limit)
    .map(({ facts }) => ({
      ...labelOf(facts),
      block: null,
      titleMarks: marksIn(facts.title, clauses.flat()),
    }));
}

/** A place that a corrected text no longer has still leads to its document. */
function linked(db: Database, { documentId, block }: LinkedPlace): JumpTarget[] {
  const facts = documentById(db, documentId);
  if (facts === null) return [];
  const held = block !== null && textAt(db, documentId, block) !== null;
  return [{ ...labelOf(facts), block: held ? block : null, titleMarks: [] }];
}

function scoreOf(facts: DocumentFacts, text: string, clauses: readonly AnyOf[]): number {
  return Math.max(numberScore(facts.docNumber ?? '', text), scoreOfTitle(facts, clauses));
}

function scoreOfTitle({ title, docNumber }: DocumentFacts, clauses: readonly AnyOf[]): number {
  const folded = fold(title);
  const whole = clauses.map(([term]) => term).join(' ');
  if (folded === whole) return titleItself;
  if (folded.startsWith(whole)) return titleBegin;
  const name = `${folded} ${fold(docNumber ?? '')}`;
  return clauses.every((anyOf) => anyOf.some((term) => name.includes(term))) ? titleWords : 0;
}
