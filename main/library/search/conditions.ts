import type { SearchScope } from '../../../preload/contract.ts';
import { type Condition, factHolds } from '../../search/index.ts';
import type { DocumentFacts } from '../documents.ts';
import type { Library } from '../store.ts';
import { stateReader } from '../validity/validity.ts';
import { documentsWithRows } from './group.ts';

/** The documents that a person has written notes on whose words or quotes hold a folded text; all that have notes for an empty one. */
export type Noted = (text: string) => ReadonlySet<string>;

/** For whoever has no notes at hand. */
export const noNotes: Noted = () => new Set();

export type Holds = (facts: DocumentFacts) => boolean;

/** Tells of documents whether all conditions hold on a day; words that must not be there are looked up once. */
export async function conditionsHold(
  library: Library,
  conditions: readonly Condition[],
  noted: Noted,
  on: string,
): Promise<Holds> {
  const all = await Promise.all(
    conditions.map(async (condition): Promise<Holds> => {
      const holds = await holdsOf(library, condition, noted, on);
      return condition.without ? (facts) => !holds(facts) : holds;
    }),
  );
  return (facts) => all.every((holds) => holds(facts));
}

/** Tells of documents whether they belong to where is searched. */
export function scopeHolds({ documentId, issueId, noted: onlyNoted }: SearchScope, noted: Noted): Holds {
  const withNotes = onlyNoted ? noted('') : null;
  return ({ id, issueId: issue }) =>
    (documentId === null || id === documentId) &&
    (issueId === null || issue === issueId) &&
    (withNotes === null || withNotes.has(id));
}

async function holdsOf(library: Library, condition: Condition, noted: Noted, on: string): Promise<Holds> {
  switch (condition.field) {
    case 'words': {
      const ids = await library.search.find([[condition.text]]);
      const having = new Set(documentsWithRows(library.db, ids).map(({ id }) => id));
      return ({ id }) => having.has(id);
    }
    case 'state': {
      const stateOf = stateReader(library.db, on);
      return (facts) => stateOf(facts) === condition.state;
    }
    case 'note': {
      const documents = noted(condition.text);
      return ({ id }) => documents.has(id);
    }
    default:
      return (facts) => factHolds(condition, facts);
  }
}
