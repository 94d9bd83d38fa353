import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../main/library/find-documents.ts';
import { jump } from '../../../main/library/jump.ts';
import { block, document, issue } from './invented-city.ts';
import { libraryOf } from './open-city.ts';

const documents = [
  document('a:36', {
    title: '关于推进老年食堂建设的实施意见',
    docNumber: '青禾政办〔2024〕36号',
    signedOn: '2024-06-05',
  }),
  document('a:136', { title: '关于水厂的通知', docNumber: '青禾政办〔2024〕136号', signedOn: '2024-06-30' }),
  document('a:old', {
    title: '关于老年食堂试点的通知',
    docNumber: '青禾政办〔2019〕36号',
    signedOn: '2019-04-01',
  }),
  document('a:bureau', { title: '老年食堂', docNumber: '青禾民发〔2024〕36号', signedOn: '2024-03-01' }),
];

async function found(text: string): Promise<string[]> {
  const { db } = await libraryOf(issue(6, { documents }));
  return jump(db, text, 10).map(({ documentId }) => documentId);
}

describe('a link', () => {
  async function linked(link: string) {
    const { db } = await libraryOf(
      issue(6, { documents: [document('a:36', { blocks: [block('art-3', '第三条　水厂由村管护。')] })] }),
    );
    return jump(db, link, 10).map(({ documentId, block: at }) => [documentId, at]);
  }

  it('names the very place', async () => {
    expect(await linked('gazette://open/a%3A36/art-3')).toEqual([['a:36', 'art-3']]);
    expect(await linked('gazette://open/a%3A36')).toEqual([['a:36', null]]);
  });

  it('to a place that the text no longer has leads to the document', async () => {
    expect(await linked('gazette://open/a%3A36/art-9')).toEqual([['a:36', null]]);
  });

  it('to what is not held leads nowhere', async () => {
    expect(await linked('gazette://open/b/art-3')).toEqual([]);
  });
});

describe('jumping', () => {
  it.each([
    ['青禾政办〔2024〕36号', ['a:36']],
    ['lnst', ['a:36', 'a:bureau', 'a:old']],
    ['laonian', ['a:36', 'a:bureau', 'a:old']],
    ['lnst jianshe', ['a:36']],
    ['xyz', []],
    ['青禾政办（2024）36', ['a:36']],
    ['青禾政办2024 36', ['a:36']],
    ['2024 36号', ['a:36', 'a:bureau', 'a:136']],
    ['政办 36', ['a:36', 'a:old', 'a:136']],
    ['３６号', ['a:36', 'a:bureau', 'a:old', 'a:136']],
    ['老年食堂', ['a:bureau', 'a:36', 'a:old']],
    ['建设 老年食堂', ['a:36']],
    ['古树', []],
    ['  ', []],
  ])('by %s', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('marks the words in the title and keeps to the limit', async () => {
    const { db } = await libraryOf(issue(6, { documents }));
    expect(jump(db, '食堂', 2)).toMatchObject([
      { documentId: 'a:36', titleMarks: [[6, 8]], issue: '2024年第6期', block: null },
      { documentId: 'a:bureau', titleMarks: [[2, 4]] },
    ]);
  });
});

describe('finding a document by its name', () => {
  it.each([
    ['a:old', ['a:old']],
    ['青禾政办[2024]36号', ['a:36']],
    ['《老年食堂》', ['a:bureau']],
    ['试点', ['a:old']],
    ['没有的', []],
  ])('%s', async (name, ids) => {
    const { db } = await libraryOf(issue(6, { documents }));
    expect(findDocuments(db, name).map(({ documentId }) => documentId)).toEqual(ids);
  });
});
