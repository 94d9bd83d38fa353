import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../main/formats/read-source.ts';
import { cell, paragraph, row, smallDocx } from './small-docx.ts';
import { smallPdf } from './small-pdf.ts';
import { storedZip } from './stored-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readSource(bytes, name);
  return read.ok ? read.value.text : `refused: ${read.failure.code}`;
}

describe('text', () => {
  it('comes through as it is, whatever the name says', async () => {
    const text = '柳溪市人民政府公报\r\n\t2023.4\n';
    for (const name of ['a.txt', 'a', 'a.pdf', 'a.docx'])
      expect(await textOf(bytesOf(text), name)).toBe(text);
  });

  it('has no pages', async () => {
    expect(await readSource(bytesOf('柳溪市'), 'a.txt')).toMatchObject({
      value: { encoding: 'utf-8', pages: null },
    });
  });
});

describe('what is inside decides before the name', () => {
  it.each([
    ['a page', bytesOf('<!DOCTYPE html><p>柳溪市</p>')],
    [
      'a page with a comment and a declaration in front',
      bytesOf('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<html><p>柳溪市'),
    ],
    ['a page in UTF-16', new Uint8Array(Buffer.from('\ufeff<html><p>柳溪市</p></html>', 'utf16le'))],
    ['a Word file', smallDocx(paragraph('柳溪市'))],
    ['a PDF', smallPdf([[{ x: 80, y: 700, text: '柳溪市人民政府的公报，二〇二三年' }]])],
  ])('%s named .txt', async (_name, bytes) => {
    expect(await textOf(bytes, 'a.txt')).toMatch(/^柳溪市/);
  });
});

describe('a Word file', () => {
  it('gives its paragraphs, parted by blank lines, with the numbers that they print', async () => {
    const body = paragraph('一、修好村里的水厂') + paragraph('（一）谁来修。') + paragraph('');
    expect(await textOf(smallDocx(body), 'a.docx')).toBe('一、修好村里的水厂\n\n（一）谁来修。');
  });

  it('gives tables as rows parted by tabs, a merged cell where it begins', async () => {
    const table = `<w:tbl><w:tblGrid/>${row(cell('村', '<w:vMerge w:val="restart"/>'), cell('水厂', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('新'), cell('旧'))}${row(cell('竹坑'), cell('2'), cell('1'))}</w:tbl>`;
    expect(await textOf(smallDocx(paragraph('表') + table), 'a.docx')).toBe(
      '表\n\n村\t水厂\t\n\t新\t旧\n竹坑\t2\t1',
    );
  });
});

describe('what cannot be read is refused with a sentence in both languages', () => {
  const pdf = smallPdf([[{ x: 80, y: 700, text: '柳溪市' }]]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(500)];
  it.each([
    ['nothing', new Uint8Array(), 'a.txt', 'file-empty'],
    ['a page without words', bytesOf('<html><script>let a = 1;</script></html>'), 'a.html', 'file-empty'],
    [
      'the beginning of a PDF',
      bytesOf('%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj'),
      'a.txt',
      'file-not-text',
    ],
    ['a PDF cut short', pdf.subarray(0, 200), 'a.pdf', 'file-not-text'],
    [
      'a PDF behind a password',
      smallPdf([[{ x: 80, y: 700, text: '柳溪市' }]], true),
      'a.pdf',
      'file-encrypted',
    ],
    ['a PDF of pictures', smallPdf([[], [], []]), 'a.pdf', 'file-no-text-layer'],
    ['10 MB of noise called a PDF', randomBytes(10_000_000), 'a.pdf', 'file-not-text'],
    [
      'noise behind the mark of a PDF',
      Buffer.concat([bytesOf('%PDF-1.7\n'), randomBytes(1_000_000)]),
      'a.pdf',
      'file-not-text',
    ],
    ['a ZIP that is no Word file', storedZip({ 'a.txt': '柳溪市' }), 'a.docx', 'file-not-text'],
    ['a Word file cut short', smallDocx(paragraph('柳溪市')).subarray(0, 300), 'a.docx', 'file-not-text'],
    ['Word of long ago', Uint8Array.from(ole), 'a.doc', 'file-not-text'],
    [
      'a Word file behind a password',
      Buffer.concat([Uint8Array.from(ole), Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.docx',
      'file-encrypted',
    ],
    ['more lines than any issue has', bytesOf('柳溪市\n'.repeat(100_000)), 'a.txt', 'file-not-text'],
    ['more words than any issue has', bytesOf('柳溪市'.repeat(3_400_000)), 'a.txt', 'file-not-text'],
    ['rich text', bytesOf('{\\rtf1\\ansi 123}'), 'a.rtf', 'file-not-text'],
  ])('%s', async (_name, bytes, fileName, code) => {
    const read = await readSource(bytes, fileName);
    expect(read).toMatchObject({ ok: false, failure: { code } });
    expect(!read.ok && read.failure.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(!read.ok && read.failure.en).toMatch(/\.$/);
  });

  it('tells how to save an older Word file', async () => {
    const read = await readSource(Uint8Array.from(ole), 'a.doc');
    expect(!read.ok && read.failure.zh).toContain('另存为 .docx');
  });
});
