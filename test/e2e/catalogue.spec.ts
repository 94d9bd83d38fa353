/** An issue that is only catalogued stands greyed in the contents; opening it says what is known; its text fills it in place. */
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpen } from './dialogs.ts';
import { expect, root, test } from './fixture.ts';
import { samples } from './libraries.ts';

const text = path.join(root, '../shared/issues/wenzhou-2020-12.txt');
const paper = '[data-node="document:温州市-2020-12:温科发-2020-53"]';

/** Unfolds the catalogued issue. */
async function unfold(page: Page): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  const tree = page.getByRole('tree', { name: '公报目录' });
  const year = tree.getByRole('treeitem', { name: '2020年' });
  if ((await year.getAttribute('aria-expanded')) === 'false') await year.click();
  const issue = tree.locator('[data-node="issue:温州市-2020-12"]');
  await expect(issue).toContainText('已编目，本机没有原文');
  await issue.click();
  await expect(tree.locator(paper)).toContainText('温科发〔2020〕53号');
}

test('a catalogued paper says what is known of it and how its text comes in', async ({ page }) => {
  await unfold(page);
  const line = page.locator(paper);
  await expect(line).toContainText('没有原文');
  await line.click();
  await expect(line).toHaveAttribute('aria-selected', 'true');
  const known = page.locator('[data-region="text"]');
  await expect(known.getByRole('heading', { level: 2 })).toContainText('温州市科研项目及经费使用管理办法');
  await expect(known).toContainText('这份文件只有编目，本机没有它的原文。');
  await expect(known).toContainText('温州市人民政府公报 2020年第12期');
  await expect(known).toContainText('2021年2月1日');
  await expect(known.getByRole('button', { name: '装入公报' })).toBeVisible();
  await expect(page.locator('[data-pane="right"], [data-strip="right"]')).toHaveCount(0);
  await expect(page.getByText('本库3期', { exact: false })).toBeVisible();
});

test.describe('with the text beside the repository', () => {
  test.skip(!existsSync(text), 'needs ../shared');

  test('importing it fills the paper in place', async ({ ctx }) => {
    const library = path.join(ctx.dir, 'library.sqlite');
    cpSync(samples, library);
    const { app, page } = await ctx.start({ library });
    await unfold(page);
    await page.locator(paper).click();
    const known = page.locator('[data-region="text"]');
    await answerOpen(app, [text]);
    await known.getByRole('button', { name: '装入公报' }).click();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText(
      '温州市科研项目及经费使用管理办法',
    );
    await expect(page.locator(paper)).not.toContainText('没有原文');
    await expect(page.getByText('本库4期', { exact: false })).toBeVisible();
  });
});
