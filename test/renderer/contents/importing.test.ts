import { beforeEach, describe, expect, it } from 'vitest';
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
