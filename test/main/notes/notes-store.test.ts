import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  type NoteDocuments,
  type NotesStore,
  openNotes,
} from '../../../main/notes/index.ts';
import { temporaryFolder } from './folder.ts';
import { draftOn, libraryOf, town, townText, unwrap } from './town.ts';

function freshStore(documents: NoteDocuments = town): NotesStore {
  return unwrap(openNotes(join(temporaryFolder(), 'user.sqlite'), documents));
}

describe('notes', () => {
  test('a note is given back as it was written, with what it stands on', () => {
    const draft = draftOn('art-2', '应当报告', '向谁报告？');
    const note = unwrap(freshStore().create(draft));
    expect(note).toMatchObject({
      ...draft,
      documentTitle: '标题 town',
      docNumber: '青禾政办〔2031〕7号',
      state: 'in-place',
      place: '条2',
      updatedAt: note.createdAt,
    });
    expect(new Date(note.createdAt).toISOString()).toBe(note.createdAt);
  });

  test('no note on a document that is not held', () => {
    expect(freshStore().create({ ...draftOn('art-2', '报告'), documentId: 'other' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  test('of one document they come in reading order, of all newest first', () => {
    const store = freshStore();
    unwrap(store.create(draftOn('art-3', '退役', '一')));
    unwrap(store.create(draftOn('art-1', '规范', '二')));
    unwrap(store.create(draftOn('art-3', '停泊', '三')));
    const comments = (documentId: string | null): string[] =>
      unwrap(store.list(documentId)).map(({ comment }) => comment);
    expect(comments('town')).toEqual(['二', '三', '一']);
    expect(comments(null)).toEqual(['三', '二', '一']);
    expect(comments('other')).toEqual([]);
  });

  test('updating changes colour and comment and nothing else', () => {
    const store = freshStore();
    const note = unwrap(store.create(draftOn('art-2', '报告', '一')));
    const changed = unwrap(store.update({ id: note.id, colour: 'violet', comment: '二' }));
    expect(changed).toEqual({ ...note, colour: 'violet', comment: '二', updatedAt: changed.updatedAt });
    expect(unwrap(store.list(null))).toEqual([changed]);
  });

  test('a removed note is gone from the lists and comes back as it was', () => {
    const store = freshStore();
    const note = unwrap(store.create(draftOn('art-2', '报告', '一')));
    expect(unwrap(store.remove([note.id]))).toEqual([note]);
    expect(unwrap(store.list(null))).toEqual([]);
    expect(store.update({ id: note.id, colour: 'blue', comment: '' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
    expect(unwrap(store.restore([note.id]))).toEqual([note]);
    expect(unwrap(store.list('town'))).toEqual([note]);
  });

  test('what never was is not found', () => {
    const store = freshStore();
    for (const outcome of [store.remove(['x']), store.restore(['x'])]) {
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    }
  });
});

describe('when the library changes', () => {
  function reopened(texts: ReadonlyMap<string, ReadonlyMap<string, string>>) {
    const file = join(temporaryFolder(), 'user.sqlite');
    const store = unwrap(openNotes(file, town));
    const kept = unwrap(store.create(draftOn('art-3', '渔港停泊费按天收取', '一')));
    const gone = unwrap(store.create(draftOn('art-1', '规范渔港管理', '二')));
    unwrap(store.close());
    return { kept, gone, notes: unwrap(unwrap(openNotes(file, libraryOf(texts))).list('town')) };
  }

  test('notes follow their words; orphaned ones keep everything and come last', () => {
    const { kept, gone, notes } = reopened(
      new Map([['town', new Map([['art-9', townText.get('art-3') ?? '']])]]),
    );
    const moved = { start: { block: 'art-9', offset: 4 }, end: { block: 'art-9', offset: 13 } };
    expect(notes).toEqual([
      {
        ...kept,
        anchor: { ...kept.anchor, ...moved },
        state: 'moved',
        place: '条9',
        was: {
          documentId: 'town',
          documentTitle: '标题 town',
          docNumber: '青禾政办〔2031〕7号',
          place: '条3',
        },
      },
      { ...gone, state: 'orphaned' },
    ]);
  });

  test('notes on a document that is no longer held are orphaned, not dropped', () => {
    const { kept, gone, notes } = reopened(new Map());
    expect(notes).toEqual([
      { ...gone, state: 'orphaned' },
      { ...kept, state: 'orphaned' },
    ]);
  });
});

describe('settings', () => {
  test('have defaults, keep what is chosen, and leave the rest alone', () => {
    const store = freshStore();
    expect(unwrap(store.readSettings())).toEqual(defaultSettings);
    expect(unwrap(store.writeSettings({ theme: 'night', textSize: 150 }))).toEqual({
      ...defaultSettings,
      theme: 'night',
      textSize: 150,
    });
    expect(unwrap(store.writeSettings({ leftPane: false }))).toMatchObject({
      theme: 'night',
      leftPane: false,
    });
  });
});

describe('places', () => {
  test('one for each document, and the last of all', () => {
    const store = freshStore();
    expect(unwrap(store.readPlace(null))).toBeNull();
    unwrap(store.writePlace({ documentId: 'a', block: 'art-1', fraction: 0.25 }));
    unwrap(store.writePlace({ documentId: 'b', block: 'art-2', fraction: 0 }));
    unwrap(store.writePlace({ documentId: 'a', block: 'art-7', fraction: 0.5 }));
    expect(unwrap(store.readPlace('b'))).toEqual({ documentId: 'b', block: 'art-2', fraction: 0 });
    expect(unwrap(store.readPlace(null))).toEqual({ documentId: 'a', block: 'art-7', fraction: 0.5 });
    expect(unwrap(store.readPlace('c'))).toBeNull();
  });
});
