import { fold } from '../../search/fold.ts';
import { sealed } from '../anchoring/index.ts';
import type { ForeignNote } from '../formats/read-note.ts';
import type { StoredNote } from '../note.ts';
import type { NoteDocuments } from '../note-documents.ts';
import type { Sentence } from '../sentence.ts';
import { TextStream } from '../text-stream.ts';
import { type Candidate, placeQuote } from './placing.ts';
import { ambiguous, noDocument, nowhere } from './reasons.ts';

export type Placed =
  | { readonly placed: true; readonly note: StoredNote }
  | { readonly placed: false; readonly reason: Sentence };

/** Puts notes of other programs on the documents held. It reads each document once, so it is made for one file. */
export class ForeignPlacer {
  readonly #documents: NoteDocuments;
  readonly #candidates = new Map<string, Candidate | null>();

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  place(note: ForeignNote): Placed {
    const titled = this.#titled(note.title);
    if (note.quote === null) {
      const [documentId, ...others] = titled;
      if (documentId === undefined || others.length > 0) return { placed: false, reason: noDocument };
      return { placed: true, note: this.#stored(note, documentId, null) };
    }
    // What the document is called only narrows: the words may stand under another title here.
    const inTitled = placeQuote(note.quote, this.#read(titled));
    const placing = inTitled.state === 'placed' ? inTitled : placeQuote(note.quote, this.#read(this.#all()));
    if (placing.state === 'placed') {
      return { placed: true, note: this.#stored(note, placing.documentId, placing.anchor) };
    }
    const { places } = placing;
    return { placed: false, reason: places === 0 ? nowhere : ambiguous(places) };
  }

  #all(): readonly string[] {
    return this.#documents.all().map(({ documentId }) => documentId);
  }

  /** The documents that are called so. */
  #titled(title: string | null): readonly string[] {
    if (title === null || title.trim() === '') return [];
    const wanted = fold(title.trim());
    return this.#documents
      .all()
      .filter((each) => fold(each.title) === wanted)
      .map(({ documentId }) => documentId);
  }

  #read(documentIds: readonly string[]): readonly Candidate[] {
    return documentIds.flatMap((documentId) => this.#candidate(documentId) ?? []);
  }

  #candidate(documentId: string): Candidate | null {
    const known = this.#candidates.get(documentId);
    if (known !== undefined) return known;
    const texts = this.#documents.textOf(documentId);
    const candidate = texts === null ? null : { documentId, stream: new TextStream(texts) };
    this.#candidates.set(documentId, candidate);
    return candidate;
  }

  #stored(note: ForeignNote, documentId: string, anchor: Parameters<typeof sealed>[0] | null): StoredNote {
    const label = this.#documents.labelOf(documentId);
    const place = anchor === null ? null : this.#documents.placeOf(documentId, anchor.start.block);
    const { id, kind, colour, comment, tags, author, createdAt, updatedAt } = note;
    return {
      id,
      versionOf: null,
      ancestors: [],
      documentId,
      documentTitle: label?.title ?? '',
      docNumber: label?.docNumber ?? null,
      place: place ?? '',
      kind,
      anchor: anchor && sealed(anchor, this.#candidate(documentId)?.stream ?? null),
      colour,
      comment,
      tags,
      status: null,
      author,
      // Their programs know of one person alone.
      editor: author,
      createdAt,
      updatedAt,
    };
  }
}
