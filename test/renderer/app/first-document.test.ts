import { describe, expect, it } from 'vitest';
import type { ContentsSection } from '../../../preload/contract.ts';
import { firstDocument } from '../../../renderer/app/first-document.ts';
import { installBridge } from '../fake-bridge.ts';
import { documentView, issue } from '../make.ts';

function section(...documentIds: (string | null)[]): ContentsSection {
  return {
    section: '市府办文件',
    listed: true,
    entries: documentIds.map((documentId) => ({
      documentId,
      kind: 'document',
      title: '',
      shortTitle: '',
      docNumber: null,
      page: null,
    })),
  };
}

const newest = { ...issue, id: '青禾市-2024-7' };

describe('firstDocument', () => {
  it('is the one read last', async () => {
    installBridge({
      'places.read': () => ({ documentId: '乙', block: 'p-1', fraction: 0 }),
      'library.document': ({ documentId }) => documentView({ id: documentId }),
    });
    expect(await firstDocument([newest])).toBe('乙');
  });

  it('is the first of the newest issue when the last one is gone', async () => {
    installBridge({
      'places.read': () => ({ documentId: '不在了', block: 'p-1', fraction: 0 }),
      'library.contents': ({ issueId }) =>
        issueId === newest.id ? [section(null, '甲', '乙')] : [section('丙')],
    });
    expect(await firstDocument([newest, issue])).toBe('甲');
  });

  it('goes on to an older issue when the newest holds no text', async () => {
    installBridge({
      'places.read': () => null,
      'library.contents': ({ issueId }) => (issueId === newest.id ? [section(null)] : [section('丙')]),
    });
    expect(await firstDocument([newest, issue])).toBe('丙');
    expect(await firstDocument([newest])).toBeNull();
  });

  it('is the first of the newest issue when the notes, where the last place lies, cannot be read', async () => {
    installBridge({
      'places.read': () => ({ code: 'notes-damaged', zh: '批注坏了', en: 'Notes are damaged' }),
      'library.contents': () => [section('甲')],
    });
    expect(await firstDocument([newest])).toBe('甲');
  });

  it('passes on that the library cannot be read', async () => {
    installBridge({
      'places.read': () => null,
      'library.contents': () => ({ code: 'library-damaged', zh: '文库坏了', en: 'The library is damaged' }),
    });
    await expect(firstDocument([newest])).rejects.toThrow('文库坏了');
  });
});
