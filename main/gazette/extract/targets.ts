import type { Citation, ParsedDocument } from '../parsed-issue.ts';
import { numberNames } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';

/** Finds the documents of one issue that its citations name: by number, or by a title that only one of them bears. */
export class Targets {
  readonly #byNumber = new Map<string, string | null>();
  readonly #byTitle = new Map<string, string | null>();

  constructor(documents: readonly ParsedDocument[]) {
    for (const document of documents) {
      for (const name of document.docNumber === null ? [] : numberNames(document.docNumber))
        enter(this.#byNumber, name, document.id);
      for (const title of new Set([document.title, ...document.parts.map((part) => part.title)])) {
        if (title !== null && words(title).length >= 6) enter(this.#byTitle, words(title), document.id);
      }
    }
  }

  /** The document's id; `null` when none is held or more than one answers. */
  find(docNumber: string | null, title: string | null): string | null {
    if (docNumber !== null) {
      const [fullest = docNumber] = numberNames(docNumber);
      return this.#byNumber.get(fullest) ?? null;
    }
    return title === null ? null : (this.#byTitle.get(words(title)) ?? null);
  }

  /** The citation with its target. */
  link(citation: Citation): Citation {
    return citation.target === null
      ? { ...citation, target: this.find(citation.docNumber, citation.title) }
      : citation;
  }
}

function enter(map: Map<string, string | null>, key: string, id: string): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === id ? id : null);
}
