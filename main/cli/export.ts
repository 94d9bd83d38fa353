import type { Database } from 'better-sqlite3';
import type { DocumentView } from '../../preload/contract.ts';
import { akomaNtoso } from '../export/akn/akoma-ntoso.ts';
import { documentMarkdown } from '../export/markdown.ts';
import { bulkLines } from '../export/ndjson.ts';
import { documentView } from '../library/document-view.ts';
import { allDocuments } from '../library/documents.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { ExportFormat } from './export-formats.ts';
import { oneDocument } from './one-document.ts';
import { print, say } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface ExportOptions {
  readonly library: string;
  readonly format: ExportFormat;
}

/** `gazette export DOCUMENT`: one document for other programs; without a name (`null`) and as NDJSON, the whole library. */
export function exportDocument(name: string | null, { library, format }: ExportOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    if (name === null) return exportAll(db, format);
    const found = oneDocument(db, name);
    if (!found.ok) return found.exitCode;
    write(found.view, format);
    return exitCodes.ok;
  });
}

function exportAll(db: Database, format: ExportFormat): ExitCode {
  if (format !== 'ndjson') {
    say('请写明一份文件；只有 ndjson 可以一次导出全部。\nName a document; only ndjson exports all at once.');
    return exitCodes.usage;
  }
  for (const { id } of allDocuments(db)) {
    const view = documentView(db, id);
    if (view !== null) write(view, format);
  }
  return exitCodes.ok;
}

function write(view: DocumentView, format: ExportFormat): void {
  if (format === 'akn') print(akomaNtoso(view));
  else if (format === 'markdown') print(documentMarkdown(view));
  else for (const line of bulkLines(view)) print(line);
}
