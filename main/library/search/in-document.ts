import type { Database } from 'better-sqlite3';
import type { BlockMarks, Snippet, WideningKind } from '../../../preload/contract.ts';
import { marksIn, parseQuery } from '../../search/index.ts';
import { textRowsOf } from '../blocks.ts';
import type { Library } from '../store.ts';
import { clausesOf, find } from './answer.ts';
import type { Holds } from './conditions.ts';
import { snippetsOf } from './snippets.ts';
import { understand } from './understand.ts';

/** A query about one document. */
interface InDocument {
  readonly query: string;
  readonly widen: readonly WideningKind[];
  readonly documentId: string;
}

/** Every place of a document that the query finds, in reading order. Conditions do not matter any more. */
export async function searchDocument(library: Library, asked: InDocument): Promise<Snippet[]> {
  const thisOne = async (): Promise<Holds> => (facts) => facts.id === asked.documentId;
  const { understood, groups } = await find(library, asked, thisOne);
  const ids = groups.flatMap((group) => group.ids);
  return snippetsOf(library.db, ids, clausesOf(understood).flat());
}

/** Every occurrence in one document of any of the terms that are searched for, by address. */
export function searchMarks(db: Database, { query, widen, documentId }: InDocument): BlockMarks[] {
  const terms = clausesOf(understand(db, query, parseQuery(query), new Set(widen))).flat();
  if (terms.length === 0) return [];
  return textRowsOf(db, documentId)
    .map(({ address, text }) => ({ block: address, marks: marksIn(text, terms) }))
    .filter(({ marks }) => marks.length > 0);
}
