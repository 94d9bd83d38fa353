/** An issue that was printed to a PDF in two columns, with running heads and page numbers, reads as its text does. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { readSource } from '../../main/formats/read-source.ts';
import { parseText } from '../../main/gazette/index.ts';
import type { ParsedIssue } from '../../main/gazette/parsed-issue.ts';
import { chromiumBinary } from '../electron-stand-in/chromium.ts';
import { printedPage } from '../main/formats/printed-page.ts';
import { answerOpen } from './dialogs.ts';
import { expect, root, test } from './fixture.ts';

let browser: Browser | undefined;

const executablePath = chromiumBinary();

test.skip(executablePath === null, 'needs Chromium, to print');

test.beforeAll(async () => {
  browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
      ' ',
    ),
  });
});

test.afterAll(() => browser?.close());

async function print(html: string): Promise<Uint8Array> {
  if (browser === undefined) throw new Error('the browser has not been started');
  const page = await browser.newPage();
  await page.setContent(html);
  const running = (inside: string) =>
    `<div style="font-size:9pt;width:100%;text-align:center">${inside}</div>`;
  const pdf = await page.pdf({
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: running('青禾市人民政府公报　2024年'),
    footerTemplate: running('- <span class="pageNumber"></span> -'),
    margin: { top: '22mm', bottom: '20mm', left: '18mm', right: '18mm' },
  });
  await page.close();
  return pdf;
}

const squeezed = (text: string | null) => text?.replace(/\s/g, '') ?? null;

/** All that the reader shows of an issue, white space aside. */
function shown({ issue, toc, documents, sections, ...records }: ParsedIssue) {
  return {
    issue,
    toc: toc.map((entry) => [squeezed(entry.title), entry.docNumber, entry.page, entry.documentId]),
    documents: documents.map((one) => ({
      facts: [one.id, one.kind, squeezed(one.title), one.docNumber, one.signedOn, one.effectiveFrom],
      parts: one.parts.map((part) => [part.kind, squeezed(part.label), squeezed(part.title)]),
      blocks: one.blocks.map((block) => [block.id, block.kind, squeezed(block.text)]),
      citations: one.citations.map((citation) => [citation.docNumber, citation.relation, citation.target]),
    })),
    sections: sections.map((one) => [
      one.id,
      one.blocks.map((block) => [block.id, block.kind, squeezed(block.text)]),
    ]),
    appointments: records.appointments.map(({ person, action, post }) => [person, action, squeezed(post)]),
    events: records.events.map(({ date, text }) => [date, squeezed(text)]),
    issued: records.issuedList.map(({ docNumber, documentId }) => [docNumber, documentId]),
    statistics: records.statistics.map(({ indicator, values }) => [indicator, values]),
  };
}

for (const columns of [2, 1]) {
  for (const name of ['qinghe-2024-06', 'qinghe-2024-07', 'qinghe-2024-08']) {
    test(`${name} printed in ${columns === 2 ? 'two columns' : 'one column'}`, async () => {
      const text = readFileSync(path.join(root, `assets/issues/${name}.txt`), 'utf8');
      const read = await readSource(await print(printedPage(text, columns)), `${name}.pdf`);
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const { text: printed, pages } = read.value;
      expect(pages?.length).toBe(printed.split('\n').length);
      expect(pages?.every((page, at) => at === 0 || page >= (pages[at - 1] ?? 0))).toBe(true);
      expect(shown(parseText(printed, `${name}.pdf`))).toEqual(shown(parseText(text, `${name}.txt`)));
    });
  }
}

test('a PDF comes in by the button, and is read', async ({ ctx }) => {
  const text = readFileSync(path.join(root, 'assets/issues/qinghe-2024-07.txt'), 'utf8');
  const file = path.join(ctx.dir, '七月.pdf');
  writeFileSync(file, await print(printedPage(text, 2)));
  const { app, page } = await ctx.start({ library: path.join(ctx.dir, 'new.sqlite') });
  await answerOpen(app, [file]);
  await page.getByRole('button', { name: '装入公报' }).first().click();
  await expect(page.getByRole('tree', { name: '公报目录' })).toContainText('第7期');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
});

test('a PDF that was cut in the middle is refused', async () => {
  const whole = await print(printedPage('柳溪市人民政府公报\n\n关于修渠的通知', 1));
  const read = await readSource(whole.subarray(0, whole.length >> 1), '半截.pdf');
  expect(read).toMatchObject({ ok: false, failure: { code: 'file-not-text' } });
});

test('pages that are pictures are refused with a sentence that says so', async () => {
  const picture = '<svg width="500" height="700"><rect width="500" height="700" fill="#eee"/></svg>';
  const page = `<div style="break-after: page">${picture}</div>`;
  const read = await readSource(await print(page.repeat(4)), '扫描件.pdf');
  expect(read).toMatchObject({ ok: false, failure: { code: 'file-no-text-layer' } });
  expect(!read.ok && read.failure.zh).toContain('扫描件');
});
