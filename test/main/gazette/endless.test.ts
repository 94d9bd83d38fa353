/** Texts of very many lines: none is an issue, and each opens all the same. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../main/gazette/index.ts';

/** As many as a file may have. */
const lines = 100_000;

describe('a text without end', () => {
  it.each([
    ['one sign a line', '水\n'],
    ['a paragraph', '各村修好水渠，\n'],
    ['a table', '竹坑\t3\t5\n'],
    ['titles of contents', '关于修渠的通知……3\n'],
  ])('of %s is read, and every sign placed', (_name, line) => {
    const { coverage } = parseText(line.repeat(lines - 1), 'a.txt');
    expect(coverage).toMatchObject({ placedChars: coverage.sourceChars, unplaced: [] });
  });
});
