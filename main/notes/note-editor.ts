import { randomUUID } from 'node:crypto';
import type {
  DocumentNoteDraft,
  NoteAction,
  NoteAnchor,
  NoteChange,
  NoteContent,
  NoteDraft,
} from '../../preload/contract-notes.ts';
import type { ChangeLog } from './change-log.ts';
import type { KeptNote } from './note.ts';
import type { NoteDocuments } from './note-documents.ts';
import type { NoteTable } from './note-table.ts';
import type { NoteViewer } from './note-viewer.ts';
import { edited } from './revision.ts';
import { tidyTags } from './tags.ts';

/**
 * What a person does to notes; every call is one step to undo and belongs into a transaction. `null`: a note that is
 * meant is not there, and nothing was changed.
 */
export interface NoteEditor {
  create(draft: NoteDraft | DocumentNoteDraft, viewer: NoteViewer): KeptNote | null;
  update(change: NoteChange): KeptNote | null;
  tag(ids: readonly string[], add: readonly string[], remove: readonly string[]): readonly KeptNote[] | null;
  attach(id: string, documentId: string, anchor: NoteAnchor, viewer: NoteViewer): KeptNote | null;
  remove(ids: readonly string[]): readonly KeptNote[] | null;
  restore(ids: readonly string[]): readonly KeptNote[] | null;
}

/** `person` gives the name that the person has at the moment: it stands in what they write and change. */
export function noteEditor(
  notes: NoteTable,
  log: ChangeLog,
  documents: NoteDocuments,
  person: () => string,
): NoteEditor {
  /** Changes every note of the ids as `change` says, those that come out the same not at all. */
  function changeAll(
    action: NoteAction,
    ids: readonly string[],
    change: (note: KeptNote, now: Date) => KeptNote | null,
  ): readonly KeptNote[] | null {
    const now = new Date();
    const changes = [...new Set(ids)].map((id) => {
      const before = notes.get(id);
      const after = before && change(before, now);
      return after === null ? null : { before, after };
    });
    const found = changes.filter((each) => each !== null);
    if (found.length < changes.length) return null;
    const real = found.filter(({ before, after }) => before !== after);
    log.commit(action, real, now.toISOString());
    return found.map(({ after }) => after);
  }

  function changeOne(
    action: NoteAction,
    id: string,
    change: (note: KeptNote, now: Date) => KeptNote | null,
  ): KeptNote | null {
    return changeAll(action, [id], change)?.[0] ?? null;
  }

  /** What a document and a place in it are called; `null` when the document is not held. */
  function sourceOf(documentId: string, anchor: NoteAnchor | null) {
    const label = documents.labelOf(documentId);
    if (label === null) return null;
    const place = anchor === null ? null : documents.placeOf(documentId, anchor.start.block);
    return { documentId, documentTitle: label.title, docNumber: label.docNumber, place: place ?? '' };
  }

  return {
    create(draft, viewer) {
      const anchor = 'anchor' in draft ? draft.anchor : null;
      const source = sourceOf(draft.documentId, anchor);
      if (source === null) return null;
      const now = new Date().toISOString();
      const author = person();
      const note: KeptNote = {
        id: randomUUID(),
        versionOf: null,
        ancestors: [],
        ...source,
        kind: draft.kind ?? 'highlight',
        anchor: anchor && viewer.seal(draft.documentId, anchor),
        colour: draft.colour,
        comment: draft.comment,
        tags: tidyTags(draft.tags ?? []),
        status: draft.status ?? null,
        author,
        editor: author,
        createdAt: now,
        updatedAt: now,
        removedAt: null,
      };
      log.commit('create', [{ before: null, after: note }], now);
      return note;
    },
    update: ({ id, ...change }) =>
      changeOne('edit', id, (note, now) => {
        if (note.removedAt !== null) return null;
        const words: Partial<NoteContent> = {
          colour: change.colour,
          comment: change.comment,
          kind: note.kind === 'document' ? 'document' : (change.kind ?? note.kind),
          tags: change.tags === undefined ? note.tags : tidyTags(change.tags),
          status: change.status === undefined ? note.status : change.status,
        };
        return edited(note, words, person(), now);
      }),
    tag(ids, add, remove) {
      const editor = person();
      return changeAll('tag', ids, (note, now) => {
        if (note.removedAt !== null) return null;
        const gone = new Set(tidyTags(remove));
        const tags = tidyTags([...note.tags, ...add]).filter((tag) => !gone.has(tag));
        return sameList(tags, note.tags) ? note : edited(note, { tags }, editor, now);
      });
    },
    attach: (id, documentId, anchor, viewer) =>
      changeOne('attach', id, (note, now) => {
        const source = sourceOf(documentId, anchor);
        if (note.removedAt !== null || note.kind === 'document' || source === null) return null;
        return edited(note, { ...source, anchor: viewer.seal(documentId, anchor) }, person(), now);
      }),
    remove: (ids) =>
      changeAll('remove', ids, (note, now) =>
        note.removedAt === null ? { ...note, removedAt: now.toISOString() } : note,
      ),
    restore: (ids) =>
      changeAll('restore', ids, (note) => (note.removedAt === null ? note : { ...note, removedAt: null })),
  };
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
