import { fold } from '../fold.ts';
import { agencyForms } from '../understand/agency-names.ts';
import { numberScore } from '../understand/doc-number.ts';
import type { DateSpan } from './date-span.ts';
import type { FactCondition } from './query.ts';

/** What a document says of itself, as far as conditions ask for it. */
export interface NamedFacts {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  readonly section: string | null;
  /** Of a day, or of a year only; empty when neither is known. */
  readonly day: string;
}

/** Whether what a condition names is so of a document; its `without` is the caller's. */
export function factHolds(condition: FactCondition, facts: NamedFacts): boolean {
  switch (condition.field) {
    case 'title':
      return foldedNames(facts).title.includes(condition.text);
    case 'number':
      return (
        facts.docNumber !== null &&
        (foldedNames(facts).number.includes(condition.text) ||
          numberScore(facts.docNumber, condition.text) > 0)
      );
    case 'issuer': {
      const forms = [condition.text, ...agencyForms(condition.text)];
      return facts.issuers.some((issuer) => forms.some((form) => fold(issuer).includes(form)));
    }
    case 'section':
      return facts.section !== null && fold(facts.section).includes(condition.text);
    case 'date':
      return overlaps(facts.day, condition.span);
  }
}

/** A day of which only the year is known may be any of that year. */
function overlaps(day: string, { from, to }: DateSpan): boolean {
  if (day === '') return false;
  const [first, last] = day.length > 4 ? [day, day] : [`${day}-01-01`, `${day}-12-31`];
  return first <= to && last >= from;
}

interface FoldedNames {
  readonly title: string;
  /** Empty without a number. */
  readonly number: string;
}

/** What a document is called. */
export type Named = Pick<NamedFacts, 'title' | 'docNumber'>;
const known = new WeakMap<Named, FoldedNames>();

/** Title and number as they are compared; every query that finds thousands of documents asks for them, so they are kept. */
export function foldedNames(facts: Named): FoldedNames {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const names = { title: fold(facts.title), number: fold(facts.docNumber ?? '') };
  known.set(facts, names);
  return names;
}
