import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accidents } from '../../../build/accidents/accidents.ts';
import { mutate } from '../../../build/accidents/mutate.ts';
import { decode } from '../../../main/gazette/decode/decode.ts';
import { encodeGb18030 } from './gb18030.ts';

function textsIn(folder: string): { name: string; text: string }[] {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: new TextDecoder().decode(readFileSync(new URL(name, url))) }));
}

const samples = textsIn('../../../assets/issues/');
const otherCities = textsIn('other-cities/');

/** What may be lost of a text that eight accidents of one class befell. */
const tolerated = 0.005;

describe.each(accidents)('$name', (accident) => {
  it.each(samples)('leave the structure of $name as it was', ({ name, text }) => {
    const { held, lost } = mutate(text, name, accident, 7);
    expect(lost.slice(0, Math.floor((1 - held) / tolerated))).toEqual([]);
  });
});

/** Of a short text one fact is a hundredth. */
const toleratedOfFew = 0.025;

describe.each(accidents)('$name', (accident) => {
  // A statute without number and issuer is told from what stands above it by the contents alone.
  const texts = otherCities.filter(({ name }) => !(accident.withoutContents && name === 'chiqiao.txt'));
  it.each(texts)('leave the structure of $name as it was', ({ name, text }) => {
    const { held, lost, added } = mutate(text, name, accident, 7);
    if (held < 1 - toleratedOfFew) expect({ lost, added }).toEqual({ lost: [], added: [] });
  });
});

describe('a text in another encoding', () => {
  it.each(samples)('is $name all the same', ({ text }) => {
    expect(decode(encodeGb18030(text))).toEqual({ ok: true, text, encoding: 'gb18030' });
    expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ ok: true, text, encoding: 'utf-16le' });
  });
});
