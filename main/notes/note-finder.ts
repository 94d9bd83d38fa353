import type { KeptAnchor } from '../../preload/contract-notes.ts';
import { fold } from '../search/fold.ts';
import { hasItsParagraphs, type Resolution, resolve, standsAsItStood } from './anchoring/index.ts';
import type { StoredNote } from './note.ts';
import type { NoteDocuments } from './note-documents.ts';
import { textHash } from './text-hash.ts';
import { comparable, TextStream } from './text-stream.ts';

/** Where a note's words are, and in which document; an orphaned note stays with its own. */
export type Found = Resolution & { readonly documentId: string };

/** Where a note was found, and in what texts: as long as those are the same, so is the answer. */
export interface Whereabouts {
  /** Fingerprint of the note's own document; `null` when it was not held. */
  readonly ownText: string | null;
  /** Fingerprint of the other documents of its issue; `null` when they were not looked into. */
  readonly issueText: string | null;
  readonly found: Found;
}

interface Sibling {
  readonly documentId: string;
  readonly title: string;
  readonly stream: TextStream;
}

type Named = Pick<StoredNote, 'documentId' | 'documentTitle'>;

/** A note on words. */
type OnWords = Named & { readonly id: string; readonly anchor: KeptAnchor };

/** Finds notes in the documents as they are now. It reads each document once, so it is made for one call. */
export class NoteFinder {
  /** What was found out and was not known before, by note. */
  readonly news = new Map<string, Whereabouts>();
  readonly #documents: NoteDocuments;
  readonly #known: (noteId: string) => Whereabouts | null;
  readonly #streams = new Map<string, TextStream | null>();
  readonly #issues = new Map<string, readonly Sibling[]>();
  readonly #issueTexts = new Map<string, string>();

  constructor(documents: NoteDocuments, known: (noteId: string) => Whereabouts | null) {
    this.#documents = documents;
    this.#known = known;
  }

  /**
   * First in the note's own document. When that has not its words beyond doubt, the document may have come by another id
   * with a corrected issue: then in the one that bears its title now, and at last, word for word, in all of the issue.
   */
  find(note: OnWords): Found {
    const { documentId, anchor } = note;
    const stream = this.stream(documentId);
    if (stream !== null && anchor.context?.text === stream.hash) {
      return { documentId, ...resolve(anchor, stream) };
    }
    const known = this.#known(note.id);
    if (known !== null && this.#isFresh(known, documentId)) return known.found;
    const ownText = stream?.fingerprint ?? null;
    const own: Found = { documentId, ...resolve(anchor, stream) };
    const inOwn = isBeyondDoubt(own);
    const found = inOwn ? own : this.#findInIssue(note, own);
    const issueText = inOwn ? null : this.#issueText(documentId);
    this.news.set(note.id, { ownText, issueText, found });
    return found;
  }

  /** The document that a note on a whole document is on now; `null` when that is not held. */
  findDocument(note: Named): string | null {
    const heir = this.#heirOf(note);
    if (heir !== null) return heir.documentId;
    return this.#documents.labelOf(note.documentId) === null ? null : note.documentId;
  }

  /** `null` when the document is not held. */
  stream(documentId: string): TextStream | null {
    const known = this.#streams.get(documentId);
    if (known !== undefined) return known;
    const texts = this.#documents.textOf(documentId);
    const stream = texts === null ? null : new TextStream(texts);
    this.#streams.set(documentId, stream);
    return stream;
  }

  #isFresh({ ownText, issueText }: Whereabouts, documentId: string): boolean {
    if (ownText !== (this.stream(documentId)?.fingerprint ?? null)) return false;
    return issueText === null || issueText === this.#issueText(documentId);
  }

  #findInIssue(note: OnWords, own: Found): Found {
    const heir = this.#heirOf(note);
    const inHeir: Found | null = heir && {
      documentId: heir.documentId,
      ...inAnother(resolve(note.anchor, heir.stream)),
    };
    if (inHeir !== null && isBeyondDoubt(inHeir)) return inHeir;
    if (own.state === 'to-check') return own;
    if (inHeir?.state === 'to-check') return inHeir;
    return this.#findElsewhere(note) ?? own;
  }

  /** The one document of the issue that bears the title of the note's, when its own id does not. */
  #heirOf({ documentId, documentTitle }: Named): Sibling | null {
    const label = this.#documents.labelOf(documentId);
    const title = bare(documentTitle);
    if (title === '' || (label !== null && bare(label.title) === title)) return null;
    const [heir, another] = this.#siblings(documentId).filter((each) => bare(each.title) === title);
    return heir === undefined || another !== undefined ? null : heir;
  }

  /** Where the words stand in one other document of the issue alone, or there alone with their whole paragraphs. */
  #findElsewhere({ documentId, anchor }: OnWords): Found | null {
    const quote = comparable(anchor.quote);
    if (quote === '') return null;
    const holding = this.#siblings(documentId).filter(({ stream }) => stream.text.includes(quote));
    const isOnly = holding.length === 1 && this.stream(documentId)?.text.includes(quote) !== true;
    const likely =
      holding.length === 1 ? holding : holding.filter((each) => hasItsParagraphs(anchor, each.stream));
    const [one, another] = likely;
    if (one === undefined || another !== undefined) return null;
    const resolution = resolve(anchor, one.stream);
    if (resolution.state === 'orphaned') return null;
    const { start, end } = resolution;
    const sure = isOnly && isBeyondDoubt(resolution) && standsAsItStood(anchor, one.stream, start, end);
    return { documentId: one.documentId, state: sure ? 'moved' : 'to-check', start, end };
  }

  /** The other documents of the issue. */
  #siblings(documentId: string): readonly Sibling[] {
    const issueId = this.#documents.issueOf(documentId);
    const all = this.#issues.get(issueId) ?? this.#readIssue(issueId);
    this.#issues.set(issueId, all);
    return all.filter((each) => each.documentId !== documentId);
  }

  #readIssue(issueId: string): readonly Sibling[] {
    return this.#documents.ofIssue(issueId).flatMap((each) => {
      const stream = this.stream(each.documentId);
      return stream === null ? [] : [{ ...each, stream }];
    });
  }

  #issueText(documentId: string): string {
    const known = this.#issueTexts.get(documentId);
    if (known !== undefined) return known;
    const texts = this.#siblings(documentId).map((each) => `${each.documentId} ${each.stream.fingerprint}`);
    const hash = textHash(texts.join('\n'));
    this.#issueTexts.set(documentId, hash);
    return hash;
  }
}

function isBeyondDoubt({ state }: Resolution): boolean {
  return state === 'in-place' || state === 'moved';
}

/** Of another document than the note's: what is in place in it has moved. */
function inAnother(resolution: Resolution): Resolution {
  return resolution.state === 'in-place' ? { ...resolution, state: 'moved' } : resolution;
}

/** A title folded and without white space. */
function bare(title: string): string {
  return fold(title).replaceAll(/\s/gu, '');
}
