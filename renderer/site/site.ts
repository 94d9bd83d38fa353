import type { ListedDocument } from '../../main/export/site/search/list.ts';
import type { RowRange } from '../../main/search/group.ts';
import { decodeGaps } from '../../main/search/varint.ts';
import { bytesOf } from './bytes.ts';
import type { SiteData } from './data.ts';

/** A document with the rows that are its own. */
export type SiteDocument = ListedDocument & RowRange;

/** What is known of a site before anything is asked. */
export interface Site {
  /** The day of the states, `YYYY-MM-DD`. */
  readonly on: string;
  /** In the order of their rows. */
  readonly documents: readonly SiteDocument[];
  /** The place at which each row begins. */
  readonly starts: readonly number[];
  /** The code of the first pair of each file of postings. */
  readonly postings: readonly number[];
  /** The first row of each file of texts. */
  readonly texts: readonly number[];
}

/** Rejects when the site's list cannot be loaded. */
export async function openSite(data: SiteData): Promise<Site> {
  const { on, documents, starts, postings, texts } = await data.list();
  let next = 0;
  const withRows = documents.map((document) => {
    const firstBlock = next;
    next += document.rows;
    return { ...document, firstBlock, lastBlock: next - 1 };
  });
  return { on, documents: withRows, starts: decodeGaps(bytesOf(starts), -1), postings, texts };
}
