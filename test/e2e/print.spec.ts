/** What goes on paper, read back from the PDF that the reader makes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readRadicals } from '../../main/formats/pdf/radicals.ts';
import { answerSave } from './dialogs.ts';
import { expect, test } from './fixture.ts';
import { makeLibrary } from './libraries.ts';

const ponds = 'gazette://open/青禾市-2024-6:青禾政办-2024-38';
const a4 = [595, 842];

interface PrintedPage {
  readonly size: readonly number[];
  /** Without blanks, from top to bottom. */
  readonly body: string;
  readonly foot: string;
  /** Where the page number begins, as a share of the page's width. */
  readonly numberAt: number;
  /** Of the body's most frequent type, in points. */
  readonly type: number;
}

/** Without blanks; a PDF has the radical or the longer dash where its font draws both with one sign. */
const squeezed = (text: string) => readRadicals(text).normalize('NFKC').replace(/―/g, '—').replace(/\s/g, '');

/** Lower than this stands what is on every page: no lower margin is under 30 mm. */
const footBelow = 80;

async function pagesOf(file: string): Promise<PrintedPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), type: item.height }]
        : [],
    );
    const foot = texts.filter(({ y }) => y < footBelow);
    const body = texts.filter(({ y }) => y >= footBelow);
    const types = Map.groupBy(body, ({ type }) => Math.round(type));
    const lengthOf = (some: readonly { text: string }[]) =>
      some.reduce((sum, { text }) => sum + text.length, 0);
    const [type = 0] = [...types].sort((one, other) => lengthOf(other[1]) - lengthOf(one[1]))[0] ?? [];
    pages.push({
      size: [Math.round(width), Math.round(height)],
      body: squeezed(body.map(({ text }) => text).join('')),
      foot: squeezed(foot.map(({ text }) => text).join('')),
      numberAt: (foot.find(({ text }) => text.includes('—'))?.x ?? 0) / width,
      type,
    });
  }
  return pages;
}

async function opened(page: Page): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
}

// Pages are set twice, once to look at them, by a machine that has other tests to run.
test.describe.configure({ timeout: 180_000 });
const made = { timeout: 60_000 };

const asking = (page: Page) => page.getByRole('dialog', { name: /^打印/ });

async function savedAsPdf(page: Page, app: ElectronApplication, file: string): Promise<PrintedPage[]> {
  await answerSave(app, file);
  await asking(page).getByRole('button', { name: '存为 PDF' }).click();
  await expect(page.getByText(`已存为 ${file}`)).toBeVisible(made);
  await expect(asking(page)).toBeHidden();
  return await pagesOf(file);
}

test('a paper is printed whole, on A4, with page numbers on the outer side and its source at the foot', async ({
  ctx,
}) => {
  const { app, page } = await ctx.start({ args: [ponds] });
  await opened(page);
  const shown = await page.getByRole('article').evaluate((article) => {
    const copy = article.cloneNode(true);
    if (copy instanceof Element) for (const margin of copy.querySelectorAll('[data-skip]')) margin.remove();
    return copy.textContent ?? '';
  });
  await page.keyboard.press('Control+p');
  const pages = await savedAsPdf(page, app, path.join(ctx.dir, 'whole.pdf'));
  expect(pages.map(({ body }) => body).join('')).toBe(squeezed(shown));
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => a4));
  pages.forEach(({ foot, numberAt }, at) => {
    expect(foot).toContain(`—${at + 1}—`);
    expect(foot).toContain('青禾政办〔2024〕38号青禾市人民政府公报2024年第6期第24—31页');
    expect(foot).toMatch(/部分修改\(截至\d{4}年\d+月\d+日,按本库所收\)/);
    if (at % 2 === 0) expect(numberAt).toBeGreaterThan(0.7);
    else expect(numberAt).toBeLessThan(0.3);
  });
  expect(pages[1]?.type).toBe(16);
});

test('for the notice board it is set large', async ({ ctx }) => {
  const { app, page } = await ctx.start({ args: [ponds] });
  await opened(page);
  await page.getByRole('button', { name: '打印' }).click();
  await asking(page).getByText('公示大字').click();
  const pages = await savedAsPdf(page, app, path.join(ctx.dir, 'large.pdf'));
  expect(pages[1]?.type).toBe(24);
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => a4));
});

test('of a selection only the selected words are printed, under the title and number that they come from', async ({
  ctx,
}) => {
  const { app, page } = await ctx.start({ args: [`${ponds}/art-3`] });
  const article = page.locator('[data-address="art-3"]');
  await expect(article).toBeInViewport();
  await article.click({ clickCount: 3 });
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  await page.getByRole('button', { name: '打印' }).click();
  await expect(asking(page).getByRole('radio', { name: '选中的部分' })).toBeChecked();
  const pages = await savedAsPdf(page, app, path.join(ctx.dir, 'some.pdf'));
  const head = '青禾市人民政府办公室关于印发《青禾市山塘和小型水库管护办法》的通知青禾政办〔2024〕38号(节选)';
  expect(pages.map(({ body }) => body)).toEqual([squeezed(`${head}青禾市山塘和小型水库管护办法${selected}`)]);
  expect(pages[0]?.foot).toContain('节选自青禾政办〔2024〕38号');

  await page.getByRole('button', { name: '打印' }).click();
  await asking(page).getByText('整份文件').click();
  expect((await savedAsPdf(page, app, path.join(ctx.dir, 'all.pdf'))).length).toBeGreaterThan(1);
});

test('notes are printed behind the text by their numbers, when wanted', async ({ ctx }) => {
  const { app, page } = await ctx.start({ args: [`${ponds}/art-3`] });
  await expect(page.locator('[data-address="art-3"]')).toBeInViewport();
  await page.locator('[data-address="art-3"]').click({ clickCount: 3 });
  await page.keyboard.press('Control+m');
  const editor = page.getByRole('region', { name: '新批注' });
  await editor.getByRole('textbox').first().fill('汛前先办这一条。');
  await editor.getByRole('button', { name: '保存' }).click();
  await expect(editor).toBeHidden();
  await page.evaluate(() => getSelection()?.empty());

  await page.keyboard.press('Control+p');
  const clean = await savedAsPdf(page, app, path.join(ctx.dir, 'clean.pdf'));
  expect(clean.map(({ body }) => body).join('')).not.toContain('汛前先办这一条');
  await page.keyboard.press('Control+p');
  await asking(page)
    .getByRole('checkbox', { name: /^带上批注（1 条/ })
    .check();
  const noted = (await savedAsPdf(page, app, path.join(ctx.dir, 'noted.pdf')))
    .map(({ body }) => body)
    .join('');
  expect(noted.indexOf('[1]')).toBeLessThan(noted.lastIndexOf('[1]'));
  expect(noted.slice(noted.lastIndexOf('[1]'))).toContain('汛前先办这一条。');
});

/** A paper whose table is long and has so many columns. */
function tableIssue(columns: number): string {
  const row = (name: string, cell: (at: number) => string) =>
    [name, ...Array.from({ length: columns - 1 }, (_, at) => cell(at))].join('\t');
  const rows = Array.from({ length: 70 }, (_, at) =>
    row(`柳村${at + 1}`, (column) => `甲${at + 1}乙${column}`),
  );
  const table = [row('村名', (at) => `指标${at + 1}`), ...rows].join('\n');
  return `柳溪市人民政府公报\n\n2023年第4期（总第58期）\n\n柳溪市人民政府关于下达菜场任务的通知\n\n柳政发〔2023〕7号\n\n各县（市、区）人民政府：\n\n现将任务下达给你们，见下表。\n\n${table}\n\n柳溪市人民政府\n\n2023年4月6日\n`;
}

for (const { columns, page: size, says } of [
  { columns: 5, page: a4, says: 'a table stays upright' },
  { columns: 12, page: a4.toReversed(), says: 'a wide table lies on its side' },
])
  test(`${says}, its head on every page and no row over two`, async ({ ctx }) => {
    const folder = path.join(ctx.dir, 'issues');
    const library = path.join(ctx.dir, 'tables.sqlite');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'tables.txt'), tableIssue(columns));
    makeLibrary(folder, library);
    const { app, page } = await ctx.start({ library, args: ['gazette://open/柳溪市-2023-4:柳政发-2023-7'] });
    await opened(page);
    await page.keyboard.press('Control+p');
    const pages = await savedAsPdf(page, app, path.join(ctx.dir, 'tables.pdf'));
    const tables = pages.filter(({ body }) => /柳村\d/.test(body));
    expect(tables.length).toBeGreaterThan(1);
    const rowsOf = ({ body }: PrintedPage) => body.match(/柳村\d+(?:甲\d+乙\d+)+/g) ?? [];
    for (const each of tables) {
      expect(each.size).toEqual(size);
      expect(each.body.split('村名指标1').length).toBe(2);
      for (const row of rowsOf(each)) expect(row.match(/甲/g)).toHaveLength(columns - 1);
    }
    expect(tables.flatMap(rowsOf).map((row) => Number(/\d+/.exec(row)))).toEqual(
      Array.from({ length: 70 }, (_, at) => at + 1),
    );
  });

test('the choices can be made by keyboard, break no accessibility rule and give the focus back', async ({
  ctx,
}) => {
  const { page } = await ctx.start({ args: [ponds] });
  await opened(page);
  const print = page.getByRole('button', { name: '打印' });
  await print.focus();
  await page.keyboard.press('Enter');
  await expect(asking(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(asking(page).locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asking(page)).toBeHidden();
  await expect(print).toBeFocused();
});

test('at 200% in a small window the form is no wider than the window', async ({ ctx }) => {
  const { page } = await ctx.start({ args: [ponds] });
  await opened(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  await opened(page);
  await page.keyboard.press('Control+p');
  await expect(asking(page)).toBeVisible();
  const { left, right } = await asking(page).evaluate((form) => form.getBoundingClientRect().toJSON());
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(1024);
});

test('a place that cannot be written to is told, and the choices stay', async ({ ctx }) => {
  const { app, page } = await ctx.start({ args: [ponds] });
  await opened(page);
  await page.keyboard.press('Control+p');
  await answerSave(app, path.join(ctx.dir, 'nowhere', 'file.pdf'));
  await asking(page).getByRole('button', { name: '存为 PDF' }).click();
  await expect(asking(page).getByRole('alert')).toContainText('这个文件夹不在了', made);
  await expect(asking(page).getByRole('button', { name: '存为 PDF' })).toBeEnabled();
});

/** Puts a printer in the place of the machine's: what it does with the pages. Gives the pages' first heading to the test. */
async function answerPrinter(
  app: ElectronApplication,
  printers: number,
  answer: readonly [boolean, string],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { printers, answer: [printed, reason] }) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        const printer: Electron.PrinterInfo = { name: '甲', displayName: '甲', description: '', options: {} };
        webContents.getPrintersAsync = async () => Array.from({ length: printers }, () => printer);
        webContents.print = (_options, callback) => {
          void webContents
            .executeJavaScript(
              "document.body.dataset.printed = document.querySelector('body > .on-paper h1').textContent",
            )
            .then(() => callback?.(printed, reason));
        };
      }
    },
    { printers, answer },
  );
}

test('what goes to the printer is the paper alone', async ({ ctx }) => {
  const { app, page } = await ctx.start({ args: [ponds] });
  await opened(page);
  await answerPrinter(app, 1, [true, '']);
  await page.keyboard.press('Control+p');
  await asking(page).getByRole('button', { name: '打印…' }).click();
  await expect(page.getByText('已经送去打印。')).toBeVisible(made);
  await expect(asking(page)).toBeHidden();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /管护办法》的通知$/);
});

test('who goes back in the dialog of printers finds the choices as they were', async ({ ctx }) => {
  const { app, page } = await ctx.start({ args: [ponds] });
  await opened(page);
  await answerPrinter(app, 1, [false, 'Print job canceled']);
  await page.keyboard.press('Control+p');
  await asking(page).getByRole('button', { name: '打印…' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /通知$/, made);
  await expect(asking(page).getByRole('button', { name: '打印…' })).toBeEnabled();
  await expect(asking(page).getByRole('alert')).toHaveCount(0);
});

test('a machine without a printer, and a printer that fails, are told of with what to do', async ({
  ctx,
}) => {
  const { app, page } = await ctx.start({ args: [ponds] });
  await opened(page);
  await answerPrinter(app, 0, [true, '']);
  await page.keyboard.press('Control+p');
  await asking(page).getByRole('button', { name: '打印…' }).click();
  await expect(asking(page).getByRole('alert')).toContainText('这台电脑没有装打印机。可以先存为PDF', made);
  await answerPrinter(app, 1, [false, 'Print job failed']);
  await asking(page).getByRole('button', { name: '打印…' }).click();
  await expect(asking(page).getByRole('alert')).toContainText('没有打印成（Print job failed）', made);
});

test('the pages are counted and can be turned before they are printed; reading stays where it was', async ({
  ctx,
}) => {
  const { app, page } = await ctx.start({ args: [`${ponds}/art-20`] });
  await expect(page.locator('[data-address="art-20"]')).toBeInViewport();
  const desk = page.locator('.desk');
  const before = await desk.evaluate(({ scrollTop }) => scrollTop);
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('Control+p');
  await expect(
    asking(page)
      .getByRole('status')
      .filter({ hasText: /^第 1 页，共 \d+ 页$/ }),
  ).toBeVisible(made);
  const told = await asking(page)
    .getByText(/^第 1 页，共 \d+ 页$/)
    .innerText();
  const count = Number(/共 (\d+) 页/.exec(told)?.[1]);
  const picture = asking(page).locator('canvas');
  await expect(picture).toBeVisible();
  await asking(page).getByRole('button', { name: '下一页' }).click();
  await expect(asking(page).getByText(`第 2 页，共 ${count} 页`)).toBeVisible(made);
  expect(await savedAsPdf(page, app, path.join(ctx.dir, 'counted.pdf'))).toHaveLength(count);
  expect(await desk.evaluate(({ scrollTop }) => scrollTop)).toBe(before);
});

test('a page of the official form holds 22 lines of 28 characters', async ({ ctx }) => {
  const folder = path.join(ctx.dir, 'issues');
  const library = path.join(ctx.dir, 'lines.sqlite');
  mkdirSync(folder);
  const words = `现将${'菜场修缮工程资金监督检查'.repeat(130)}。`;
  writeFileSync(
    path.join(folder, 'lines.txt'),
    `柳溪市人民政府公报\n\n2023年第4期（总第58期）\n\n柳溪市人民政府关于修缮菜场的通知\n\n柳政发〔2023〕7号\n\n各县（市、区）人民政府：\n\n${words}\n\n柳溪市人民政府\n\n2023年4月6日\n`,
  );
  makeLibrary(folder, library);
  const { app, page } = await ctx.start({ library, args: ['gazette://open/柳溪市-2023-4:柳政发-2023-7'] });
  await opened(page);
  await page.keyboard.press('Control+p');
  const [, second] = await savedAsPdf(page, app, path.join(ctx.dir, 'lines.pdf'));
  expect(second?.body).toHaveLength(22 * 28);
});
