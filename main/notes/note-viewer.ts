import type { KeptAnchor, Note, NoteAnchor } from '../../preload/contract-notes.ts';
import { resolve, sealed } from './anchoring/index.ts';
import { contentOf, type StoredNote } from './note.ts';
import { type AddressedTexts, TextStream } from './text-stream.ts';

/** What notes ask of the library, whichever way it is kept. */
export interface NoteDocuments {
  /** Every document that is held. */
  all(): readonly { readonly documentId: string; readonly title: string }[];
  /** The document's texts by address, in reading order; `null` when it is not held. */
  textOf(documentId: string): AddressedTexts | null;
  /** `null` when the document is not held. */
  labelOf(documentId: string): { readonly title: string; readonly docNumber: string | null } | null;
  /** A place for people: 第三十九条, 二、（二）, 开头; `null` when there is no such address. */
  placeOf(documentId: string, address: string): string | null;
}

/** Shows kept notes against the documents as they are now. It reads each document once, so it is made for one call. */
export class NoteViewer {
  readonly #documents: NoteDocuments;
  readonly #streams = new Map<string, TextStream | null>();

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  /** An anchor with what its document is like around it now. */
  seal(documentId: string, anchor: NoteAnchor): KeptAnchor {
    return sealed(anchor, this.#stream(documentId));
  }

  /**
   * With the anchor where the words stand now, or probably do. A note that has not moved keeps the name of its place, and
   * so does an orphaned one. A note on a whole document is in place while that is held.
   */
  view(kept: StoredNote): Note {
    const note = { id: kept.id, versionOf: kept.versionOf, ...contentOf(kept) };
    if (note.anchor === null) {
      return { ...note, state: this.#stream(note.documentId) === null ? 'orphaned' : 'in-place' };
    }
    const found = resolve(note.anchor, this.#stream(note.documentId));
    if (found.state === 'in-place' || found.state === 'orphaned') return { ...note, state: found.state };
    const { state, start, end } = found;
    const place = this.#documents.placeOf(note.documentId, start.block) ?? note.place;
    return { ...note, anchor: { ...note.anchor, start, end }, state, place };
  }

  /** Those on the whole document first, then by where the notes begin; the orphaned ones last, as they came. */
  inReadingOrder(documentId: string, notes: readonly Note[]): Note[] {
    const stream = this.#stream(documentId);
    const position = ({ state, anchor }: Note): number => {
      if (state === 'orphaned') return Number.MAX_SAFE_INTEGER;
      return anchor === null ? -1 : (stream?.positionOf(anchor.start) ?? Number.MAX_SAFE_INTEGER);
    };
    return notes.toSorted((left, right) => position(left) - position(right));
  }

  #stream(documentId: string): TextStream | null {
    const known = this.#streams.get(documentId);
    if (known !== undefined) return known;
    const texts = this.#documents.textOf(documentId);
    const stream = texts === null ? null : new TextStream(texts);
    this.#streams.set(documentId, stream);
    return stream;
  }
}
