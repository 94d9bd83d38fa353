/** The indexes over everything held: a row leads to its words, the table can be taken along. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerSave } from './dialogs.ts';
import { expect, root, test } from './fixture.ts';
import { makeLibrary } from './libraries.ts';

const issues = path.join(root, '../shared/issues');

async function showIndex(page: Page, tab: string): Promise<void> {
  await page.getByRole('button', { name: '索引', exact: true }).click();
  await page.getByRole('tab', { name: tab }).click();
}

const table = (page: Page, name: string) => page.getByRole('grid', { name });

/** The words that a jump led to, as they are painted. */
async function target(page: Page): Promise<string> {
  return await page.evaluate(() =>
    [...(CSS.highlights.get('mark-target') ?? [])].map((range) => range.toString()).join(''),
  );
}

test('a unit’s tasks lead to their sentences, and back to the same row', async ({ page }) => {
  await showIndex(page, '责任单位');
  await page.getByRole('searchbox', { name: '找单位' }).fill('民政');
  await page.getByRole('option', { name: /市民政局/ }).click();
  const rows = table(page, '市民政局').getByRole('row');
  await expect(rows).toHaveCount(8);
  const third = rows.nth(3);
  const words = (await third.getByRole('rowheader').innerText()).split('\n')[0]?.replace(/…$/, '') ?? '';
  await third.click();
  await expect(page.getByRole('article')).toBeVisible();
  await expect.poll(() => target(page)).toContain(words.slice(0, 12));
  await expect.poll(() => target(page)).toContain('市民政局');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(rows.nth(3)).toBeFocused();
});

test('the table is saved as Excel opens it', async ({ app, page, ctx }) => {
  const file = path.join(ctx.dir, '任务.csv');
  await answerSave(app, file);
  await showIndex(page, '责任单位');
  await page.getByRole('option', { name: /市民政局/ }).click();
  await table(page, '市民政局').getByRole('row').nth(7).waitFor();
  await page.getByRole('button', { name: '导出表格' }).click();
  await expect(page.getByText(`已保存：${file}`)).toBeVisible();
  const [head, ...lines] = readFileSync(file, 'utf8').split('\r\n');
  expect(head).toBe('\ufeff角色,任务,期限,出处');
  expect(lines).toHaveLength(7);
});

test('the real issue (needs ../shared): 市经信局 has its tasks, and a click lands on the sentence', async ({
  ctx,
}) => {
  test.skip(!existsSync(issues), 'needs ../shared');
  const library = path.join(ctx.dir, 'real.sqlite');
  makeLibrary(issues, library);
  const { page } = await ctx.start({ library });
  await showIndex(page, '责任单位');
  await page.getByRole('option', { name: /市经信局/ }).click();
  const rows = table(page, '市经信局').getByRole('row');
  await expect(rows).toHaveCount(33);
  await page.getByRole('button', { name: /^牵头/ }).click();
  await expect(rows).toHaveCount(2);
  await rows.nth(1).press('Enter');
  await expect.poll(() => target(page)).toContain('市经信局');
});

test('what ends in the 90 days behind a day, as a chart and a list, leads to its words', async ({ page }) => {
  await showIndex(page, '时间');
  await expect(page.getByRole('img', { name: /个日期按月分布的图/ }).locator('svg')).toBeVisible();
  await page.getByRole('button', { name: '未来90天到期' }).click();
  await page.getByLabel('从这天算起').fill('2027-06-01');
  const rows = table(page, '时间').getByRole('row');
  // 2027-08-30 is the last of the 90 days: what ends on the 31st is not among them.
  await expect(rows).toHaveCount(4);
  await rows.nth(1).click();
  await expect.poll(() => target(page)).toContain('有效期至2027年6月30日');
});

test('the numbers of a series say what is held, listed and not seen', async ({ page }) => {
  await showIndex(page, '文号');
  await page.getByRole('option', { name: /青禾政办〔2024〕/ }).click();
  const list = table(page, '青禾政办〔2024〕');
  await expect(list.getByRole('row', { name: /〔2024〕36号/ })).toContainText('本库有');
  await expect(list.getByRole('row', { name: /〔2024〕37号/ })).toContainText('只在目录里列有');
  await expect(list.getByRole('row', { name: /^1号至34号/ })).toContainText('没见到');
  await list.getByRole('row', { name: /〔2024〕37号/ }).click();
  await expect.poll(() => target(page)).toContain('〔2024〕37号');
});

test('a month is chosen from the chart by the keyboard alone', async ({ page }) => {
  await showIndex(page, '时间');
  const bars = page.getByRole('listbox', { name: '选一段时间' });
  const options = bars.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-label', /：.*\d/);
  const all = await options.count();
  expect(all).toBeGreaterThan(2);
  await page.getByRole('button', { name: '期限', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(options.first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(options.nth(all - 2)).toBeFocused();
  const [period] = ((await options.nth(all - 2).getAttribute('aria-label')) ?? '').split('：');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '某一段' })).toHaveAttribute('aria-pressed', 'true');
  const cells = table(page, '时间').getByRole('row').nth(1).getByRole('gridcell');
  await expect(cells.first()).toContainText(period ?? '');
});

test('the squares of a series are one tab stop, and lead to where the number was seen', async ({ page }) => {
  await showIndex(page, '文号');
  await page.getByRole('option', { name: /青禾政办〔2024〕/ }).click();
  const squares = page.getByRole('figure').getByRole('button');
  await expect(squares.first()).toHaveAccessibleName(/^35号 本库有 .*村级水厂管护三年行动计划/);
  await page.getByRole('option', { name: /青禾政办〔2024〕/ }).focus();
  await page.keyboard.press('Tab');
  await expect(squares.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(squares.nth(2)).toBeFocused();
  await expect(squares.nth(2)).toHaveAccessibleName(/^37号 只在目录里列有/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('figure').locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(squares.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => target(page)).toContain('〔2024〕37号');
});

test('text of 200% in a small window: every index fits across and scrolls as one page', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  for (const tab of ['责任单位', '时间', '人事', '文号', '核对']) {
    await showIndex(page, tab);
    await page.getByRole('grid').getByRole('row').nth(1).waitFor();
    const scrolled = await page.locator('.index-panel *').evaluateAll((all) =>
      all
        .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ className }) => className),
    );
    expect(scrolled, tab).toEqual([]);
  }
  await showIndex(page, '责任单位');
  const units = page.locator('select.index-side-select');
  const water = await units.locator('option', { hasText: '市水利局' }).first().getAttribute('value');
  await units.selectOption(water);
  await expect(page.getByRole('heading', { name: '市水利局' })).toBeVisible();
});

for (const tab of ['责任单位', '时间', '文号']) {
  test(`${tab} holds nothing that a screen reader stumbles over`, async ({ page }) => {
    await showIndex(page, tab);
    await page.getByRole('grid').getByRole('row').nth(1).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.indexes').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
