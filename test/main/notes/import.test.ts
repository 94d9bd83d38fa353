import { describe, expect, test } from 'vitest';
import { type NotesStore, openNotes } from '../../../main/notes/index.ts';
import { hypothesisFile, thoriumFile } from './formats/foreign-files.ts';
import { fileOf, freshFile } from './sessions.ts';
import { commentsOf, draftOn, libraryOf, townText, unwrap } from './town.ts';

const library = libraryOf(new Map([['town', townText]]));

function fresh(documents = library): NotesStore {
  return unwrap(openNotes(freshFile(), documents, '李玉'));
}

function resultsOf(store: NotesStore, file: unknown): string[] {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const preview = unwrap(store.previewImport(text));
  const { report } = unwrap(store.importNotes(text, []));
  expect(report).toEqual(preview);
  return report.entries.map(({ result }) => result);
}

describe("Hypothesis's export", () => {
  test('comes in as far as its words are found, and each note says what became of it', () => {
    const store = fresh();
    expect(resultsOf(store, hypothesisFile)).toEqual([
      'new',
      'new',
      'unplaced',
      'unplaced',
      'unreadable',
      'unreadable',
    ]);
    expect(unwrap(store.list('town'))).toMatchObject([
      { kind: 'document', comment: '整份要读', anchor: null },
      {
        kind: 'highlight',
        comment: '向谁报告？',
        tags: ['渔港'],
        author: '张三',
        place: '条2',
        state: 'in-place',
        createdAt: '2030-05-01T08:00:00.123Z',
        updatedAt: '2030-05-02T08:00:00.123Z',
        anchor: { start: { block: 'art-2', offset: 11 }, quote: '应当报告' },
      },
    ]);
    const reasons = unwrap(store.previewImport(JSON.stringify(hypothesisFile))).entries.map(
      ({ reason }) => reason?.zh ?? '',
    );
    expect(reasons[2]).toContain('没有一份文件有这段原文');
    expect(reasons[3]).toMatch(/有 \d+ 处/);
    expect(reasons[4]).toContain('回复');
    expect(reasons[5]).toContain('created');
  });

  test('a second time nothing changes, also after the person changed or removed a note', () => {
    const store = fresh();
    resultsOf(store, hypothesisFile);
    const [whole, words] = unwrap(store.list('town'));
    unwrap(store.update({ id: words?.id ?? '', colour: 'green', comment: '问过了' }));
    unwrap(store.remove([whole?.id ?? '']));
    const before = unwrap(store.list(null));
    expect(resultsOf(store, hypothesisFile).slice(0, 2)).toEqual(['older', 'removed']);
    expect(unwrap(store.list(null))).toEqual(before);
    expect(unwrap(store.undo())).toMatchObject({ action: 'remove' });
  });

  test('a version changed there since comes in, beside one that was changed here', () => {
    const [first] = hypothesisFile.annotations;
    const later = { ...first, text: '向港务站报告', updated: '2030-07-01T00:00:00+00:00' };
    const file = { ...hypothesisFile, annotations: [later] };
    const store = fresh();
    resultsOf(store, hypothesisFile);
    expect(resultsOf(store, file)).toEqual(['newer']);
    expect(commentsOf(store)).toContain('向港务站报告');
    const other = fresh();
    resultsOf(other, hypothesisFile);
    const [, words] = unwrap(other.list('town'));
    unwrap(other.update({ id: words?.id ?? '', colour: 'green', comment: '问过了' }));
    expect(resultsOf(other, file)).toEqual(['conflict']);
    expect(commentsOf(other).sort()).toEqual(['向港务站报告', '整份要读', '问过了'].sort());
  });
});

describe("Thorium's annotations", () => {
  test('come in as far as their words are found', () => {
    const store = fresh();
    expect(resultsOf(store, thoriumFile)).toEqual(['new', 'new', 'unreadable', 'new', 'unreadable']);
    expect(unwrap(store.list('town'))).toMatchObject([
      { kind: 'highlight', colour: 'yellow', anchor: { quote: '规范渔港管理' } },
      { kind: 'bookmark', colour: 'amber', anchor: { quote: '制定本办法' } },
      {
        id: '11111111-1111-4111-8111-111111111111',
        kind: 'underline',
        colour: 'rose',
        comment: '先查底数',
        tags: ['收费'],
        author: '王老师',
        updatedAt: '2030-05-03T08:00:00.000Z',
        anchor: { quote: '退役渔船免收' },
      },
    ]);
    expect(resultsOf(store, thoriumFile)).toEqual(['same', 'same', 'unreadable', 'same', 'unreadable']);
  });
});

describe('the place of words from elsewhere', () => {
  const twice = new Map([
    ['one', new Map([['p-1', '渔港应当报告，港口应当报告。']])],
    ['two', new Map([['p-1', '港口不必报告。\n'.trim()]])],
  ]);

  function importing(exact: string, prefix = '', suffix = '', title: string | null = null) {
    const [first] = hypothesisFile.annotations;
    const target = [{ source: 'x', selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }];
    const document = title === null ? null : { title: [title] };
    const store = fresh(libraryOf(twice));
    const [result] = resultsOf(store, { annotations: [{ ...first, target, document }] });
    const [note] = unwrap(store.list(null));
    return [result, note?.documentId, note?.anchor?.start.offset];
  }

  test('is taken where there is just one, told apart by what is around it, and by the title', () => {
    expect(importing('不必报告')).toEqual(['new', 'two', 2]);
    expect(importing('应当报告')[0]).toBe('unplaced');
    expect(importing('应当报告', '港口', '。')).toEqual(['new', 'one', 9]);
    expect(importing('应当报告', '船只', '。')[0]).toBe('unplaced');
    expect(importing('港口')[0]).toBe('unplaced');
    expect(importing('港口', '', '', '标题 two')).toEqual(['new', 'two', 0]);
    expect(importing('不必报告', '', '', '标题 one')).toEqual(['new', 'two', 2]);
  });
});

describe('notes from another machine', () => {
  function byId(store: NotesStore) {
    return unwrap(store.list(null)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  test('come over whole, and those on documents that are not held are kept all the same', async () => {
    const there = fresh();
    unwrap(there.create({ ...draftOn('art-2', '应当报告', '一'), tags: ['甲'], status: 'open' }));
    unwrap(there.create({ documentId: 'town', kind: 'document', colour: 'rose', comment: '二' }));
    const here = fresh();
    expect(resultsOf(here, await fileOf(there))).toEqual(['new', 'new']);
    expect(byId(here)).toEqual(byId(there));
    expect(await fileOf(here)).toBe(await fileOf(there));
    const elsewhere = fresh(libraryOf(new Map()));
    expect(resultsOf(elsewhere, await fileOf(there))).toEqual(['new', 'new']);
    expect(unwrap(elsewhere.list(null)).map(({ state }) => state)).toEqual(['orphaned', 'orphaned']);
  });

  test('a merge with news, conflicts and bad notes is one step to undo', async () => {
    const there = fresh();
    unwrap(there.create(draftOn('art-2', '应当报告', '一')));
    unwrap(there.create(draftOn('art-1', '规范', '二')));
    const here = fresh();
    resultsOf(here, await fileOf(there));
    for (const [store, words] of [
      [here, '这里'],
      [there, '那里'],
    ] as const) {
      const id = unwrap(store.list(null)).find(({ comment }) => comment === '一')?.id ?? '';
      unwrap(store.update({ id, colour: 'blue', comment: words }));
    }
    unwrap(there.create(draftOn('art-3', '停泊', '三')));
    const before = unwrap(here.list(null));
    // Notes of the same millisecond can come in any order.
    expect(resultsOf(here, await fileOf(there)).sort()).toEqual(['conflict', 'new', 'same']);
    expect(commentsOf(here).sort()).toEqual(['三', '二', '这里', '那里'].sort());
    const after = unwrap(here.list(null));
    expect(resultsOf(here, await fileOf(there))).toEqual(['same', 'same', 'same']);
    unwrap(here.undo());
    expect(unwrap(here.list(null))).toEqual(before);
    unwrap(here.redo());
    expect(unwrap(here.list(null))).toEqual(after);
  });

  test('a note that was removed here long ago is not brought back by an old file', async () => {
    const there = fresh();
    const note = unwrap(there.create(draftOn('art-2', '应当报告', '一')));
    const here = fresh();
    const file = await fileOf(there);
    resultsOf(here, file);
    unwrap(here.remove([note.id]));
    expect(resultsOf(here, file)).toEqual(['removed']);
    unwrap(there.update({ id: note.id, colour: 'rose', comment: '一，改过' }));
    expect(resultsOf(here, await fileOf(there))).toEqual(['revived']);
    expect(commentsOf(here)).toEqual(['一，改过']);
  });

  test('a file that is none is refused, and nothing changes', async () => {
    const store = fresh();
    expect(store.importNotes('{"notes": 1}', [])).toMatchObject({
      ok: false,
      failure: { code: 'file-unreadable' },
    });
    expect(unwrap(store.undo())).toBeNull();
  });

  test('the same note twice in a file comes in once', async () => {
    const there = fresh();
    unwrap(there.create(draftOn('art-2', '应当报告', '一')));
    const { first } = JSON.parse(await fileOf(there));
    const twice = { type: 'AnnotationCollection', first: { items: [...first.items, ...first.items] } };
    const here = fresh();
    expect(resultsOf(here, twice)).toEqual(['new', 'same']);
    expect(commentsOf(here)).toEqual(['一']);
  });
});
