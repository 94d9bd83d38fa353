import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Printed, passageOf, wholeDocument } from '../../../renderer/print/passage.ts';
import { addressesOf } from '../../../renderer/reader/layout.ts';
import { block, documentView, part } from '../make.ts';

const cell = (text: string, rowSpan = 1) => ({ text, rowSpan, colSpan: 1 });
const rows = [
  [cell('县'), cell('年')],
  [cell('甲县', 2), cell('2024')],
  [cell('2025')],
  [cell('乙县'), cell('2024')],
];
const document = documentView({
  parts: [part('notice'), part('main', null, '管护办法'), part('attachment', '附件', '任务表')],
  blocks: [
    block('p-1', '现印发给你们。', { part: 0 }),
    block('art-1', '第一条 为了管护水厂，制定本办法。', { part: 1, kind: 'article' }),
    block('art-2', '第二条 本市范围内适用。', { part: 1, kind: 'article' }),
    block('t-1', '县\t年\n甲县\t2024\n2025\n乙县\t2024', {
      part: 2,
      kind: 'table',
      table: { header: 1, rows, fragments: 1, note: null },
    }),
  ],
});

const point = (at: string, offset: number) => ({ block: at, offset });
const shown = ({ parts }: Printed) =>
  parts.flatMap(({ blocks }) => blocks.map(({ block: { text }, range }) => text.slice(...range)));

describe('what is printed', () => {
  it('is all of a document when nothing is chosen', () => {
    const all = wholeDocument(document);
    expect(all.excerpt).toBe(false);
    expect(shown(all)).toEqual(document.blocks.map(({ text }) => text));
  });

  it('is the selection to the letter, under the title of the part that it stands in', () => {
    const some = passageOf(document, { start: point('art-1', 4), end: point('art-2', 3) });
    expect(some.excerpt).toBe(true);
    expect(shown(some)).toEqual(['为了管护水厂，制定本办法。', '第二条']);
    expect(some.parts.map((each) => each.part?.title)).toEqual(['管护办法']);
  });

  it('takes whole rows of a table, and all that a merged cell holds together', () => {
    const inSecond = document.blocks[3]?.text.indexOf('2025') ?? 0;
    const some = passageOf(document, { start: point('t-1', inSecond), end: point('t-1', inSecond + 2) });
    expect(shown(some)).toEqual(['甲县\t2024\n2025\n']);
  });

  it('is no passage when all is selected, blanks at the ends aside', () => {
    const last = document.blocks[3]?.text.length ?? 0;
    expect(passageOf(document, { start: point('head', 0), end: point('t-1', last) }).excerpt).toBe(false);
  });

  it('is the title of a part alone when that alone is selected', () => {
    const some = passageOf(document, { start: point('part-1', 0), end: point('part-1', 4) });
    expect(some.parts.map(({ address, blocks }) => [address, blocks.length])).toEqual([['part-1', 0]]);
  });

  it('never holds anything outside the selection but rows, and never loses anything inside', () => {
    const addresses = addressesOf(document);
    const spot = fc.tuple(fc.nat(addresses.length - 1), fc.nat(20));
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        const [from, to] = [one, other].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        if (!from || !to) return;
        const stretch = {
          start: point(addresses[from[0]] ?? 'head', from[1]),
          end: point(addresses[to[0]] ?? 'head', to[1]),
        };
        const printed = new Map(
          passageOf(document, stretch).parts.flatMap(({ blocks }) =>
            blocks.map(({ block: { id }, range }) => [id, range] as const),
          ),
        );
        for (const { id, text, table } of document.blocks) {
          const at = addresses.indexOf(id);
          const start = at < from[0] ? text.length : at === from[0] ? from[1] : 0;
          const end = at > to[0] ? 0 : at === to[0] ? Math.min(to[1], text.length) : text.length;
          if (text.slice(start, end).trim() === '') continue;
          const range = printed.get(id);
          expect(range).toBeDefined();
          if (!range) continue;
          if (table) expect([range[0] <= start, range[1] >= end]).toEqual([true, true]);
          else expect(text.slice(...range)).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
