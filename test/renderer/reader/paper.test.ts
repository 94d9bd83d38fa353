import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../../../preload/contract.ts';
import { textByAddress } from '../../../renderer/marks/document-text.ts';
import { mapText } from '../../../renderer/marks/text-map.ts';
import { Paper } from '../../../renderer/reader/Paper.tsx';
import { block, documentView, link, part } from '../make.ts';
import { parseMarkup } from './markup.ts';

/** The text each address shows, put together as marks read it: by offset, so that what is cut apart must meet again. */
function shownTexts(document: DocumentView): Map<string, string> {
  const markup = renderToStaticMarkup(createElement(Paper, { document, onMount: () => undefined }));
  const shown = new Map<string, string[]>();
  for (const { address, start, node } of mapText(parseMarkup(markup)).runs) {
    const units = shown.get(address) ?? [];
    [...(node.nodeValue ?? '').split('')].forEach((unit, index) => {
      units[start + index] = unit;
    });
    shown.set(address, units);
  }
  return new Map(
    [...shown].map(([address, units]) => [address, Array.from(units, (unit) => unit ?? '\0').join('')]),
  );
}

/** Breaks between cells and lines are not in the DOM. */
function withoutBreaks(text: string): string {
  return text.replaceAll(/[\t\n]/gu, '\0');
}

function expectRule(document: DocumentView): void {
  const shown = shownTexts(document);
  for (const [address, text] of textByAddress(document)) {
    const unseen = withoutBreaks(text);
    const got = shown.get(address) ?? '';
    // Empty cells at the end show nothing at all.
    expect(got.padEnd(unseen.length, '\0')).toBe(unseen);
  }
}

describe('Paper', () => {
  it('shows at every address exactly its text', () => {
    const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });
    const rows = [
      [cell('类别', 2), cell('补助', 1, 2)],
      [cell('新建'), cell('改建')],
      [cell('甲 & 乙'), cell('12'), cell('')],
    ];
    const document = documentView({
      title: '关于管护村级水厂的通知',
      docNumber: '青禾政办〔2024〕35号',
      page: 3,
      parts: [part('notice'), part('attachment', '附件1', '补助标准'), part('attachment', '附件2')],
      blocks: [
        block('to', '各乡镇人民政府：', { kind: 'recipients' }),
        block('p-1', '（一）加强领导。按照第二条和<水厂>的规定执行。', { heading: '加强领导', level: 2 }),
        block('t-1', rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n'), {
          part: 1,
          kind: 'table',
          table: { header: 2, rows, fragments: 1, note: null },
        }),
        block('h-1', '一、东乡', { part: 2, kind: 'heading', level: 1, heading: '东乡' }),
      ],
      links: [link('p-1', [10, 13], { state: 'inside', blocks: ['h-1'] }), link('t-1', [12, 17])],
    });
    expectRule(document);
  });

  it('keeps the rule wherever links and leads cut the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '。', '（', '条', '第', '一', ' ', '&', '𠮷'),
      minLength: 1,
      maxLength: 30,
    });
    const range = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => link('p', [Math.min(a, b), Math.max(a, b)]));
    const kind = fc.constantFrom('paragraph', 'article', 'heading', 'item', 'roster');
    fc.assert(
      fc.property(text, fc.array(range, { maxLength: 4 }), kind, (words, links, each) => {
        expectRule(
          documentView({
            parts: [part('main')],
            blocks: [block('p', words, { kind: each, heading: words.slice(0, 3) })],
            links,
          }),
        );
      }),
      { numRuns: 40 },
    );
  });
});
