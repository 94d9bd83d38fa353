import { describe, expect, it } from 'vitest';
import { decode } from '../../../../main/gazette/decode/decode.ts';

/** 柳溪市公报 in GB18030. */
const gb = new Uint8Array([0xc1, 0xf8, 0xcf, 0xaa, 0xca, 0xd0, 0xb9, 0xab, 0xb1, 0xa8]);
const swapped = (bytes: Buffer) => new Uint8Array(bytes.swap16());

describe('decode', () => {
  it.each([
    ['utf-8', new TextEncoder().encode('柳溪市公报')],
    ['utf-8', new TextEncoder().encode('\ufeff柳溪市公报')],
    ['gb18030', gb],
    ['utf-16le', new Uint8Array(Buffer.from('\ufeff柳溪市公报', 'utf16le'))],
    ['utf-16be', swapped(Buffer.from('\ufeff柳溪市公报', 'utf16le'))],
    ['utf-16le', new Uint8Array(Buffer.from('柳溪市公报 2023\n第4期\n', 'utf16le'))],
  ])('reads %s', (encoding, bytes) => {
    const read = decode(bytes);
    expect(read).toMatchObject({ ok: true, encoding });
    expect(read.ok && read.text).toContain('柳溪市公报');
  });

  it.each([
    ['utf-8', new TextEncoder().encode('柳溪市公报').slice(0, -1)],
    ['utf-8', new TextEncoder().encode('柳溪市公报').slice(0, -2)],
    ['gb18030', gb.slice(0, -1)],
    ['utf-16le', new Uint8Array(Buffer.from('\ufeff柳溪市公报', 'utf16le')).slice(0, -1)],
  ])('reads %s that was cut in the middle of its last character', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text: '柳溪市公\ufffd', encoding });
  });

  it('forgives nothing but the last character', () => {
    const bytes = new TextEncoder().encode('柳溪市人民政府公报二〇二三年第四期'.repeat(3));
    bytes[9] = 0xff;
    const read = decode(bytes);
    expect(read.ok && read.encoding === 'utf-8').toBe(false);
  });

  it.each([
    ['file-empty', new Uint8Array()],
    ['file-empty', new TextEncoder().encode(' \n\t\n')],
    ['file-not-text', new TextEncoder().encode('%PDF-1.7 柳溪市公报')],
    ['file-not-text', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['file-not-text', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)],
  ])('refuses with %s', (code, bytes) => {
    const read = decode(bytes);
    expect(read).toMatchObject({ ok: false, failure: { code } });
    expect(!read.ok && read.failure.zh.length > 0).toBe(true);
  });
});
