import { expect, test } from 'vitest';
import { anchorOf, textByAddress } from '../../../renderer/marks/document-text.ts';
import { sampleDocument } from './sample-document.ts';

const texts = textByAddress(sampleDocument);

test('addresses stand in reading order', () => {
  expect([...texts.keys()]).toEqual(['head', 'p-1', 'p-2', 'part-1', 'p-3']);
  expect(texts.get('head')).toBe('关于推进农村老年食堂建设运营的实施意见\n青禾政办〔2024〕36号');
  expect(texts.get('part-1')).toBe('附件1\n市级补助标准');
});

test('a section without parts or number has its title and its blocks', () => {
  const section = textByAddress({ ...sampleDocument, form: 'news', docNumber: null, parts: [] });
  expect([...section.keys()]).toEqual(['head', 'p-1', 'p-2', 'p-3']);
  expect(section.get('head')).toBe('关于推进农村老年食堂建设运营的实施意见');
});

test('an anchor holds the quote and what stands around it', () => {
  expect(anchorOf(texts, { start: { block: 'p-1', offset: 0 }, end: { block: 'p-1', offset: 8 } })).toEqual({
    start: { block: 'p-1', offset: 0 },
    end: { block: 'p-1', offset: 8 },
    quote: '正常运营满一年的',
    prefix: '',
    suffix: '，按照实际就餐人次给予运营补助。',
  });
});

test('a quote over several addresses joins them with line ends, and cells keep their tab', () => {
  const anchor = anchorOf(texts, { start: { block: 'p-2', offset: 4 }, end: { block: 'p-3', offset: 7 } });
  expect(anchor?.quote).toBe('专款专用。\n附件1\n市级补助标准\n平原乡镇\t10');
  expect(anchor?.prefix).toBe('补助资金');
  expect(anchor?.suffix).toBe('\n山区乡镇\t12');
});

test('context does not begin or end with half a character', () => {
  const text = `${'𠀀'.repeat(20)}的食堂和${'𠀀'.repeat(20)}`;
  const anchor = anchorOf(new Map([['p-1', text]]), {
    start: { block: 'p-1', offset: text.indexOf('食堂') },
    end: { block: 'p-1', offset: text.indexOf('食堂') + 2 },
  });
  expect(anchor).toMatchObject({ prefix: `${'𠀀'.repeat(15)}的`, suffix: `和${'𠀀'.repeat(15)}` });
});

test('blanks alone and unknown addresses are no anchor', () => {
  const blank = new Map([['p-1', '　　 一、']]);
  expect(
    anchorOf(blank, { start: { block: 'p-1', offset: 0 }, end: { block: 'p-1', offset: 3 } }),
  ).toBeNull();
  expect(anchorOf(blank, { start: { block: 'x', offset: 0 }, end: { block: 'p-1', offset: 4 } })).toBeNull();
});
