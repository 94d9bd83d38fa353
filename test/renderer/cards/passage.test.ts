import { describe, expect, it } from 'vitest';
import { passageAt, unitAround } from '../../../renderer/cards/passage.ts';
import { block, part } from '../make.ts';

const item = (id: string, scheme: string, text: string, at = 0) =>
  block(id, text, { part: at, kind: 'item', scheme });
const article = (id: string, text: string) => block(id, text, { kind: 'article', scheme: '第X条' });
const heading = (id: string, level: number, text: string, at = 0) =>
  block(id, text, { part: at, kind: 'heading', level, heading: text });

const measures = {
  parts: [part('main'), part('attachment', '附件1', '水厂名录'), part('attachment', '附件2')],
  blocks: [
    heading('ch-1', 1, '第一章 总则'),
    article('art-1', '第一条 为了管好水厂，制定本办法。'),
    article('art-2', '第二条 管护单位应当：'),
    item('art-2-i1', '（一）', '（一）每月清洗滤池，'),
    item('art-2-i1.1', '1.', '1.先停水；'),
    item('art-2-i1.2', '1.', '2.后清洗。'),
    item('art-2-i2', '（一）', '（二）如实记录。'),
    block('art-2-p1', '前款所称滤池包括沉淀池。'),
    heading('ch-2', 1, '第二章 附则'),
    article('art-3', '第三条 本办法自公布之日起施行。'),
    block('note', '附件：1.水厂名录', { kind: 'note' }),
    block('sign', '青禾市水利局', { kind: 'signature' }),
    heading('a1.sec-1', 1, '一、东乡', 1),
    heading('a1.sec-1-1', 2, '（一）上垟', 1),
    block('a1.p-1', '上垟水厂。', { part: 1 }),
    heading('a1.sec-2', 1, '二、西乡', 1),
    block('a2.p-1', '评分表另行制定。', { part: 2 }),
  ],
};

const idsAt = (address: string) => passageAt(measures, address)?.blocks.map(({ id }) => id);

describe('passageAt', () => {
  it('gives an article with all its clauses and items, up to the next article or chapter', () => {
    expect(idsAt('art-1')).toEqual(['art-1']);
    expect(idsAt('art-2')).toEqual(['art-2', 'art-2-i1', 'art-2-i1.1', 'art-2-i1.2', 'art-2-i2', 'art-2-p1']);
  });

  it('leaves out what stands below the whole text', () => {
    expect(idsAt('art-3')).toEqual(['art-3']);
  });

  it('gives an item with those below it, and a clause alone', () => {
    expect(idsAt('art-2-i1')).toEqual(['art-2-i1', 'art-2-i1.1', 'art-2-i1.2']);
    expect(idsAt('art-2-i1.2')).toEqual(['art-2-i1.2']);
    expect(idsAt('art-2-i2')).toEqual(['art-2-i2']);
    expect(idsAt('art-2-p1')).toEqual(['art-2-p1']);
  });

  it('gives a section with those below it, up to the next of its rank', () => {
    expect(idsAt('a1.sec-1-1')).toEqual(['a1.sec-1-1', 'a1.p-1']);
    expect(idsAt('ch-1')).toContain('art-2-p1');
    expect(idsAt('ch-1')).not.toContain('ch-2');
  });

  it('takes the first block of an attachment for the attachment, and opens it at its title', () => {
    expect(passageAt(measures, 'a1.sec-1')).toMatchObject({ address: 'part-1', title: '附件1 水厂名录' });
    expect(idsAt('a1.sec-1')).toEqual(['a1.sec-1', 'a1.sec-1-1', 'a1.p-1', 'a1.sec-2']);
    expect(passageAt(measures, 'part-2')).toMatchObject({ address: 'part-2', title: '附件2' });
  });

  it('counts what it leaves out of a long one, and shows the beginning however long it is', () => {
    const long = (id: string) => block(id, '水'.repeat(1000), { part: 1 });
    const blocks = [long('a'), long('b'), long('c')];
    expect(passageAt({ parts: [part('main'), part('attachment', '附件')], blocks }, 'part-1')).toMatchObject({
      blocks: [blocks[0]],
      left: 2,
    });
  });

  it('is null where the text has no such place', () => {
    expect(passageAt(measures, 'art-9')).toBeNull();
    expect(passageAt(measures, 'part-7')).toBeNull();
  });
});

describe('unitAround', () => {
  it('is the article that a clause or item stands in', () => {
    const unit = unitAround(measures, 'art-2-i2');
    expect(unit?.address).toBe('art-2');
    expect(unit?.addresses).toEqual(idsAt('art-2'));
    expect(unitAround(measures, 'art-2-p1')).toEqual(unit);
  });

  it('is the nearest heading where there are no articles', () => {
    expect(unitAround(measures, 'a1.p-1')).toEqual({
      address: 'a1.sec-1-1',
      addresses: ['a1.sec-1-1', 'a1.p-1'],
    });
  });

  it('is null where nothing stands above, also when another part does, and where there is no such place', () => {
    expect(unitAround(measures, 'a2.p-1')).toBeNull();
    expect(unitAround(measures, 'head')).toBeNull();
  });
});
