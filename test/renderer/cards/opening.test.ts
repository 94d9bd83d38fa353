import { expect, test } from 'vitest';
import { openingWords } from '../../../renderer/cards/opening.ts';
import { block, part } from '../make.ts';

const notice = block('p-1', '现将办法印发给你们。', { part: 0 });
const passed = block('p-2', '（2021年5月18日公布　2024年6月4日修正）', { part: 1 });
const heading = block('ch-1', '第一章 总则', { part: 1, kind: 'heading', level: 1 });
const article = block('art-1', '第一条 为了管好山塘，制定本办法。', { part: 1, kind: 'article' });

test('of a text that is issued by a notice, the text’s own first words', () => {
  expect(
    openingWords({ parts: [part('notice'), part('main')], blocks: [notice, passed, heading, article] }),
  ).toBe(article.text);
});

test('of a notice that stands alone, its own; of a table alone, none', () => {
  expect(openingWords({ parts: [part('notice')], blocks: [notice] })).toBe(notice.text);
  const table = block('t-1', '甲\t乙', { kind: 'table' });
  expect(openingWords({ parts: [part('main')], blocks: [table] })).toBeNull();
});

test('no more than a card has room for', () => {
  const long = block('p-1', '水'.repeat(500));
  expect(openingWords({ parts: [part('main')], blocks: [long] })).toBe(`${'水'.repeat(160)}…`);
});
