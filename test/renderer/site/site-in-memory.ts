import { runInNewContext } from 'node:vm';
import {
  dataFiles,
  type SiteDataCalls,
  type SiteList,
  type TextRow,
} from '../../../main/export/site/search/list.ts';
import type { SiteFile } from '../../../main/export/site/site-file.ts';
import type { SiteData } from '../../../renderer/site/data.ts';
import { openSite, type Site } from '../../../renderer/site/site.ts';
import { openSiteIndex, type SiteIndex } from '../../../renderer/site/site-index.ts';

/** A site as its scripts see it, without a browser. */
export interface OpenedSite {
  readonly site: Site;
  readonly index: SiteIndex;
  readonly data: SiteData;
  /** The files of data that were loaded, in order. */
  readonly loaded: string[];
}

/** Reads the data among a site's files as a page does: by running its scripts. */
export async function openedSite(written: Iterable<SiteFile>): Promise<OpenedSite> {
  const files = new Map([...written].map(({ path, content }) => [path, content]));
  const loaded: string[] = [];
  const lists: SiteList[] = [];
  const postings = new Map<number, string>();
  const texts = new Map<number, readonly TextRow[]>();
  const gazetteSite: SiteDataCalls = {
    list: (list) => void lists.push(list),
    postings: (at, bytes) => void postings.set(at, bytes),
    texts: (at, rows) => void texts.set(at, rows),
  };
  async function load<T>(path: string, from: () => T | undefined): Promise<T> {
    loaded.push(path);
    runInNewContext(files.get(path) ?? '', { gazetteSite });
    const content = from();
    if (content === undefined) throw new Error(`${path} is missing`);
    return content;
  }
  const data: SiteData = {
    list: () => load(dataFiles.list(), () => lists[0]),
    postings: (at) => load(dataFiles.postings(at), () => postings.get(at)),
    texts: (at) => load(dataFiles.texts(at), () => texts.get(at)),
  };
  const site = await openSite(data);
  return { site, index: openSiteIndex(site, data), data, loaded };
}
