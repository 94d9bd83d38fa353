/** Notes as a person works with them: mark, comment, change, delete, take back, find again. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixture.ts';

test('a note is written, changed, deleted and taken back, and listed among all notes', async ({ page }) => {
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  const paragraph = paper.locator('p[data-address]').first();
  await paragraph.click({ clickCount: 3 });
  await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeVisible();
  await page.keyboard.press('Control+m');
  const editor = page.getByRole('region', { name: '新批注' });
  await editor.getByRole('textbox').fill('下周例会上念给大家听');
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden();

  await page.getByRole('tab', { name: /批注/ }).click();
  const panel = page.getByRole('tabpanel', { name: /批注/ });
  await expect(panel.getByText('下周例会上念给大家听')).toBeVisible();

  await panel.getByRole('button', { name: '改', exact: true }).click();
  await panel.getByRole('textbox').fill('改到月底例会');
  await panel.getByRole('button', { name: '保存' }).click();
  await expect(panel.getByText('改到月底例会')).toBeVisible();

  await panel.getByRole('button', { name: '删除' }).click();
  await expect(panel.getByText('改到月底例会')).toBeHidden();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByText('改到月底例会')).toBeVisible();

  await page.getByRole('navigation').getByText('批注', { exact: true }).click();
  await expect(page.getByRole('heading', { name: /全部批注/ })).toContainText('1 条');
  await page.getByRole('button', { name: '打开原文' }).click();
  await expect(paragraph).toBeInViewport();
});

test('the buttons above the paper tell how to mark, and mark what is selected', async ({ page }) => {
  const paragraph = page.getByRole('article').locator('p[data-address]').first();
  const mark = page.getByRole('toolbar', { name: '本文工具' }).getByRole('button', { name: '标记' });
  await expect(paragraph).toBeVisible();
  await mark.click();
  await expect(page.getByText('请先选中一段文字。')).toBeVisible();

  await paragraph.click({ clickCount: 3 });
  await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeVisible();
  await mark.click();
  await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeHidden();
  await page.getByRole('tab', { name: /批注/ }).click();
  const noted = page.getByRole('tabpanel', { name: /批注/ });
  await expect(noted).toContainText(((await paragraph.textContent()) ?? '').slice(0, 12));
});

test('what is printed is the sheet alone', async ({ page }) => {
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(article).toBeVisible();
  for (const name of ['banner', 'tree', 'tablist', 'toolbar'] as const) {
    await expect(page.getByRole(name)).toHaveCount(0);
  }
});

test('notes that cannot be opened are told of once, and reading goes on', async ({ ctx }) => {
  mkdirSync(path.join(ctx.userData, 'user.sqlite'), { recursive: true });
  const { page } = await ctx.start();
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('批注');
  const before = await paper.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: '下一篇' }).click();
  await expect(paper.getByRole('heading', { level: 1 })).not.toHaveText(before);
});
