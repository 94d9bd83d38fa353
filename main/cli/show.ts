import { documentMarkdown, documentText } from '../export/markdown.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneDocument } from './one-document.ts';
import { print, printJson } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface ShowOptions {
  readonly library: string;
  readonly format: 'text' | 'markdown' | 'json';
}

/** `gazette show DOCUMENT`: one document by its id, number or title. */
export function show(name: string, { library, format }: ShowOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const found = oneDocument(db, name);
    if (!found.ok) return found.exitCode;
    if (format === 'json') printJson(found.view);
    else print(format === 'markdown' ? documentMarkdown(found.view) : documentText(found.view));
    return exitCodes.ok;
  });
}
