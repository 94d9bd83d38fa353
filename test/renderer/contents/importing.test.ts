import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../preload/contract.ts';
import { useImporting } from '../../../renderer/contents/importing.ts';
import { installBridge } from '../fake-bridge.ts';
import { issue } from '../make.ts';

const atStart = useImporting.getInitialState();

beforeEach(() => useImporting.setState(atStart, true));

describe('importing', () => {
  it('tells how far it is while it runs, and what came of it', async () => {
    const answer = { imported: [{ fileName: 'a.txt', issue, replaced: false }], kept: [], failed: [] };
    const bridge = installBridge({ 'library.import': () => answer });
    const done = useImporting.getState().start();
    bridge.emit('import.progress', { done: 1, total: 4, fileName: 'a.txt' });
    expect(useImporting.getState()).toMatchObject({ running: true, progress: { done: 1, total: 4 } });
    await done;
    expect(useImporting.getState()).toMatchObject({ running: false, progress: null, answer });
  });

  it('does not start twice', async () => {
    let calls = 0;
    installBridge({
      'library.import': () => {
        calls += 1;
        return { imported: [], kept: [], failed: [] };
      },
    });
    await Promise.all([useImporting.getState().start(), useImporting.getState().start()]);
    expect(calls).toBe(1);
  });

  it('says nothing when no file was chosen, and everything else as a failure', async () => {
    installBridge({
      'library.import': () => ({ code: 'cancelled', zh: '没有选文件', en: 'No file chosen' }),
    });
    await useImporting.getState().start();
    expect(useImporting.getState().answer).toBeNull();
    const failure = { code: 'disk-full', zh: '磁盘满了', en: 'The disk is full' } as const;
    installBridge({ 'library.import': () => failure });
    await useImporting.getState().start();
    expect(useImporting.getState().answer?.failed).toEqual([{ fileName: '', failure }]);
  });
});

describe('opened packs', () => {
  const answerOf = (fileName: string): ImportAnswer => ({
    imported: [],
    kept: [],
    failed: [{ fileName, failure: { code: 'file-pack-damaged', zh: '坏了', en: 'Damaged' } }],
  });

  it('are added without asking; when none is waiting nothing is said', async () => {
    const waiting = [answerOf('a.gzpack')];
    installBridge({ 'library.importOpened': () => waiting.shift() ?? null });
    await useImporting.getState().takeOpened();
    expect(useImporting.getState().answer).toEqual(answerOf('a.gzpack'));
    useImporting.getState().dismiss();
    await useImporting.getState().takeOpened();
    expect(useImporting.getState().answer).toBeNull();
  });

  it('wait for what is being added, and what went wrong with each stays until it is put away', async () => {
    const waiting = [answerOf('a.gzpack'), answerOf('b.gzpack')];
    installBridge({ 'library.importOpened': () => waiting.shift() ?? null });
    const first = useImporting.getState().takeOpened();
    await useImporting.getState().takeOpened();
    expect(useImporting.getState()).toMatchObject({ running: true, more: true });
    await first;
    expect(useImporting.getState()).toMatchObject({ running: false, more: false });
    const names = useImporting.getState().answer?.failed.map(({ fileName }) => fileName);
    expect(names).toEqual(['a.gzpack', 'b.gzpack']);
  });

  it('tell how far the copy of the program’s library is', async () => {
    const bridge = installBridge({ 'library.importOpened': () => null });
    const done = useImporting.getState().takeOpened();
    bridge.emit('copy.progress', { done: 1, total: 4 });
    expect(useImporting.getState().copying).toEqual({ done: 1, total: 4 });
    await done;
    expect(useImporting.getState().copying).toBeNull();
  });
});
