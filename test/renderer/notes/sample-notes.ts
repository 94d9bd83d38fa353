import type { AnchoredNote } from '../../../preload/contract.ts';

/** A note of an invented paper, changed as a test needs it. */
export function sampleNote(id: string, change: Partial<AnchoredNote> = {}): AnchoredNote {
  return {
    id,
    documentId: '青禾市-2024-6:青禾政办-2024-36',
    anchor: {
      start: { block: 'sec-2.2', offset: 40 },
      end: { block: 'sec-2.2', offset: 48 },
      quote: '正常运营满一年的',
      prefix: '',
      suffix: '，按照实际就餐人次',
      context: null,
    },
    colour: 'yellow',
    comment: '先把就餐登记本补齐。',
    createdAt: '2024-07-01T02:00:00.000Z',
    updatedAt: '2024-07-01T02:00:00.000Z',
    documentTitle: '关于推进农村老年食堂建设运营的实施意见',
    docNumber: '青禾政办〔2024〕36号',
    kind: 'highlight',
    tags: [],
    status: null,
    author: '李玉',
    editor: '李玉',
    versionOf: null,
    state: 'in-place',
    was: null,
    proposed: null,
    place: '二、（二）',
    ...change,
  };
}
