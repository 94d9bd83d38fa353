import type { Database } from 'better-sqlite3';
import type { DocumentView } from '../../preload/contract.ts';
import { documentView } from '../library/document-view.ts';
import { findDocuments } from '../library/find-documents.ts';
import { fail } from '../library/outcome.ts';
import type { ExitCode } from './exit-codes.ts';
import { say, sayFailure } from './output.ts';

type Found =
  | { readonly ok: true; readonly view: DocumentView }
  | { readonly ok: false; readonly exitCode: ExitCode };

/** The one document that a person names; where it is none or several, that is said, with the ids to choose from. */
export function oneDocument(db: Database, name: string): Found {
  const found = findDocuments(db, name);
  const [only] = found;
  const view = found.length === 1 && only !== undefined ? documentView(db, only.documentId) : null;
  if (view !== null) return { ok: true, view };
  for (const { documentId, title } of found) say(`${documentId}\t${title}`);
  return { ok: false, exitCode: sayFailure(notOne(name, found.length).failure) };
}

function notOne(name: string, count: number): ReturnType<typeof fail> {
  return count === 0
    ? fail('not-found', `文库里没有“${name}”。`, `The library holds no document “${name}”.`)
    : fail(
        'not-found',
        `“${name}”有 ${count} 份，请写明一份。`,
        `“${name}” names ${count} documents; name one of them.`,
      );
}
