import { describe, expect, it } from 'vitest';
import { subjectKey, subjectOf } from '../../../renderer/cards/subject.ts';

const held = { state: 'held', documentId: '乙', title: '乙办法', docNumber: '青禾政发〔2024〕14号' } as const;

describe('subjectOf', () => {
  it('is the document as a whole where nothing in it is named', () => {
    expect(subjectOf({ ...held, block: null }, '《乙办法》', '甲')).toEqual({
      kind: 'document',
      documentId: '乙',
      title: '乙办法',
    });
  });

  it('is the very article where one is named, in the other document or in the own', () => {
    expect(subjectOf({ ...held, block: 'art-11' }, '《乙办法》', '甲')).toEqual({
      kind: 'passages',
      documentId: '乙',
      addresses: ['art-11'],
    });
    expect(subjectOf({ state: 'inside', blocks: ['art-3', 'art-4'] }, '第三条、第四条', '甲')).toEqual({
      kind: 'passages',
      documentId: '甲',
      addresses: ['art-3', 'art-4'],
    });
  });

  it('keeps what is known of a document that is not held, and its words as printed', () => {
    const target = { state: 'not-held', title: null, docNumber: null, hint: null, catalogued: null } as const;
    expect(subjectOf(target, '《丙条例》', '甲')).toEqual({
      kind: 'not-held',
      title: null,
      docNumber: null,
      hint: null,
      catalogued: null,
      words: '《丙条例》',
      documentId: '甲',
    });
  });
});

describe('subjectKey', () => {
  it('tells cards of different things apart and no others', () => {
    const article = subjectOf({ ...held, block: 'art-11' }, '一种说法', '甲');
    expect(subjectKey(article)).toBe(subjectKey(subjectOf({ ...held, block: 'art-11' }, '另一种', '丙')));
    expect(subjectKey(article)).not.toBe(subjectKey(subjectOf({ ...held, block: null }, '一种说法', '甲')));
    expect(subjectKey(article)).not.toBe(
      subjectKey(subjectOf({ state: 'inside', blocks: ['art-11'] }, '第十一条', '甲')),
    );
  });
});
