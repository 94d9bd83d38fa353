import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Data } from 'resedit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeIcons } from '../../../build/packaging/icons/make-icons.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'icons-'));
beforeAll(() => makeIcons(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** Width and height of a PNG, from its first chunk. */
function pngSize(bytes: Buffer): [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every PNG is of the size that its name says', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const sizes = names.map((name) => pngSize(readFileSync(path.join(folder, name))).join('x'));
  expect(sizes.map((size) => `${size}.png`)).toEqual(names);
  expect(names).toEqual(expect.arrayContaining(['16x16.png', '32x32.png', '256x256.png', '1024x1024.png']));
});

test('Windows finds its icon in all sizes from 16 to 256, in 32 bits', () => {
  const { icons } = Data.IconFile.from(readFileSync(path.join(folder, 'icon.ico')));
  expect(icons.map(({ data }) => data.width)).toEqual([16, 20, 24, 32, 40, 48, 64, 96, 128, 256]);
  for (const { data, bitCount } of icons) {
    expect(bitCount).toBe(32);
    // A bitmap in an icon states the height of picture and mask together.
    if (data.isIcon()) expect(data.bitmapInfo.height).toBe(2 * data.bitmapInfo.width);
  }
});

test('the bitmap of 16 pixels has the colours of the drawing: the paper’s frame, the paper, the red of 公', () => {
  const { icons } = Data.IconFile.from(readFileSync(path.join(folder, 'icon.ico')));
  const small = icons[0]?.data;
  if (!small?.isIcon()) throw new Error('the smallest icon is no bitmap');
  const pixels = Buffer.from(small.pixels);
  /** From the top left, as RRGGBB and alpha. */
  const at = (column: number, row: number) => {
    const [blue, green, red, alpha] = pixels.subarray(((15 - row) * 16 + column) * 4);
    return [Buffer.from([red ?? 0, green ?? 0, blue ?? 0]).toString('hex'), alpha];
  };
  expect(at(0, 0)).toEqual(['000000', 0]);
  expect(at(1, 0)).toEqual(['7c705b', 255]);
  expect(at(2, 1)).toEqual(['fffaf0', 255]);
  expect(at(5, 11)).toEqual(['b3201c', 255]);
});

test('macOS finds every size by its type', () => {
  const bytes = readFileSync(path.join(folder, 'icon.icns'));
  expect(bytes.toString('latin1', 0, 4)).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const found: [string, number][] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    found.push([bytes.toString('latin1', at, at + 4), pngSize(bytes.subarray(at + 8))[0]]);
  expect(Object.fromEntries(found)).toEqual({
    icp4: 16,
    icp5: 32,
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
    ic11: 32,
    ic12: 64,
    ic13: 256,
    ic14: 512,
  });
});
