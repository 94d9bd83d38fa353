/** Searching as a person does: narrowing down, what was understood, what was meant, coming back, and finding it again. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await expect(box(page)).toBeFocused();
  await page.keyboard.insertText(query);
}

const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const box = (page: Page): Locator => page.getByRole('combobox', { name: '跳转或搜索' });
const filter = (page: Page): Locator => page.getByRole('complementary', { name: '筛选' });
const focusedPlace = (page: Page): Locator => page.locator('.snippet:focus');

async function documentsFound(page: Page): Promise<number> {
  const said = (await headline(page).textContent()) ?? '';
  return Number(/^(\d+) 份文件/.exec(said)?.[1] ?? Number.NaN);
}

test.beforeEach(async ({ page }) => {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
});

/** Types over what the box holds and goes down, before anything can be found for it. */
async function typeAndGoDown(page: Page, words: string): Promise<void> {
  await box(page).evaluate((input: HTMLInputElement, typed) => {
    input.select();
    document.execCommand('insertText', false, typed);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  }, words);
}

test('↓ right after typing keeps the focus in the results when those of the whole query come', async ({
  page,
}) => {
  await search(page, '每月');
  await expect(headline(page)).toHaveText(/^\d+ 份文件，\d+ 处$/);
  const before = await headline(page).textContent();
  await typeAndGoDown(page, '老年食堂');
  await expect(headline(page)).not.toHaveText(before ?? '');
  await expect(headline(page)).toHaveText(/^\d+ 份文件，\d+ 处$/);
  await expect(focusedPlace(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar', { name: /^“老年食堂”标出/ })).toBeVisible();
});

test('values of facets narrow the results down, several of one widen them again, and all are cleared at once', async ({
  page,
}) => {
  await search(page, '补助');
  await expect(headline(page)).toHaveText(/^\d+ 份文件，\d+ 处$/);
  const all = await documentsFound(page);
  const section = filter(page).getByRole('group', { name: '栏目' });
  const office = section.getByRole('checkbox', { name: /市府办文件/ });
  const departments = section.getByRole('checkbox', { name: /部门文件/ });
  await office.check();
  await expect.poll(() => documentsFound(page)).toBeLessThan(all);
  const ofOffice = await documentsFound(page);
  await departments.check();
  await expect.poll(() => documentsFound(page)).toBeGreaterThan(ofOffice);
  await page.getByRole('button', { name: '去掉 栏目：部门文件' }).click();
  await expect(departments).not.toBeChecked();
  await expect.poll(() => documentsFound(page)).toBe(ofOffice);
  await filter(page).getByRole('button', { name: '全部清除' }).click();
  await expect.poll(() => documentsFound(page)).toBe(all);
  await expect(office).not.toBeChecked();
});

test('chips say how the query was understood and take their part out of it', async ({ page }) => {
  await search(page, '标题:管理办法 “老年食堂” -学校 补助');
  for (const chip of ['标题：管理办法', '“老年食堂”', '不含 学校', '补助']) {
    await expect(page.getByRole('button', { name: `去掉 ${chip}`, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: '去掉 不含 学校' }).click();
  await expect(box(page)).toHaveValue('标题:管理办法 “老年食堂” 补助');
  await page.getByRole('button', { name: '去掉 “老年食堂”' }).click();
  await expect(box(page)).toHaveValue('标题:管理办法 补助');

  await box(page).fill('“老年食堂 补助');
  await expect(page.getByText('按普通文字查找')).toBeVisible();
});

test('a form writes conditions into the box for who does not know how they are written', async ({ page }) => {
  await search(page, '补助');
  await expect(headline(page)).toHaveText(/^\d+ 份文件/);
  await page.getByRole('button', { name: '加条件' }).click();
  const form = page.getByRole('dialog', { name: '加条件' });
  await form.getByLabel('条件').selectOption('date');
  await form.getByLabel('从').fill('2024-06');
  await form.getByLabel('到').fill('2024-07');
  await expect(form.getByText('框里会写成：日期:2024-06..2024-07')).toBeVisible();
  await form.getByRole('button', { name: '加上' }).click();
  await expect(box(page)).toHaveValue('补助 日期:2024-06..2024-07');
  await expect(page.getByRole('button', { name: '去掉 日期：2024-06..2024-07' })).toBeVisible();
});

test('what was also searched for is said, stands behind the exact, and can be switched off and on', async ({
  page,
}) => {
  await search(page, 'lnst');
  const pinyin = page.getByRole('button', { name: /^拼音 lnst：/ });
  await expect(pinyin).toHaveAttribute('aria-pressed', 'true');
  await expect(pinyin).toContainText('老年食堂');
  await expect(page.getByText('没有照原样写的；下面是按相近的说法找到的')).toBeVisible();
  const found = await documentsFound(page);
  await pinyin.click();
  await expect.poll(() => documentsFound(page)).toBe(0);
  await page.getByRole('button', { name: '拼音', pressed: false }).click();
  await expect.poll(() => documentsFound(page)).toBe(found);
  await page.getByRole('button', { name: '只照原样找' }).click();
  await expect.poll(() => documentsFound(page)).toBe(0);
  await page.getByRole('button', { name: '也找相近的说法' }).click();
  await expect.poll(() => documentsFound(page)).toBe(found);
});

test('for what is nowhere the nearest is suggested, as a suggestion', async ({ page }) => {
  await search(page, '老年食唐');
  await expect(page.getByRole('heading', { name: '没有找到“老年食唐”' })).toBeVisible();
  await expect(page.getByText('最接近的是')).toBeVisible();
  await page.getByRole('button', { name: /^“老年食堂”（\d+ 份文件）$/ }).click();
  await expect(box(page)).toHaveValue('老年食堂');
  await expect(headline(page)).toHaveText(/^[1-9]\d* 份文件/);
});

test('a search that is saved is there after a restart, can be forgotten, and taken back', async ({
  ctx,
  app,
  page,
}) => {
  await search(page, '补助');
  await filter(page)
    .getByRole('checkbox', { name: /市府办文件/ })
    .check();
  await expect(page.getByRole('button', { name: '去掉 栏目：市府办文件' })).toBeVisible();
  await page.getByRole('button', { name: '保存这次检索' }).click();
  const form = page.getByRole('dialog', { name: '保存这次检索' });
  await form.getByLabel('名称').fill('市府办的补助');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存为“市府办的补助”。')).toBeVisible();
  const found = await documentsFound(page);
  await app.close();

  const { page: again } = await ctx.start();
  await expect(again.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await again.keyboard.press('Control+Shift+F');
  const kept = again.getByRole('button', { name: /^市府办的补助/ });
  await expect(kept).toBeVisible();
  await again.keyboard.press('ArrowDown');
  await expect(kept).toBeFocused();
  await again.keyboard.press('Delete');
  await expect(kept).toBeHidden();
  await again.getByRole('button', { name: '撤销' }).click();
  await kept.click();
  await expect(box(again)).toHaveValue('补助');
  await expect.poll(() => documentsFound(again)).toBe(found);
  await expect(filter(again).getByRole('checkbox', { name: /市府办文件/ })).toBeChecked();
});

test('by keyboard alone: down into the results, expand, preview, open, back to the place, up to the box', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await search(page, '老年食堂 补助');
  await expect(headline(page)).toHaveText(/^\d+ 份文件/);
  await page.keyboard.press('ArrowDown');
  await expect(focusedPlace(page)).toHaveAttribute('id', 'snippet-0-0');
  const before = await page.locator('.snippet').count();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.snippet').count()).toBeGreaterThan(before);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(focusedPlace(page)).toHaveAttribute('id', 'snippet-0-3');
  const words = (await focusedPlace(page).locator('mark').first().textContent()) ?? '';

  const preview = page.getByRole('complementary', { name: '预览' });
  await expect(preview.getByRole('region', { name: '所选处的上下文' })).toContainText(words);
  await page.keyboard.press('Space');
  await expect(preview).toBeHidden();
  await page.keyboard.press('Space');
  await expect(preview).toBeVisible();
  await expect(focusedPlace(page)).toHaveAttribute('id', 'snippet-0-3');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(focusedPlace(page)).toHaveAttribute('id', 'snippet-0-3');
  await expect(focusedPlace(page)).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('.snippet').count()).toBeLessThanOrEqual(before);
  await page.keyboard.press('PageDown');
  await expect(focusedPlace(page)).toHaveAttribute('id', 'snippet-1-0');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
});

test('in the document: which hit one stands at, F3 and back, and a rail that leads to hits', async ({
  page,
}) => {
  await search(page, '老年食堂 补助');
  await expect(headline(page)).toHaveText(/^\d+ 份文件/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const strip = page.getByRole('toolbar', { name: /^“老年食堂 补助”标出 \d+ 个$/ });
  const position = strip.getByRole('status');
  await expect(position).toHaveText(/第 \d+ 个，共 \d+ 个$/);
  const [, at = '', all = ''] = /第 (\d+) 个，共 (\d+) 个/.exec((await position.textContent()) ?? '') ?? [];
  await page.keyboard.press('F3');
  await expect(position).toContainText(`第 ${Number(at) + 1} 个，共 ${all} 个`);
  await page.keyboard.press('Shift+F3');
  await expect(position).toContainText(`第 ${at} 个`);

  const rail = page.locator('.hit-rail');
  await expect(rail.locator('i.now')).toHaveCount(1);
  const last = await rail.locator('i').last().boundingBox();
  if (!last) throw new Error('the rail has no mark');
  await page.mouse.click(last.x + last.width / 2, last.y + 1);
  await expect(position).toContainText(new RegExp(`第 (?!${at} )\\d+ 个，共 ${all} 个`));
  await strip.getByRole('button', { name: '不再标出' }).click();
  await expect(rail).toBeHidden();
});

test('only in this document, and everywhere again', async ({ page }) => {
  await page.getByRole('button', { name: '在此检索' }).click();
  await page.getByRole('menuitem', { name: '只在这份文件里找' }).click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.insertText('的');
  await expect(headline(page)).toHaveText(/^1 份文件/);
  await page.getByRole('button', { name: /^去掉 只在《.+》里找$/ }).click();
  await expect.poll(() => documentsFound(page)).toBeGreaterThan(1);
});

test('what was looked at is offered under the empty box while reading', async ({ page }) => {
  await search(page, '山塘');
  await expect(headline(page)).toHaveText(/^\d+ 份文件/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: '山塘' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText(/^\d+ 份文件/);
  await expect(box(page)).toHaveValue('山塘');
});
