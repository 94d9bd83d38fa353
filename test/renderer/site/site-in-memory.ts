import { runInNewContext } from 'node:vm';
import type { SiteDataCalls, SiteList, TextRow } from '../../../main/export/site/search/list.ts';
import { type SearchedDocument, searchData } from '../../../main/export/site/search/search-data.ts';
import type { SiteData } from '../../../renderer/site/data.ts';
import { openSite, type Site } from '../../../renderer/site/site.ts';
import { openSiteIndex, type SiteIndex } from '../../../renderer/site/site-index.ts';

/** A site as its scripts see it, without a browser; `asked` tells which files of data were loaded, in order. */
export interface OpenedSite {
  readonly site: Site;
  readonly index: SiteIndex;
  readonly data: SiteData;
  readonly asked: string[];
}

/** Writes the data of these documents and reads it as a page would. */
export async function openedSite(
  documents: readonly SearchedDocument[],
  on = '2024-06-30',
): Promise<OpenedSite> {
  const files = new Map([...searchData(documents, on)].map(({ path, content }) => [path, content]));
  const asked: string[] = [];
  let list: SiteList | null = null;
  const postings = new Map<number, string>();
  const texts = new Map<number, readonly TextRow[]>();
  const gazetteSite: SiteDataCalls = {
    list: (value) => (list = value),
    postings: (at, bytes) => postings.set(at, bytes),
    texts: (at, rows) => texts.set(at, rows),
  };
  const load = (path: string): void => {
    asked.push(path);
    runInNewContext(files.get(path) ?? '', { gazetteSite });
  };
  const data: SiteData = {
    async list() {
      load('data/list.js');
      if (list === null) throw new Error('no list');
      return list;
    },
    async postings(at) {
      load(`data/p${String(at).padStart(3, '0')}.js`);
      return postings.get(at) ?? '';
    },
    async texts(at) {
      load(`data/t${String(at).padStart(3, '0')}.js`);
      return texts.get(at) ?? [];
    },
  };
  const site = await openSite(data);
  return { site, index: openSiteIndex(site, data), data, asked };
}
