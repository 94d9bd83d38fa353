import { fold } from '../../../search/fold.ts';
import { encodeGaps } from '../../../search/varint.ts';
import type { SiteFile } from '../site-file.ts';
import { dataScript } from './data-script.ts';
import { dataFiles, type ListedDocument, type TextRow } from './list.ts';
import { postingsOf } from './postings.ts';
import { textFiles } from './texts.ts';

/** A document with its texts, in reading order. */
export interface SearchedDocument {
  readonly listed: Omit<ListedDocument, 'rows'>;
  readonly rows: readonly TextRow[];
}

/** The files that a site's search reads: the list of documents, where every pair of characters stands, the texts. */
export function* searchData(documents: readonly SearchedDocument[], on: string): Generator<SiteFile> {
  const rows = documents.flatMap((document) => document.rows);
  const postings = postingsOf(rows.map(([, , text]) => fold(text)));
  const texts = textFiles(rows);
  const list = {
    on,
    documents: documents.map((document) => ({ ...document.listed, rows: document.rows.length })),
    starts: base64(encodeGaps(postings.starts, -1)),
    postings: postings.files.map(({ firstCode }) => firstCode),
    texts: texts.map(({ firstRow }) => firstRow),
  };
  yield { path: dataFiles.list(), content: dataScript('list', list) };
  for (const [at, { bytes }] of postings.files.entries())
    yield { path: dataFiles.postings(at), content: dataScript('postings', at, base64(bytes)) };
  for (const [at, file] of texts.entries())
    yield { path: dataFiles.texts(at), content: dataScript('texts', at, file.rows) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
