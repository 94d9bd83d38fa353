/** Whether a paper applies: the strip above it, for today and for any day. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

async function openByNumber(page: Page, number: string): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(number);
  await expect(page.getByRole('option').first()).toContainText(number);
  await page.keyboard.press('Enter');
}

/** Types a day into the strip, figure by figure. */
async function chooseDay(strip: Locator, figures: string): Promise<void> {
  await strip.getByRole('spinbutton').first().click();
  await strip.page().keyboard.type(figures);
}

test('the strip follows the day, shows the sentence that decides, and leads to it', async ({ page }) => {
  await openByNumber(page, '青禾政告〔2024〕3号');
  const strip = page.getByRole('region', { name: '效力' });
  await expect(strip).toContainText('被本库文件废止');
  await expect(strip).toContainText('按本库所收');

  await chooseDay(strip, '20240620');
  await expect(strip).toContainText('尚未施行');
  await expect(strip).toContainText('截至2024年6月20日，按本库所收');
  await chooseDay(strip, '20240801');
  await expect(strip).toContainText('施行中');
  await expect(strip.locator('q').first()).toContainText('2024年7月1日起');
  await chooseDay(strip, '20240901');
  await expect(strip).toContainText('被本库文件废止');
  await expect(strip).toContainText('依据青禾政告〔2024〕5号');
  await expect(strip).toContainText('办事前请看废止它的文件');

  await strip.getByRole('button', { name: '看原句' }).first().click();
  const title = page.getByRole('article').getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  await expect(page.getByRole('article')).toContainText('青禾政告〔2024〕5号');
  await expect(strip).toContainText('施行中');
  await strip.getByRole('button', { name: '回到今天' }).click();
  await expect(strip.getByRole('button', { name: '回到今天' })).toBeHidden();
  await expect(strip.getByRole('spinbutton').first()).toBeFocused();
});

test('the day is chosen in the calendar by keyboard', async ({ page }) => {
  await openByNumber(page, '青禾教安〔2024〕14号');
  const strip = page.getByRole('region', { name: '效力' });
  await expect(strip).toContainText('已过有效期');
  await expect(strip).toContainText('本库未见延期文件，办事前请问发文机关。');
  await chooseDay(strip, '20260831');
  await expect(strip).toContainText('施行中');
  await strip.getByRole('button', { name: '日历' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator(':focus')).toHaveAttribute('aria-label', /2026年8月31日/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(strip).toContainText('已过有效期');
});

for (const theme of ['paper', 'white', 'night', 'contrast'] as const) {
  test(`no accessibility rule is broken by a loud strip and its calendar in the theme ${theme}`, async ({
    page,
  }) => {
    await page.evaluate((chosen) => window.gazette.call('settings.write', { theme: chosen }), theme);
    await page.reload();
    await openByNumber(page, '青禾政告〔2024〕3号');
    const strip = page.getByRole('region', { name: '效力' });
    await strip.locator('summary').click();
    await expect(strip.locator('q')).toHaveCount(2);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await strip.getByRole('button', { name: '日历' }).click();
    await expect(page.getByRole('grid')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

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
  const repealedOnes = page.getByRole('checkbox', { name: /被本库文件废止/ });
  await repealedOnes.check();
  await expect(total).toHaveText(/^1 份文件，\d+ 处$/);
  await expect(page.getByRole('main')).toContainText('被本库文件废止');
  await repealedOnes.uncheck();
  await expect(total).toHaveText(all ?? '');
});
