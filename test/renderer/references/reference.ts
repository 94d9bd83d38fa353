import type { Reference, ReferenceRelation } from '../../../preload/contract.ts';

/** A reference of an invented document 甲 to one that is not held; say what the test is about. */
export function reference(relation: ReferenceRelation, more: Partial<Reference> = {}): Reference {
  return {
    relation,
    from: { documentId: '甲', title: '甲办法', docNumber: null, issue: '2024年第6期' },
    block: 'p-1',
    range: [0, 1],
    place: '开头',
    sentence: '根据某办法，制定本办法。',
    mark: [2, 5],
    target: { state: 'not-held', title: null, docNumber: null, hint: null, catalogued: null },
    ...more,
  };
}

export function heldTarget(documentId: string, block: string | null = null) {
  return { state: 'held', documentId, title: `${documentId}办法`, docNumber: null, block } as const;
}

export function from(documentId: string): Reference['from'] {
  return { documentId, title: `${documentId}办法`, docNumber: null, issue: '2024年第7期' };
}
