import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { NotesStore } from '../../../main/notes/index.ts';
import type { MergeChoice } from '../../../preload/contract.ts';
import { hypothesisFile } from './formats/foreign-files.ts';
import { fileOf, freshFile, open, reopened } from './sessions.ts';
import { commentsOf, draftOn, unwrap } from './town.ts';

/** Two people who had one note in common and each changed it. */
async function inConflict(): Promise<{ here: NotesStore; file: string; text: string }> {
  const there = open(freshFile());
  const { id } = unwrap(there.create({ ...draftOn('art-2', '应当报告', '一'), tags: ['甲'] }));
  const file = freshFile();
  const here = open(file);
  unwrap(here.importNotes(await fileOf(there), []));
  unwrap(here.update({ id, colour: 'blue', comment: '我改的' }));
  unwrap(there.update({ id, colour: 'rose', comment: '对方改的', tags: ['甲', '乙'] }));
  return { here, file, text: await fileOf(there) };
}

function choosing(choice: MergeChoice) {
  return [{ entry: 0, choice }];
}

test('an entry in conflict has both versions, whole', async () => {
  const { here, text } = await inConflict();
  expect(unwrap(here.previewImport(text)).entries).toMatchObject([
    {
      result: 'conflict',
      theirs: { comment: '对方改的', colour: 'rose', tags: ['甲', '乙'] },
      mine: [{ comment: '我改的', colour: 'blue', tags: ['甲'] }],
      state: 'in-place',
      removedAt: null,
    },
  ]);
});

test.each([
  ['both', ['对方改的', '我改的']],
  ['mine', ['我改的']],
  ['theirs', ['对方改的']],
] as const)(
  '%s: these stay, a second time nothing is asked, and one undo takes all back',
  async (choice, stay) => {
    const { here, text } = await inConflict();
    const before = unwrap(here.list(null));
    unwrap(here.importNotes(text, choosing(choice)));
    expect(commentsOf(here).sort()).toEqual([...stay].sort());
    const after = unwrap(here.list(null));
    const again = unwrap(here.importNotes(text, []));
    expect(again.backup).toBeNull();
    expect(again.report.entries[0]?.result).toMatch(/^(same|older)$/);
    expect(unwrap(here.list(null))).toEqual(after);
    expect(unwrap(here.undo())).toMatchObject({ action: 'merge' });
    expect(unwrap(here.list(null))).toEqual(before);
  },
);

test('of a note that was put away here, the entry says when, and it comes back when that is chosen', async () => {
  const { here, text } = await inConflict();
  unwrap(here.importNotes(text, choosing('theirs')));
  const [note] = unwrap(here.list(null));
  unwrap(here.remove([note?.id ?? '']));
  const [entry] = unwrap(here.previewImport(text)).entries;
  expect(entry).toMatchObject({ result: 'removed', mine: [{ comment: '对方改的' }] });
  expect(Date.parse(entry?.removedAt ?? '')).not.toBeNaN();
  unwrap(here.importNotes(text, []));
  expect(commentsOf(here)).toEqual([]);
  unwrap(here.importNotes(text, choosing('theirs')));
  expect(commentsOf(here)).toEqual(['对方改的']);
});

test("another program's note that was put away here comes back when that is chosen", () => {
  const here = open(freshFile());
  const text = JSON.stringify(hypothesisFile);
  unwrap(here.importNotes(text, []));
  const note = unwrap(here.list(null)).find(({ comment }) => comment === '向谁报告？');
  unwrap(here.update({ id: note?.id ?? '', colour: 'green', comment: '问过了' }));
  unwrap(here.remove([note?.id ?? '']));
  expect(unwrap(here.previewImport(text)).entries[0]).toMatchObject({
    result: 'removed',
    mine: [{ comment: '问过了' }],
  });
  unwrap(here.importNotes(text, choosing('theirs')));
  expect(commentsOf(here)).toContain('向谁报告？');
  const after = unwrap(here.list(null));
  unwrap(here.importNotes(text, []));
  expect(unwrap(here.list(null))).toEqual(after);
});

test('a backup of everything as it was is made before, and no more than three are kept', async () => {
  const { here, file, text } = await inConflict();
  const { backup } = unwrap(here.importNotes(text, choosing('theirs')));
  expect(reopened(backup ?? '').comments).toEqual(['我改的']);
  for (const _ of [1, 2, 3, 4]) {
    unwrap(here.undo());
    unwrap(here.importNotes(text, choosing('theirs')));
  }
  const kept = readdirSync(join(dirname(file), 'backups')).filter((name) => name.startsWith('before-merge'));
  expect(kept.sort()).toEqual(
    ['before-merge-000004', 'before-merge-000005', 'before-merge-000006'].map((name) => `${name}.sqlite`),
  );
});

test('when no backup can be made, nothing comes in', async () => {
  const { here, file, text } = await inConflict();
  const backups = join(dirname(file), 'backups');
  rmSync(backups, { recursive: true });
  writeFileSync(backups, 'no folder');
  expect(here.importNotes(text, [])).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  expect(commentsOf(here)).toEqual(['我改的']);
  rmSync(backups);
  mkdirSync(backups);
  unwrap(here.importNotes(text, []));
});
