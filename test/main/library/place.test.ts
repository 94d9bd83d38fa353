import { describe, expect, it } from 'vitest';
import type { Block } from '../../../main/gazette/parsed-issue.ts';
import { placesOf } from '../../../main/library/place.ts';
import { block, part } from './invented-city.ts';

function heading(
  id: string,
  scheme: string,
  number: string,
  level: number,
  more: Partial<Block> = {},
): Block {
  return block(id, `${number}${scheme}`, {
    kind: 'heading',
    scheme,
    number,
    level,
    heading: '标题',
    ...more,
  });
}

function places(blocks: readonly Block[], parts = [part('main')]): Record<string, string> {
  return Object.fromEntries(placesOf({ parts, blocks }));
}

describe('the name of a place', () => {
  it('is the article, whatever its chapter, with the item', () => {
    const named = places([
      heading('ch-1', '第X章', '一', 1),
      heading('ch-1-s-2', '第X节', '二', 2),
      block('art-39', '第三十九条　食堂每日留样。', { kind: 'article', scheme: '第X条', number: '三十九' }),
      block('art-39-p-2', '留样四十八小时。'),
      block('art-39-i-3', '（三）登记。', { kind: 'item', scheme: '（一）', number: '三' }),
      block('art-40', '第四十条　其余照旧。', { kind: 'article', scheme: '第X条', number: '四十' }),
    ]);
    expect(named).toMatchObject({
      'ch-1': '第一章',
      'ch-1-s-2': '第一章第二节',
      'art-39': '第三十九条',
      'art-39-p-2': '第三十九条',
      'art-39-i-3': '第三十九条（三）',
      'art-40': '第四十条',
    });
  });

  it('is the path of headings down to the number', () => {
    const named = places([
      block('p-1', '为了老人吃好饭。'),
      heading('sec-2', '一、', '二', 1),
      heading('sec-2.2', '（一）', '二', 2, { kind: 'paragraph' }),
      heading('sec-2.2.1', '1.', '1', 3),
      heading('sec-3', '一、', '三', 1),
      block('p-2', '各乡镇照办。'),
    ]);
    expect(named).toMatchObject({
      'p-1': '正文',
      'sec-2': '二、',
      'sec-2.2': '二、（二）',
      'sec-2.2.1': '二、（二）1.',
      'p-2': '三、',
    });
  });

  it('is the whole of a dotted number alone', () => {
    const named = places([
      heading('sec-3', '1', '3', 1),
      heading('sec-3.1', '1.1', '3.1', 2),
      heading('sec-3.1.2', '1.1.1', '3.1.2', 3),
    ]);
    expect(named).toMatchObject({ 'sec-3.1': '3.1', 'sec-3.1.2': '3.1.2' });
  });

  it('adds an item to its number, and no second one of the same kind', () => {
    const named = places([
      heading('sec-3', '1', '3', 1),
      heading('sec-3.1', '1.1', '3.1', 2),
      block('sec-3.1-i1', '（1）先报。', { kind: 'item', scheme: '(1)', number: '1' }),
      heading('sec-2', '一、', '二', 1, { part: 0 }),
      block('sec-2-i3', '三、再报。', { kind: 'item', scheme: '一、', number: '三' }),
    ]);
    expect(named).toMatchObject({ 'sec-3.1-i1': '3.1(1)', 'sec-2-i3': '三、' });
  });

  it('names attachments, tables, the beginning and the end', () => {
    const parts = [part('notice'), part('main'), part('attachment', { label: '附件1', title: '补助标准' })];
    const named = places(
      [
        block('recipients', '各乡镇：', { kind: 'recipients' }),
        block('p-1', '现予印发。'),
        block('signature', '青禾市', { kind: 'signature' }),
        block('table-1', '餐\t元', { part: 2, kind: 'table' }),
        block('p-9', '注意事项', { part: 2 }),
      ],
      parts,
    );
    expect(named).toEqual({
      head: '标题',
      'part-0': '开头',
      'part-1': '正文',
      'part-2': '附件1',
      recipients: '主送',
      'p-1': '开头',
      signature: '落款',
      'table-1': '附件1 · 表',
      'p-9': '附件1',
    });
  });

  it('takes the words of a heading without a number', () => {
    expect(
      places([
        heading('h-1', '', '', 1, { scheme: null, number: null, heading: '附则' }),
        block('p-1', '说明如下。'),
        heading('h-1.1', '1.', '1', 2),
      ]),
    ).toMatchObject({ 'h-1': '附则', 'p-1': '附则', 'h-1.1': '附则 1.' });
  });
});
