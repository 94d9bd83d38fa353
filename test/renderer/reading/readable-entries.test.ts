import { expect, test } from 'vitest';
import type { ContentsEntry, ContentsSection } from '../../../preload/contract.ts';
import { readableEntries } from '../../../renderer/reading/readable-entries.ts';

function entry(documentId: string | null, kind: ContentsEntry['kind']): ContentsEntry {
  return { documentId, kind, title: '', shortTitle: '', docNumber: null, page: null };
}

test('what is to be read of an issue is all that is held, but no covers and imprints', () => {
  const sections: ContentsSection[] = [
    { section: '市府办文件', listed: true, entries: [entry('甲', 'document'), entry(null, 'document')] },
    { section: '政务简讯', listed: true, entries: [entry('乙', 'news')] },
    { section: '', listed: false, entries: [entry('封面', 'front-matter')] },
  ];
  expect(readableEntries(sections).map(({ documentId }) => documentId)).toEqual(['甲', '乙']);
});
