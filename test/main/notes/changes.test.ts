import { afterEach, describe, expect, test, vi } from 'vitest';
import type { NotesStore } from '../../../main/notes/index.ts';
import { freshFile, open, session } from './sessions.ts';
import { commentsOf, draftOn, unwrap } from './town.ts';

afterEach(() => vi.useRealTimers());

/** Sets the clock; only the clock, so that nothing waits for it. */
function clockAt(time: string): void {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
}

function idOf(store: NotesStore, comment: string): string {
  const note = unwrap(store.list(null)).find((each) => each.comment === comment);
  if (note === undefined) throw new Error(`no note says ${comment}`);
  return note.id;
}

describe('what a note is', () => {
  test('a note without more is a highlight, with neither tags nor a task, by whom the system names', () => {
    expect(unwrap(open(freshFile()).create(draftOn('art-2', '报告')))).toMatchObject({
      kind: 'highlight',
      tags: [],
      status: null,
      author: '李玉',
      versionOf: null,
    });
  });

  test('kind, tags and status are kept, tags tidied', () => {
    const store = open(freshFile());
    const draft = {
      ...draftOn('art-2', '报告'),
      kind: 'underline',
      tags: [' 渔港', '渔港 ', '', '收费'],
      status: 'open',
    } as const;
    const note = unwrap(store.create(draft));
    expect(note).toMatchObject({ kind: 'underline', tags: ['渔港', '收费'], status: 'open' });
    const change = { id: note.id, colour: 'rose', comment: '办了', status: 'done' } as const;
    const changed = unwrap(store.update(change));
    expect(changed).toMatchObject({ kind: 'underline', tags: ['渔港', '收费'], ...change });
    expect(unwrap(store.list('town'))).toEqual([changed]);
  });

  test('a note on a whole document has no anchor, comes first, and is orphaned with its document only', () => {
    const file = freshFile();
    const store = open(file);
    unwrap(store.create(draftOn('art-1', '规范', '一')));
    const note = unwrap(
      store.create({ documentId: 'town', kind: 'document', colour: 'amber', comment: '全文' }),
    );
    expect(note).toMatchObject({ kind: 'document', anchor: null, place: '', state: 'in-place' });
    const [first, second] = unwrap(store.list('town'));
    expect(first).toEqual(note);
    expect(second?.comment).toBe('一');
    expect(store.attach(note.id, 'town', draftOn('art-1', '规范').anchor)).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  test('new notes bear the name that the person chose', () => {
    const store = open(freshFile());
    unwrap(store.writeSettings({ author: '王五', colourMeanings: { rose: '重点' } }));
    expect(unwrap(store.readSettings())).toMatchObject({ author: '王五', colourMeanings: { rose: '重点' } });
    expect(unwrap(store.create(draftOn('art-2', '报告'))).author).toBe('王五');
  });

  test('a change bears the name of whoever makes it, the note that of its author', () => {
    const store = open(freshFile());
    unwrap(store.writeSettings({ author: '李玉' }));
    const note = unwrap(store.create(draftOn('art-2', '报告')));
    expect(note).toMatchObject({ author: '李玉', editor: '李玉' });
    unwrap(store.writeSettings({ author: '陈明' }));
    const changed = unwrap(store.update({ id: note.id, colour: 'rose', comment: '已报' }));
    expect(changed).toMatchObject({ author: '李玉', editor: '陈明' });
    expect(unwrap(store.tag([note.id], ['催'], []))[0]?.editor).toBe('陈明');
    expect(unwrap(store.history(note.id)).map((version) => version.note?.editor)).toEqual([
      '李玉',
      '陈明',
      '陈明',
    ]);
    unwrap(store.undo());
    unwrap(store.undo());
    expect(unwrap(store.list(null))).toEqual([note]);
  });
});

describe('tags of many notes', () => {
  test('are given and taken in one step; a note that has them already does not change', () => {
    const store = open(freshFile());
    const one = unwrap(store.create({ ...draftOn('art-2', '报告', '一'), tags: ['旧', '收费'] }));
    const two = unwrap(store.create({ ...draftOn('art-1', '规范', '二'), tags: ['收费'] }));
    const tagged = unwrap(store.tag([one.id, two.id], ['收费'], ['旧']));
    expect(tagged.map(({ tags }) => tags)).toEqual([['收费'], ['收费']]);
    expect(tagged[1]).toEqual(two);
    expect(unwrap(store.undo())).toEqual({ action: 'tag', notes: 1 });
    expect(unwrap(store.list('town')).map(({ tags }) => tags)).toEqual([['收费'], ['旧', '收费']]);
  });

  test('when one of the notes is not there, none changes', () => {
    const store = open(freshFile());
    const note = unwrap(store.create(draftOn('art-2', '报告')));
    expect(store.tag([note.id, 'other'], ['新'], [])).toMatchObject({ ok: false });
    expect(store.remove([note.id, 'other'])).toMatchObject({ ok: false });
    expect(unwrap(store.list(null))).toEqual([note]);
  });
});

describe('undo and redo', () => {
  test('every change can be taken back, to the beginning, and done again, to the end', () => {
    const store = open(freshFile());
    const states = [unwrap(store.list(null))];
    const mark = (outcome: { readonly ok: boolean }): void => {
      expect(outcome.ok).toBe(true);
      states.push(unwrap(store.list(null)));
    };
    mark(store.create(draftOn('art-2', '报告', '一')));
    const id = idOf(store, '一');
    mark(store.update({ id, colour: 'green', comment: '一改', tags: ['甲'] }));
    mark(store.tag([id], ['乙'], []));
    mark(store.attach(id, 'town', draftOn('art-3', '停泊费').anchor));
    mark(store.create(draftOn('art-1', '规范', '二')));
    mark(store.remove([id, idOf(store, '二')]));
    mark(store.restore([id]));
    for (const expected of states.slice(0, -1).toReversed()) {
      expect(unwrap(store.undo())).not.toBeNull();
      expect(unwrap(store.list(null))).toEqual(expected);
    }
    expect(unwrap(store.undo())).toBeNull();
    for (const expected of states.slice(1)) {
      expect(unwrap(store.redo())).not.toBeNull();
      expect(unwrap(store.list(null))).toEqual(expected);
    }
    expect(unwrap(store.redo())).toBeNull();
  });

  test('what was undone is out of reach once something else is done, also behind further steps back', () => {
    const store = open(freshFile());
    for (const comment of ['一', '二']) unwrap(store.create(draftOn('art-2', '报告', comment)));
    unwrap(store.undo());
    unwrap(store.create(draftOn('art-2', '报告', '三')));
    expect(unwrap(store.redo())).toBeNull();
    unwrap(store.undo());
    unwrap(store.redo());
    expect(unwrap(store.redo())).toBeNull();
    expect(commentsOf(store).sort()).toEqual(['一', '三']);
  });

  test('the steps outlast the program', () => {
    const file = freshFile();
    session(file, '一', '二');
    const store = open(file);
    expect(unwrap(store.undo())).toEqual({ action: 'create', notes: 1 });
    expect(commentsOf(store)).toEqual(['一']);
  });
});

describe('removed notes', () => {
  test('are listed, the last one first, until they come back', () => {
    const store = open(freshFile());
    for (const comment of ['一', '二', '三']) unwrap(store.create(draftOn('art-2', '报告', comment)));
    const [one, two] = [idOf(store, '一'), idOf(store, '二')];
    unwrap(store.remove([one]));
    unwrap(store.remove([two]));
    const comments = (): string[] => unwrap(store.removed()).map(({ note }) => note.comment);
    expect(comments()).toEqual(['二', '一']);
    unwrap(store.restore([one, two]));
    expect(comments()).toEqual([]);
    expect(commentsOf(store)).toEqual(['三', '二', '一']);
  });

  test('go for good when 30 days are over, at the next start', () => {
    const file = freshFile();
    clockAt('2031-01-01T00:00:00Z');
    session(file, '一', '二');
    const store = open(file);
    unwrap(store.remove([idOf(store, '一')]));
    unwrap(store.close());
    clockAt('2031-01-30T23:00:00Z');
    const later = open(file);
    expect(unwrap(later.removed())).toHaveLength(1);
    unwrap(later.close());
    clockAt('2031-01-31T01:00:00Z');
    const last = open(file);
    expect(unwrap(last.removed())).toEqual([]);
    expect(commentsOf(last)).toEqual(['二']);
    // Its own steps went with it; those of the others are there.
    expect(unwrap(last.undo())).toEqual({ action: 'create', notes: 1 });
    expect(unwrap(last.undo())).toBeNull();
  });
});

describe('the history of a note', () => {
  test('has every version of it, also those that were taken back', () => {
    const store = open(freshFile());
    const { id } = unwrap(store.create(draftOn('art-2', '报告', '一')));
    unwrap(store.update({ id, colour: 'green', comment: '二' }));
    unwrap(store.undo());
    unwrap(store.remove([id]));
    const history = unwrap(store.history(id));
    expect(history.map(({ action, note, undone }) => [action, note?.comment, undone])).toEqual([
      ['create', '一', false],
      ['edit', '二', true],
      ['remove', undefined, false],
    ]);
    expect(unwrap(store.history('other'))).toEqual([]);
  });

  test('its versions are later than each other also when the clock is set back', () => {
    clockAt('2031-01-02T00:00:00Z');
    const store = open(freshFile());
    const note = unwrap(store.create(draftOn('art-2', '报告', '一')));
    clockAt('2030-06-01T00:00:00Z');
    const changed = unwrap(store.update({ id: note.id, colour: 'green', comment: '二' }));
    expect(changed.updatedAt > note.updatedAt).toBe(true);
  });
});

test('an orphaned note is put on other words, and that can be taken back', () => {
  const store = open(freshFile());
  const draft = draftOn('art-2', '报告', '一');
  const lost = {
    ...draft,
    anchor: { ...draft.anchor, quote: '从未有过的话', prefix: '甲乙', suffix: '丙丁' },
  };
  const note = unwrap(store.create(lost));
  expect(note.state).toBe('orphaned');
  const attached = unwrap(store.attach(note.id, 'town', draftOn('art-3', '停泊费').anchor));
  expect(attached).toMatchObject({ state: 'in-place', place: '条3', comment: '一' });
  expect(attached.anchor?.context).not.toBeNull();
  unwrap(store.undo());
  expect(unwrap(store.list(null))).toEqual([note]);
});
