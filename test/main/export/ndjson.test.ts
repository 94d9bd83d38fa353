import { expect, it } from 'vitest';
import { z } from 'zod';
import { bulkLines } from '../../../main/export/ndjson.ts';
import { block } from '../../make-block.ts';
import { documentView } from '../../renderer/make.ts';

const action = z.strictObject({ index: z.strictObject({ _index: z.string(), _id: z.string() }) });
const text = z.looseObject({
  documentId: z.string(),
  address: z.string(),
  ordinal: z.number(),
  text: z.string(),
});

it('a document and its blocks are pairs of action and source, each under a lasting id', () => {
  const view = documentView({ id: 'a:1', blocks: [block('art-1', '第一条\n甲'), block('art-2', '第二条')] });
  const lines = [...bulkLines(view)];
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  const parsed = lines.map((line): unknown => JSON.parse(line));
  const actions = parsed.filter((_, at) => at % 2 === 0).map((line) => action.parse(line).index);
  expect(actions).toEqual([
    { _index: 'gazette-documents', _id: 'a:1' },
    { _index: 'gazette-blocks', _id: 'a:1/art-1' },
    { _index: 'gazette-blocks', _id: 'a:1/art-2' },
  ]);
  expect(parsed[1]).toMatchObject({
    id: 'a:1',
    title: view.title,
    gazette: '青禾市人民政府公报',
    year: 2024,
  });
  expect([text.parse(parsed[3]), text.parse(parsed[5])]).toMatchObject([
    { documentId: 'a:1', address: 'art-1', ordinal: 0, text: '第一条\n甲' },
    { documentId: 'a:1', address: 'art-2', ordinal: 1, text: '第二条' },
  ]);
});
