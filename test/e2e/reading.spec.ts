/** The reading list, what was read last, and going on where one stopped. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Place } from '../../preload/contract.ts';
import { expect, root, test } from './fixture.ts';
import { makeLibrary } from './libraries.ts';
import { objections } from './objections.ts';

/** Fifty articles; and one that refers to nothing long. */
const ponds = {
  number: '青禾政办〔2024〕38号',
  id: '青禾市-2024-6:青禾政办-2024-38',
  name: /山塘和小型水库管护办法/,
};
const canteens = {
  number: '青禾政办〔2024〕36号',
  id: '青禾市-2024-6:青禾政办-2024-36',
  name: /老年食堂建设运营/,
};

const paper = (page: Page) => page.getByRole('article');
const opened = (page: Page) => expect(paper(page).getByRole('heading', { level: 1 })).toBeVisible();
const notice = (page: Page) => page.getByText(/^上次读到/);
const listTab = (page: Page) => page.getByRole('tab', { name: '清单' });
const toRead = (page: Page) => page.getByRole('list', { name: '要读的' });
const doneOnes = (page: Page) => page.getByRole('list', { name: '读完的' });
/** The buttons that open the documents of a list. */
const titles = (list: ReturnType<typeof toRead>) => list.locator('.reading-open');
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: '本文工具' }).getByRole('button', { name });

async function jumpTo(page: Page, number: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(paper(page).locator('[data-address="head"]')).toContainText(number);
}

/** Waits until a place of which this holds is the last one that is kept. */
async function kept(page: Page, place: Partial<Place>): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => window.gazette.call('places.read', { documentId: null })))
    .toMatchObject({ ok: true, value: place });
}

/** Goes to an article by the outline, as a reader would, and waits until its place is kept. */
async function readTo(page: Page, article: string, block: string): Promise<number> {
  await page
    .getByRole('tree')
    .getByRole('treeitem', { name: new RegExp(`^${article}`) })
    .click();
  await kept(page, { block });
  return await heightOf(page, block);
}

async function heightOf(page: Page, block: string): Promise<number> {
  return (await page.locator(`[data-address="${block}"]`).boundingBox())?.y ?? Number.NaN;
}

async function sameLine(page: Page, block: string, before: number): Promise<void> {
  await expect.poll(async () => Math.abs((await heightOf(page, block)) - before)).toBeLessThan(3);
}

test.beforeEach(async ({ page }) => opened(page));

test('a document left in the middle opens at the same line, says so, and scrolling on puts the words away', async ({
  page,
}) => {
  await jumpTo(page, ponds.number);
  const before = await readTo(page, '第二十八条', 'art-28');
  await jumpTo(page, canteens.number);
  await expect(notice(page)).toBeHidden();
  await jumpTo(page, ponds.number);
  await expect(notice(page)).toHaveText('上次读到第二十八条，已回到那里');
  await sameLine(page, 'art-28', before);
  expect(await objections(page)).toEqual([]);
  await paper(page).hover();
  await page.mouse.wheel(0, 400);
  await expect(notice(page)).toBeHidden();
});

test('it can be read from the top instead, and Back leads to the place again', async ({ page }) => {
  await jumpTo(page, ponds.number);
  const before = await readTo(page, '第二十八条', 'art-28');
  await jumpTo(page, canteens.number);
  await jumpTo(page, ponds.number);
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: '从头读' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeHidden();
  await expect(paper(page).getByRole('heading', { level: 1 })).toBeInViewport();
  await page.keyboard.press('Alt+ArrowLeft');
  await sameLine(page, 'art-28', before);
});

test('a document that was read to its end begins again, but not when the program starts', async ({
  page,
  app,
  ctx,
}) => {
  await jumpTo(page, ponds.number);
  await page.locator('[data-region="text"]').press('End');
  await kept(page, { progress: 1 });
  const top = () => page.locator('[data-region="text"]').evaluate(({ scrollTop }) => scrollTop);
  await jumpTo(page, canteens.number);
  await jumpTo(page, ponds.number);
  await expect.poll(top).toBe(0);
  await expect(notice(page)).toBeHidden();

  await page.locator('[data-region="text"]').press('End');
  const end = await top();
  await kept(page, { progress: 1 });
  await app.close();
  const again = await ctx.start();
  await opened(again.page);
  const view = again.page.locator('[data-region="text"]');
  await expect.poll(() => view.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0.9 * end);
});

test('the program starts at the line where it ended, and says where that is', async ({ page, app, ctx }) => {
  await jumpTo(page, ponds.number);
  const before = await readTo(page, '第二十八条', 'art-28');
  await app.close();
  const again = await ctx.start();
  await expect(notice(again.page)).toHaveText('上次读到第二十八条，已回到那里');
  await sameLine(again.page, 'art-28', before);
});

test('a search hit, a reference and a link go to their target, not to where one stopped', async ({
  page,
}) => {
  await jumpTo(page, ponds.number);
  await readTo(page, '第二十八条', 'art-28');
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('不少于十六学时');
  await expect(page.getByText(/^1 份文件/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-address="art-9"]')).toBeInViewport();
  await expect(page.locator('[data-address="art-28"]')).not.toBeInViewport();
  await expect(notice(page)).toBeHidden();

  await readTo(page, '第二十八条', 'art-28');
  await jumpTo(page, canteens.number);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`gazette://open/${encodeURIComponent(ponds.id)}/art-9`);
  await expect(page.getByRole('option').first()).toContainText(ponds.number);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-address="art-9"]')).toBeInViewport();
  await expect(notice(page)).toBeHidden();
});

test('when the text was corrected and the article is gone, the nearest one is come to', async ({
  ctx,
  page,
  app,
}) => {
  await jumpTo(page, ponds.number);
  await readTo(page, '第九条', 'art-9');
  await jumpTo(page, canteens.number);
  await app.close();

  const folder = path.join(ctx.dir, 'corrected');
  mkdirSync(folder);
  const issue = readFileSync(path.join(root, 'assets/issues/qinghe-2024-06.txt'), 'utf8');
  const corrected = issue.replace(/^第九条 技术责任人应当指导.*\n/m, '');
  expect(corrected).not.toBe(issue);
  writeFileSync(path.join(folder, 'qinghe-2024-06.txt'), corrected);
  const library = path.join(ctx.dir, 'corrected.sqlite');
  makeLibrary(folder, library);

  const again = await ctx.start({ library });
  await opened(again.page);
  await jumpTo(again.page, ponds.number);
  await expect(notice(again.page)).toHaveText('上次读到的那一段改动过，已回到附近');
  await expect(again.page.locator('[data-address="art-8"]')).toBeInViewport();
  await expect(again.page.locator('[data-address="art-10"]')).toBeInViewport();
});

test('a document is put on the list and ticked; both are there after a restart', async ({
  page,
  app,
  ctx,
}) => {
  await jumpTo(page, canteens.number);
  await tool(page, '加入清单').click();
  await expect(tool(page, '已在清单')).toBeVisible();
  await jumpTo(page, ponds.number);
  await tool(page, '加入清单').click();
  await page.getByRole('button', { name: '看清单' }).click();
  await expect(titles(toRead(page))).toHaveText([canteens.name, ponds.name]);
  await expect(toRead(page)).toContainText('青禾政办〔2024〕38号');
  await expect(toRead(page)).toContainText('2024年第6期');
  await expect(toRead(page)).toContainText('部分修改');
  await toRead(page)
    .getByRole('checkbox', { name: /老年食堂/ })
    .click();
  await expect(titles(doneOnes(page))).toHaveText([canteens.name]);
  await kept(page, { documentId: ponds.id });
  await app.close();

  const again = (await ctx.start()).page;
  await expect(tool(again, '已在清单')).toBeVisible();
  await listTab(again).click();
  await expect(titles(toRead(again))).toHaveText([ponds.name]);
  await expect(titles(doneOnes(again))).toHaveText([canteens.name]);
  await titles(doneOnes(again)).click();
  await expect(tool(again, '已读完')).toBeVisible();
});

test('what is taken off the list comes back by 撤销, to its place and with the focus in the list', async ({
  page,
}) => {
  for (const { number } of [canteens, ponds]) {
    await jumpTo(page, number);
    await page.keyboard.press('Control+d');
    await expect(tool(page, '已在清单')).toBeVisible();
  }
  await listTab(page).click();
  await page.getByRole('button', { name: /^更多：.*老年食堂/ }).click();
  await page.getByRole('menuitem', { name: /^移出清单/ }).click();
  await expect(titles(toRead(page))).toHaveText([ponds.name]);
  await expect(titles(toRead(page))).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(titles(toRead(page))).toHaveText([canteens.name, ponds.name]);
});

test('a document that is no longer held stays on the list and says so', async ({ page, app, ctx }) => {
  await jumpTo(page, ponds.number);
  await page.keyboard.press('Control+d');
  await expect(tool(page, '已在清单')).toBeVisible();
  await app.close();
  const folder = path.join(ctx.dir, 'july');
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'july.txt'),
    readFileSync(path.join(root, 'assets/issues/qinghe-2024-07.txt')),
  );
  const library = path.join(ctx.dir, 'july.sqlite');
  makeLibrary(folder, library);

  const again = (await ctx.start({ library })).page;
  await opened(again);
  await listTab(again).click();
  await expect(toRead(again)).toContainText('本库没有');
  await titles(toRead(again)).click();
  await expect(again.getByText('装入它所在的那一期，就能接着读。', { exact: false })).toBeVisible();
  await opened(again);
});

test('the keyboard alone: put on the list from the contents, move, tick and take off', async ({ page }) => {
  const tree = page.getByRole('tree');
  await jumpTo(page, ponds.number);
  await page.keyboard.press('Control+d');
  await expect(tool(page, '已在清单')).toBeVisible();
  await tree.locator('[tabindex="0"]').focus();
  await page.keyboard.type('36');
  const line = page.locator('[role="treeitem"]:focus');
  await expect(line).toContainText(canteens.number);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: '打开' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: '加入清单' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line).toContainText(canteens.number);

  await page.getByRole('tab', { name: '目录' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(listTab(page)).toBeFocused();
  await expect(titles(toRead(page))).toHaveText([ponds.name, canteens.name]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '收起' }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(titles(toRead(page)).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles(toRead(page))).toHaveText([canteens.name, ponds.name]);
  await expect(titles(toRead(page)).first()).toBeFocused();
  await expect(page.getByText(/^移到第1份：/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(titles(doneOnes(page))).toHaveText([canteens.name]);
  await expect(titles(toRead(page)).first()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(toRead(page)).toBeHidden();
  expect(await objections(page)).toEqual([]);
});

test('what was read last is told with how far, and going on leads there', async ({ page }) => {
  await jumpTo(page, ponds.number);
  const before = await readTo(page, '第二十八条', 'art-28');
  await jumpTo(page, canteens.number);
  await kept(page, { documentId: canteens.id });
  await page.getByRole('button', { name: '首页' }).click();
  const goOn = page.getByRole('region', { name: '接着读' });
  await expect(goOn).toContainText('推进农村老年食堂建设运营');
  const recent = page.getByRole('list', { name: '最近读过' });
  await expect(titles(recent).first()).toHaveText(ponds.name);
  await expect(recent.getByRole('listitem').first()).toContainText(/读到第二十八条 · \d\d%.*今天 \d\d:\d\d/);
  await titles(recent).first().click();
  await expect(notice(page)).toBeVisible();
  await sameLine(page, 'art-28', before);
  await page.getByRole('button', { name: '首页' }).click();
  await goOn.getByRole('button', { name: '接着读' }).click();
  await sameLine(page, 'art-28', before);
});

test('what was never opened of the newest issue has a dot, which goes as it is read', async ({ page }) => {
  const line = page.getByRole('treeitem', { name: /青禾政发〔2024〕19号/ });
  const unread = line.getByText('未读');
  await expect(unread).toBeAttached();
  await line.click();
  await expect(unread).not.toBeAttached();
  await kept(page, { documentId: '青禾市-2024-8:青禾政发-2024-19' });
  await jumpTo(page, ponds.number);
  await expect(unread).not.toBeAttached();
  await page.getByRole('button', { name: '首页' }).click();
  const newest = page.getByRole('region', { name: '最新一期' });
  await expect(newest).toContainText(/2024年第8期，共\d+篇，\d+篇还没打开过/);
  await expect(
    newest.getByRole('listitem').filter({ hasText: '青禾政发〔2024〕19号' }).getByText('未读'),
  ).not.toBeAttached();
  await expect(newest.getByText('未读').first()).toBeAttached();
});

for (const theme of ['paper', 'white', 'night', 'contrast'] as const) {
  test(`no accessibility rule is broken by the list and the home page in the theme ${theme}`, async ({
    page,
  }) => {
    await page.evaluate((chosen) => window.gazette.call('settings.write', { theme: chosen }), theme);
    await page.reload();
    await opened(page);
    await listTab(page).click();
    await expect(page.getByText('清单是空的')).toBeVisible();
    expect(await objections(page)).toEqual([]);
    for (const { number } of [canteens, ponds]) {
      await jumpTo(page, number);
      await page.keyboard.press('Control+d');
      await expect(tool(page, '已在清单')).toBeVisible();
    }
    await toRead(page).getByRole('checkbox').first().click();
    await tool(page, '已在清单').click();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '首页' }).click();
    await expect(page.getByRole('region', { name: '接着读' })).toBeVisible();
    expect(await objections(page)).toEqual([]);
  });
}

test('text of 200% in a small window: the list opens over the text and the home page is one column', async ({
  page,
}) => {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  await opened(page);
  await page.keyboard.press('Control+d');
  await page.getByRole('button', { name: '清单', exact: true }).click();
  await expect(titles(toRead(page)).first()).toBeFocused();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '清单', exact: true })).toBeFocused();
  await page.getByRole('button', { name: '首页' }).click();
  await expect(page.getByRole('region', { name: '接着读' })).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});
