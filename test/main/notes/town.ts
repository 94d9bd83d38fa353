/** What the tests of notes share: an invented document, and drafts on it. */

import type { NoteDocuments, NotesStore } from '../../../main/notes/index.ts';
import type { NoteDraft, Outcome } from '../../../preload/contract.ts';

export const townText = new Map([
  ['head', '青禾市渔港管理办法\n青禾政办〔2031〕7号'],
  ['art-1', '第一条 为了规范渔港管理，制定本办法。'],
  ['art-2', '第二条 渔船进出渔港，应当报告。'],
  ['art-3', '第三条 渔港停泊费按天收取，退役渔船免收。'],
]);

/** A library that holds the documents of `texts` and nothing else; ids with the same words before a colon are of one issue. */
export function libraryOf(
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
  titleOf = (documentId: string) => `标题 ${documentId}`,
): NoteDocuments {
  return {
    all: () => [...texts.keys()].map((documentId) => ({ documentId, title: titleOf(documentId) })),
    textOf: (documentId) => texts.get(documentId) ?? null,
    labelOf: (documentId) =>
      texts.has(documentId) ? { title: `标题 ${documentId}`, docNumber: '青禾政办〔2031〕7号' } : null,
    placeOf: (documentId, address) =>
      texts.get(documentId)?.has(address) === true ? address.replace('art-', '条') : null,
    issueOf,
    ofIssue: (issueId) =>
      [...texts.keys()]
        .filter((documentId) => issueOf(documentId) === issueId)
        .map((documentId) => ({ documentId, title: titleOf(documentId) })),
  };
}

function issueOf(documentId: string): string {
  return documentId.split(':', 1).join();
}

export const town = libraryOf(new Map([['town', townText]]));

/** A note on `words` where they first stand at `block` of the invented document. */
export function draftOn(block: string, words: string, comment = ''): NoteDraft {
  const text = townText.get(block) ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${block} has no ${words}`);
  const end = start + words.length;
  return {
    documentId: 'town',
    anchor: {
      start: { block, offset: start },
      end: { block, offset: end },
      quote: words,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    colour: 'yellow',
    comment,
  };
}

export function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.en}`);
  return outcome.value;
}

export function commentsOf(store: NotesStore): string[] {
  return unwrap(store.list(null)).map(({ comment }) => comment);
}
