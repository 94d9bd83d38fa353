import type { Database } from 'better-sqlite3';
import type { Widening, WideningKind } from '../../../preload/contract.ts';
import {
  type AnyOf,
  agencyForms,
  dateForms,
  fold,
  numberAsPrinted,
  type Query,
  spelt,
} from '../../search/index.ts';
import { namesSpelt } from './spoken-names.ts';

/** What is searched for: a reading of the query is clauses that must all hold. */
export interface Understood {
  readonly exact: readonly AnyOf[];
  /** The exact reading's clauses, each with what may be taken for its terms as well. */
  readonly widened: readonly AnyOf[];
  /** Readings of the query as a whole. */
  readonly otherwise: readonly (readonly AnyOf[])[];
  readonly widenings: readonly Widening[];
}

/** So many words that the same letters stand for are tried; the rest is counted. */
const mostSpelt = 12;
/** Two letters are the initials of anything. */
const fewestLetters = 3;

/** What may be meant by a query besides what it says, of the kinds that are wanted. */
export function understand(
  db: Database,
  text: string,
  { clauses, plain }: Pick<Query, 'clauses' | 'plain'>,
  kinds: ReadonlySet<WideningKind>,
): Understood {
  const exact = clauses.map((clause) => clause.map((term) => term.text));
  const widenings: Widening[] = [];
  const widened = exact.map((anyOf) =>
    anyOf.flatMap((term) => {
      const found = formsOf(db, term, kinds);
      widenings.push(...found);
      return [term, ...found.flatMap(({ to }) => to)];
    }),
  );
  const number = kinds.has('number') && !plain ? numberAsPrinted(fold(text)) : null;
  if (number !== null) widenings.push({ kind: 'number', from: text.trim(), to: [number], left: 0 });
  return { exact, widened, otherwise: number === null ? [] : [[[number]]], widenings };
}

function formsOf(db: Database, term: string, kinds: ReadonlySet<WideningKind>): Widening[] {
  const forms: Widening[] = [];
  if (kinds.has('agency')) forms.push({ kind: 'agency', from: term, to: agencyForms(term), left: 0 });
  if (kinds.has('date')) forms.push({ kind: 'date', from: term, to: dateForms(term), left: 0 });
  if (kinds.has('pinyin') && /^[a-z]+$/.test(term) && term.length >= fewestLetters) {
    const words = wordsSpelt(db, term).flatMap((word) => [word, ...agencyForms(word)]);
    forms.push({
      kind: 'pinyin',
      from: term,
      to: words.slice(0, mostSpelt),
      left: Math.max(0, words.length - mostSpelt),
    });
  }
  return forms.filter(({ to }) => to.length > 0);
}

/** The words of the library's names that the letters stand for, those of the most names first. */
export function wordsSpelt(db: Database, letters: string): string[] {
  const counts = new Map<string, number>();
  for (const { name, syllables, issues } of namesSpelt(db, letters)) {
    for (const word of spelt(letters, name, syllables)) counts.set(word, (counts.get(word) ?? 0) + issues);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
