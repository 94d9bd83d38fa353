import type { LinkTarget } from '../../preload/contract.ts';
import type { CataloguedDocument } from '../../preload/contract-catalogue.ts';

/** What a card tells of: a document, places in one, or a document that the library does not hold. */
export type CardSubject =
  | { readonly kind: 'document'; readonly documentId: string; readonly title: string }
  | { readonly kind: 'passages'; readonly documentId: string; readonly addresses: readonly string[] }
  | NotHeldSubject;

export interface NotHeldSubject {
  readonly kind: 'not-held';
  readonly title: string | null;
  readonly docNumber: string | null;
  /** What the number's letters say about the issuer, `null` when they say nothing. */
  readonly hint: string | null;
  /** What the catalogue knows of it. */
  readonly catalogued: CataloguedDocument | null;
  /** The words that name it, as printed, and the document that they stand in. */
  readonly words: string;
  readonly documentId: string;
}

/**
 * What the card of a link tells of: the very article where one is meant, else the document.
 * @param words the link's own words
 * @param documentId the document that the link stands in
 */
export function subjectOf(target: LinkTarget, words: string, documentId: string): CardSubject {
  switch (target.state) {
    case 'inside':
      return { kind: 'passages', documentId, addresses: target.blocks };
    case 'held':
      return target.block === null
        ? { kind: 'document', documentId: target.documentId, title: target.title }
        : { kind: 'passages', documentId: target.documentId, addresses: [target.block] };
    case 'not-held': {
      const { title, docNumber, hint, catalogued } = target;
      return { kind: 'not-held', title, docNumber, hint, catalogued, words, documentId };
    }
  }
}

/** Equal for cards that tell of the same. */
export function subjectKey(subject: CardSubject): string {
  if (subject.kind === 'document') return subject.documentId;
  if (subject.kind === 'passages') return [subject.documentId, ...subject.addresses].join(' ');
  return `${subject.docNumber} ${subject.title} ${subject.words}`;
}
