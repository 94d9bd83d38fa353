/** Whether a paper applies: the strip above it, for today and for any day. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

async function openByNumber(page: Page, number: string): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(number);
  await expect(page.getByRole('option').first()).toContainText(number);
  await page.keyboard.press('Enter');
}

test('the strip follows the day, shows the sentence that decides, and leads to it', async ({ page }) => {
  await openByNumber(page, '青禾政告〔2024〕3号');
  const strip = page.getByRole('region', { name: '效力' });
  const day = strip.getByLabel('看哪一天');
  await expect(strip).toContainText('被本库文件废止');
  await expect(strip).toContainText('按本库所收');

  await day.fill('2024-06-20');
  await expect(strip).toContainText('尚未施行');
  await expect(strip).toContainText('看2024年6月20日');
  await day.fill('2024-08-01');
  await expect(strip).toContainText('施行中');
  await expect(strip.locator('q').first()).toContainText('2024年7月1日起');
  await day.fill('2024-09-01');
  await expect(strip).toContainText('被本库文件废止');
  await expect(strip).toContainText('依据青禾政告〔2024〕5号');
  await expect(strip).toContainText('办事前请问发文机关');

  await strip.getByRole('button', { name: '看原句' }).first().click();
  const title = page.getByRole('article').getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  await expect(page.getByRole('article')).toContainText('青禾政告〔2024〕5号');
  await expect(strip).toContainText('施行中');
  await strip.getByRole('button', { name: '回到今天' }).click();
  await expect(strip.getByRole('button', { name: '回到今天' })).toBeHidden();
});

test('a paper that says nothing of its term is said to be unknown', async ({ page }) => {
  await openByNumber(page, '青禾政办〔2024〕35号');
  const strip = page.getByRole('region', { name: '效力' });
  await expect(strip).toContainText('效力不明');
  await expect(strip).toContainText('本文没有写从哪天起施行');
});

test('contents and search tell the states, and show only papers in the one that is chosen', async ({
  page,
}) => {
  await openByNumber(page, '青禾政告〔2024〕3号');
  const tree = page.getByRole('tree');
  const repealed = tree.getByRole('treeitem', { name: /划定青水江干流和砚溪禁止采砂区/ });
  await expect(repealed).toContainText('被本库文件废止');
  const other = tree.getByRole('treeitem', { name: /青禾政办〔2024〕38号/ });
  await expect(other).toBeVisible();
  await page.getByLabel('按效力筛选').selectOption('repealed');
  await expect(other).toBeHidden();
  await expect(repealed).toBeVisible();
  await page.getByLabel('按效力筛选').selectOption('');
  await expect(other).toBeVisible();

  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('采砂');
  const total = page.getByRole('heading', { level: 1 });
  await expect(total).toHaveText(/^\d+ 份文件，\d+ 处$/);
  const all = await total.textContent();
  await page.getByLabel('按效力筛选').selectOption('repealed');
  await expect(total).toHaveText(/^1 份文件，\d+ 处$/);
  await expect(page.getByRole('main')).toContainText('被本库文件废止');
  await page.getByLabel('按效力筛选').selectOption('');
  await expect(total).toHaveText(all ?? '');
});
