import { fold } from '../../search/index.ts';
import type { DocumentFacts } from '../documents.ts';

interface FoldedNames {
  readonly title: string;
  /** Empty without a number. */
  readonly number: string;
}

const known = new WeakMap<DocumentFacts, FoldedNames>();

/** Title and number as they are compared; every query that finds thousands of documents asks for them, so they are kept. */
export function foldedNames(facts: DocumentFacts): FoldedNames {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const names = { title: fold(facts.title), number: fold(facts.docNumber ?? '') };
  known.set(facts, names);
  return names;
}
