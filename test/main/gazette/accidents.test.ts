import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accidents } from '../../../build/accidents/accidents.ts';
import { mutate } from '../../../build/accidents/mutate.ts';
import { decode } from '../../../main/gazette/decode/decode.ts';
import { encodeGb18030 } from './gb18030.ts';

const folder = new URL('../../../assets/issues/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: new TextDecoder().decode(readFileSync(new URL(name, folder))) }));

/** What may be lost of a text that eight accidents of one class befell. */
const tolerated = 0.005;

describe.each(accidents)('$name', (accident) => {
  it.each(samples)('leave the structure of $name as it was', ({ name, text }) => {
    const { held, lost } = mutate(text, name, accident, 7);
    expect(lost.slice(0, Math.floor((1 - held) / tolerated))).toEqual([]);
  });
});

describe('a text in another encoding', () => {
  it.each(samples)('is $name all the same', ({ text }) => {
    expect(decode(encodeGb18030(text))).toEqual({ ok: true, text, encoding: 'gb18030' });
    expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ ok: true, text, encoding: 'utf-16le' });
  });
});
