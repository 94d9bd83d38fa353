import type { KeptAnchor, Note, NoteAnchor } from '../../preload/contract-notes.ts';
import { anchorAt, sealed } from './anchoring/index.ts';
import { contentOf, type StoredNote } from './note.ts';
import type { NoteDocuments } from './note-documents.ts';
import { type Found, NoteFinder, type Whereabouts } from './note-finder.ts';

/** Shows kept notes against the documents as they are now. It reads each document once, so it is made for one call. */
export class NoteViewer {
  readonly #documents: NoteDocuments;
  readonly #finder: NoteFinder;

  /** @param known where notes were found before */
  constructor(documents: NoteDocuments, known: (noteId: string) => Whereabouts | null = () => null) {
    this.#documents = documents;
    this.#finder = new NoteFinder(documents, known);
  }

  /** What came out about notes that were shown, and was not known before. */
  get news(): ReadonlyMap<string, Whereabouts> {
    return this.#finder.news;
  }

  /** An anchor with what its document is like around it now. */
  seal(documentId: string, anchor: NoteAnchor): KeptAnchor {
    return sealed(anchor, this.#finder.stream(documentId));
  }

  /**
   * With the anchor where the words stand now, or probably do. A note that has not moved keeps the name of its place, and
   * so does an orphaned one. A note on a whole document is in place while that is held.
   */
  view(kept: StoredNote): Note {
    const { anchor, ...content } = contentOf(kept);
    const note = { id: kept.id, versionOf: kept.versionOf, ...content, anchor, was: null, proposed: null };
    if (anchor === null) return this.#viewOnDocument(note);
    const found = this.#finder.find({ ...kept, anchor });
    if (found.state === 'in-place' || found.state === 'orphaned') return { ...note, state: found.state };
    const { state, documentId, start, end } = found;
    const moved = this.#movedTo(note, documentId);
    return {
      ...moved,
      place: this.#documents.placeOf(documentId, start.block) ?? note.place,
      anchor: { ...anchor, start, end },
      state,
      proposed: state === 'to-check' ? this.#wordsAt(found) : null,
    };
  }

  /** Those on the whole document first, then by where the notes begin; the orphaned ones last, as they came. */
  inReadingOrder(notes: readonly Note[]): Note[] {
    const position = ({ state, anchor, documentId }: Note): number => {
      if (state === 'orphaned') return Number.MAX_SAFE_INTEGER;
      const stream = this.#finder.stream(documentId);
      return anchor === null ? -1 : (stream?.positionOf(anchor.start) ?? Number.MAX_SAFE_INTEGER);
    };
    return notes.toSorted((left, right) => position(left) - position(right));
  }

  #viewOnDocument(note: Omit<Note, 'state'>): Note {
    const documentId = this.#finder.findDocument(note);
    if (documentId === null) return { ...note, state: 'orphaned' };
    if (documentId === note.documentId) return { ...note, state: 'in-place' };
    return { ...this.#movedTo(note, documentId), state: 'moved' };
  }

  /** The note under the name of the document that its words are in, with where it was written. */
  #movedTo<N extends Omit<Note, 'state'>>(note: N, documentId: string): N {
    const { documentTitle, docNumber, place } = note;
    const was = { documentId: note.documentId, documentTitle, docNumber, place };
    const label = documentId === note.documentId ? null : this.#documents.labelOf(documentId);
    if (label === null) return { ...note, was };
    return { ...note, was, documentId, documentTitle: label.title, docNumber: label.docNumber };
  }

  #wordsAt(found: Found): NoteAnchor | null {
    const stream = this.#finder.stream(found.documentId);
    if (stream === null || found.state === 'orphaned') return null;
    const from = stream.positionOf(found.start);
    const to = stream.positionOf(found.end);
    return from === null || to === null ? null : anchorAt(stream, from, to);
  }
}
