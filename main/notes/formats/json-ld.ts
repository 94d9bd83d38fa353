import { linkTo } from '../../../preload/contract-links.ts';
import type { KeptAnchor, NoteKind } from '../../../preload/contract-notes.ts';
import type { StoredNote } from '../note.ts';
import { addressSelector, context } from './json-ld-context.ts';

/** Why a note of each kind was made, in the standard's words; `kind` tells apart what those do not. */
const motivations: Readonly<Record<NoteKind, string>> = {
  highlight: 'highlighting',
  underline: 'highlighting',
  comment: 'commenting',
  bookmark: 'bookmarking',
  document: 'commenting',
};

/**
 * Notes as a collection after the Web Annotation Data Model, with all that this reader knows of them: reading it gives the
 * same notes.
 */
export function toJsonLd(notes: readonly StoredNote[]): string {
  const collection = {
    '@context': context,
    type: 'AnnotationCollection',
    label: '政府公报阅读器的批注',
    total: notes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map(annotationOf) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(note: StoredNote) {
  const bodies = bodiesOf(note);
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: motivations[note.kind],
    created: note.createdAt,
    modified: note.updatedAt,
    ...(note.author !== '' && { creator: { type: 'Person', name: note.author } }),
    ...(note.editor !== '' && { editor: { type: 'Person', name: note.editor } }),
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      source: linkTo({ documentId: note.documentId, block: null }),
      document: note.documentId,
      title: note.documentTitle,
      ...(note.docNumber !== null && { docNumber: note.docNumber }),
      place: note.place,
      ...(note.anchor !== null && { selector: selectorsOf(note.anchor) }),
    },
    kind: note.kind,
    colour: note.colour,
    ...(note.status !== null && { status: note.status }),
    ...(note.versionOf !== null && { versionOf: `urn:uuid:${note.versionOf}` }),
    ancestors: note.ancestors,
  };
}

function bodiesOf({ comment, tags }: StoredNote) {
  const comments = comment === '' ? [] : [comment];
  return [
    ...comments.map((value) => ({ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value })),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
}

/** Positions count the UTF-16 units of the document's folded text; that is ours, so our own selector has them too. */
function selectorsOf({ start, end, quote, prefix, suffix, context: surroundings }: KeptAnchor) {
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    ...(surroundings === null ? [] : [{ type: 'TextPositionSelector', ...surroundings.position }]),
    {
      type: addressSelector,
      startBlock: start.block,
      startOffset: start.offset,
      endBlock: end.block,
      endOffset: end.offset,
      ...(surroundings !== null && { surroundings }),
    },
  ];
}
