import { documentView } from '../library/document-view.ts';
import { findDocuments } from '../library/find-documents.ts';
import { fail } from '../library/outcome.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { documentMarkdown, documentText } from './markdown.ts';
import { print, printJson, say, sayFailure } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface ShowOptions {
  readonly library: string;
  readonly format: 'text' | 'markdown' | 'json';
}

/** `gazette show DOCUMENT`: one document by its id, number or title. */
export function show(name: string, { library, format }: ShowOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const found = findDocuments(db, name);
    const [only] = found;
    const view = found.length === 1 && only !== undefined ? documentView(db, only.documentId) : null;
    if (view === null) {
      for (const { documentId, title } of found) say(`${documentId}\t${title}`);
      return sayFailure(notOne(name, found.length).failure);
    }
    if (format === 'json') printJson(view);
    else print(format === 'markdown' ? documentMarkdown(view) : documentText(view));
    return exitCodes.ok;
  });
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
