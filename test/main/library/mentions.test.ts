import { expect, it } from 'vitest';
import { mentions, references } from '../../../main/library/references.ts';
import { block, cites, document, issue } from './invented-city.ts';
import { libraryOf } from './open-city.ts';

const number = '江澜政办发〔2023〕18号';
const title = '江澜省养老服务条例';

function naming(id: string, words: string) {
  const at = block('p-1', `为了老人。依照${words}执行；其余照旧。`);
  return document(id, { blocks: [at], citations: [cites(at, words)] });
}

it('a document that is not held is mentioned by every sentence that has its number or, without one, its title', async () => {
  const { db } = await libraryOf(
    issue(6, { documents: [naming('甲', number), naming('乙', '江澜政办发〔2023〕19号')] }),
    issue(7, {
      documents: [
        naming('丙', `《${title}》（${number}）`),
        naming('丁', `《${title}》`),
        naming('戊', `《${title}》（江澜政办发〔2016〕3号）`),
      ],
    }),
  );
  const saying = (docNumber: string | null, called: string | null) =>
    mentions(db, { docNumber, title: called, documentId: '甲' }).map(({ from }) => from.documentId);
  expect(saying(number, null)).toEqual(['丙', '甲']);
  expect(saying(number, title)).toEqual(['丙', '丁', '甲']);
  expect(saying(null, title)).toEqual(['丙', '丁', '戊']);
  expect(saying(null, null)).toEqual([]);
  expect(mentions(db, { docNumber: number, title: null, documentId: '甲' })[1]).toMatchObject({
    sentence: `依照${number}执行；`,
    mark: [2, 2 + number.length],
    target: { state: 'not-held' },
  });
});

it('a document names places of its own with their sentences', async () => {
  const first = block('art-1', '第一条 为了老人。');
  const second = block('art-2', '第二条 制定办法。违反第一条的，责令改正。');
  const start = second.text.indexOf('第一条');
  const own = document('甲', {
    blocks: [first, second],
    internalRefs: [{ block: 'art-2', start, end: start + 3, text: '第一条', targets: ['art-1'] }],
  });
  const { db } = await libraryOf(issue(6, { documents: [own] }));
  expect(references(db, '甲').inner).toEqual([
    {
      block: 'art-2',
      range: [start, start + 3],
      place: expect.any(String),
      sentence: '违反第一条的，责令改正。',
      mark: [2, 5],
      targets: ['art-1'],
    },
  ]);
});
