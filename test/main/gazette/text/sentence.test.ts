import { describe, expect, it } from 'vitest';
import { sentenceEnd } from '../../../../main/gazette/text/sentence.ts';

describe('the end of a sentence', () => {
  it.each([
    ['清扫菜场。', 4],
    ['清扫菜场.每天一次', 4],
    ['清扫菜场.', 4],
    ['占地1.5公顷', -1],
    ['附件1.菜场名单', -1],
    ['清扫菜场', -1],
  ])('%s', (text, end) => expect(sentenceEnd(text)).toBe(end));
});
