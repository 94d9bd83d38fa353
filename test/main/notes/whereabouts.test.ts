import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type NotesStore, openNotes } from '../../../main/notes/index.ts';
import { freshFile } from './sessions.ts';
import { draftOn, libraryOf, townText, unwrap } from './town.ts';

type Texts = ReadonlyMap<string, string>;

const [head = '', one = '', two = '', three = ''] = townText.values();

/** The invented paper, and corrected copies of it. */
const editions = {
  first: townText,
  inserted: new Map([
    ['head', head],
    ['art-1', one],
    ['art-2', '第二条 渔港由乡镇管理。'],
    ['art-3', two],
    ['art-4', three],
  ]),
  mended: new Map([...townText, ['art-3', '第三条 渔港停泊费按月收取，退役渔船不收。']]),
  shortened: new Map([
    ['head', head],
    ['art-1', one],
  ]),
} satisfies Readonly<Record<string, Texts>>;

type Edition = keyof typeof editions | null;

function openOn(file: string, edition: Edition): NotesStore {
  const texts = edition === null ? new Map<string, Texts>() : new Map([['town', editions[edition]]]);
  return unwrap(openNotes(file, libraryOf(texts), '李玉'));
}

/** One run of the program while the library holds the paper in an edition, or not at all. */
function during<T>(file: string, edition: Edition, work: (store: NotesStore) => T): T {
  const store = openOn(file, edition);
  const result = work(store);
  unwrap(store.close());
  return result;
}

const words = ['规范渔港管理', '报告', '渔港停泊费按天收取', '退役渔船'] as const;
const blocks = ['art-1', 'art-2', 'art-3', 'art-3'] as const;

function withNotes(): string {
  const file = freshFile();
  during(file, 'first', (store) => {
    for (const [at, quote] of words.entries()) unwrap(store.create(draftOn(blocks[at] ?? '', quote, quote)));
  });
  return file;
}

function told(store: NotesStore): string[] {
  return unwrap(store.list('town')).map(({ comment, state, place }) => `${comment} ${state} ${place}`);
}

function raw(file: string): Database.Database {
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

function rowsIn(file: string): unknown[] {
  return raw(file).prepare('SELECT * FROM note_whereabouts ORDER BY note_id').all();
}

describe('where a note was found', () => {
  test('is not found out again as long as the text is the same', () => {
    const file = withNotes();
    const first = during(file, 'inserted', told);
    expect(first).toContain('渔港停泊费按天收取 moved 条4');
    raw(file).exec("UPDATE note_whereabouts SET start_block = 'art-3' WHERE start_block = 'art-4'");
    expect(during(file, 'inserted', told)).toContain('渔港停泊费按天收取 moved 条3');
    expect(during(file, 'mended', told)).toContain('渔港停泊费按天收取 to-check 条3');
    expect(during(file, 'inserted', told)).toEqual(first);
  });

  test('nothing is kept of notes whose text is as it was', () => {
    const file = withNotes();
    during(file, 'first', told);
    expect(rowsIn(file)).toEqual([]);
  });

  test('the same issue coming again changes nothing', () => {
    const file = withNotes();
    during(file, 'inserted', (store) => unwrap(store.lookForAll()));
    const kept = rowsIn(file);
    expect(kept).toHaveLength(words.length);
    during(file, 'inserted', (store) => unwrap(store.lookForAll()));
    expect(rowsIn(file)).toEqual(kept);
  });

  test('is forgotten when the note is put on other words, and when that is undone', () => {
    const file = withNotes();
    during(file, 'mended', (store) => {
      const note = unwrap(store.list('town')).find(({ comment }) => comment.includes('按天收取'));
      expect(note?.proposed?.quote).toContain('按月收取');
      if (!note?.proposed) throw new Error('nothing is proposed');
      const accepted = unwrap(store.attach(note.id, 'town', note.proposed));
      expect(accepted).toMatchObject({ state: 'in-place', was: null, proposed: null });
      expect(accepted.anchor?.quote).toBe(note.proposed.quote);
      expect(unwrap(store.list('town')).find(({ id }) => id === note.id)).toEqual(accepted);
      unwrap(store.undo());
      expect(unwrap(store.list('town')).find(({ id }) => id === note.id)).toEqual(note);
      unwrap(store.redo());
      expect(unwrap(store.list('town')).find(({ id }) => id === note.id)).toEqual(accepted);
    });
  });

  test('goes with the note', () => {
    const file = withNotes();
    during(file, 'mended', (store) => {
      unwrap(store.create(draftOn('art-1', '制定', '后写的')));
      unwrap(store.lookForAll());
    });
    during(file, 'inserted', (store) => {
      unwrap(store.lookForAll());
      unwrap(store.undo());
    });
    expect(rowsIn(file)).toHaveLength(words.length);
  });

  test('makes no difference to what is shown, whatever comes after what', () => {
    const step = fc.constantFrom<Edition>('first', 'inserted', 'mended', 'shortened', null);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const file = withNotes();
        for (const edition of steps) {
          const shown = during(file, edition, (store) => unwrap(store.list(null)));
          const again = during(file, edition, (store) => unwrap(store.list(null)));
          raw(file).exec('DELETE FROM note_whereabouts');
          const anew = during(file, edition, (store) => unwrap(store.list(null)));
          expect(shown).toEqual(anew);
          expect(again).toEqual(anew);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a note that was found elsewhere is the note that it was', () => {
  async function asFile(store: NotesStore): Promise<string> {
    const { bytes } = unwrap(await store.exportNotes('json-ld', null));
    return new TextDecoder().decode(bytes);
  }

  async function written(file: string, edition: Edition): Promise<string> {
    const store = openOn(file, edition);
    unwrap(store.lookForAll());
    const text = await asFile(store);
    unwrap(store.close());
    return text;
  }

  test('it travels as it was written', async () => {
    const file = withNotes();
    const before = await written(file, 'first');
    for (const edition of ['inserted', 'mended', 'shortened', null] as const) {
      expect(await written(file, edition)).toBe(before);
    }
  });

  test('it has not been changed, and there is nothing to undo', () => {
    const file = withNotes();
    const historyOf = (store: NotesStore) =>
      unwrap(store.list(null)).map(({ id, updatedAt }) => ({
        id,
        updatedAt,
        versions: unwrap(store.history(id)),
      }));
    const before = during(file, 'first', historyOf);
    during(file, 'inserted', (store) => unwrap(store.lookForAll()));
    expect(during(file, 'inserted', historyOf)).toEqual(before);
    during(file, 'inserted', (store) => {
      expect(unwrap(store.undo())).toEqual({ action: 'create', notes: 1 });
    });
  });

  test('two machines that found it in different editions have the same notes, whoever takes in whose', async () => {
    const here = withNotes();
    const text = await written(here, 'first');
    const there = freshFile();
    during(there, 'first', (store) => unwrap(store.importNotes(text, [])));
    const [fromHere, fromThere] = [await written(here, 'inserted'), await written(there, 'mended')];
    expect(fromThere).toBe(fromHere);
    const results = (file: string, from: string): string[] =>
      during(file, 'inserted', (store) =>
        unwrap(store.previewImport(from)).entries.map(({ result }) => result),
      );
    expect(results(here, fromThere)).toEqual(words.map(() => 'same'));
    expect(results(there, fromHere)).toEqual(words.map(() => 'same'));
  });
});

test('notes of a paper that came by another id are shown with it, counted with it, and go back', () => {
  const file = freshFile();
  const issue = (id: string) =>
    unwrap(
      openNotes(
        file,
        libraryOf(new Map([[id, townText]]), () => '青禾市渔港管理办法'),
        '李玉',
      ),
    );
  const first = issue('青禾:7');
  unwrap(first.create({ ...draftOn('art-2', '报告', '问'), documentId: '青禾:7' }));
  unwrap(first.close());

  const corrected = issue('青禾:17');
  const [note] = unwrap(corrected.list('青禾:17'));
  expect(note).toMatchObject({ state: 'moved', documentId: '青禾:17', was: { documentId: '青禾:7' } });
  expect(unwrap(corrected.list(null))).toEqual([note]);
  expect(unwrap(corrected.notedDocuments('问'))).toEqual(new Set(['青禾:17']));
  unwrap(corrected.close());

  const back = issue('青禾:7');
  expect(unwrap(back.list('青禾:7'))).toMatchObject([{ state: 'in-place', documentId: '青禾:7', was: null }]);
  expect(unwrap(back.list('青禾:17'))).toEqual([]);
  unwrap(back.close());
});
