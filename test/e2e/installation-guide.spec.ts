/** The page that is printed for the clerk; made by the build, not by the reader. */
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asHtml } from '../../build/packaging/guide/as-html.ts';
import { printPdf } from '../../build/packaging/guide/print-pdf.ts';
import { installationSheet } from '../../build/packaging/guide/sheet.ts';
import { everything } from '../build/packaging/all-files.ts';

test('安装说明 is one A4 page, even when every kind of file was made, and its text can be read out', async () => {
  const pdf = await printPdf(asHtml(installationSheet(everything)));
  if (pdf === null) throw new Error('there is nothing to print with');
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  expect(document.numPages).toBe(1);
  const page = await document.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  expect(Math.round((width / 72) * 25.4)).toBe(210);
  expect(Math.round((height / 72) * 25.4)).toBe(297);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  expect(text).toContain('gazette-reader-10.11.12-win-x64-setup.exe');
  expect(text).toContain('Windows 7');
});
