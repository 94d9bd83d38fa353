import {
  dataFiles,
  type SiteDataCalls,
  type SiteList,
  type TextRow,
} from '../../main/export/site/search/list.ts';

declare global {
  interface Window {
    gazetteSite: SiteDataCalls;
  }
}

/** The files of data, each loaded when it is asked for. Rejects with {@link NotThere} when one cannot be. */
export interface SiteData {
  list(): Promise<SiteList>;
  /** In base64. */
  postings(at: number): Promise<string>;
  texts(at: number): Promise<readonly TextRow[]>;
}

/** A file that could not be loaded, named from the site's folder. */
export class NotThere {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }
}

/** Loads by script elements, which is all that a page opened from a disk may do. */
export function scriptData(): SiteData {
  const lists = new Shelf<SiteList>();
  const postings = new Shelf<string>();
  const texts = new Shelf<readonly TextRow[]>();
  window.gazetteSite = {
    list: (list) => lists.put(0, list),
    postings: (at, bytes) => postings.put(at, bytes),
    texts: (at, rows) => texts.put(at, rows),
  };
  return {
    list: () => lists.get(0, dataFiles.list()),
    postings: (at) => postings.get(at, dataFiles.postings(at)),
    texts: (at) => texts.get(at, dataFiles.texts(at)),
  };
}

/** The files of one kind: what has come, and what is on its way. A file that failed is tried again. */
class Shelf<T> {
  readonly #come = new Map<number, T>();
  readonly #asked = new Map<number, Promise<T>>();

  put(at: number, content: T): void {
    this.#come.set(at, content);
  }

  get(at: number, file: string): Promise<T> {
    const before = this.#asked.get(at);
    if (before !== undefined) return before;
    const asked = loadScript(file).then(() => {
      const content = this.#come.get(at);
      if (content === undefined) throw new NotThere(file);
      this.#come.delete(at);
      return content;
    });
    this.#asked.set(at, asked);
    asked.catch(() => this.#asked.delete(at));
    return asked;
  }
}

function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = (): void => {
      document.head.removeChild(script);
    };
    script.onload = () => {
      end();
      resolve();
    };
    script.onerror = () => {
      end();
      reject(new NotThere(file));
    };
    script.charset = 'utf-8';
    script.src = file;
    document.head.appendChild(script);
  });
}
