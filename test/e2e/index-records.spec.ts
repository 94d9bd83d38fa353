/** The indexes of people, statistics and findings: every row, day and point leads to the words that it rests on. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

async function showIndex(page: Page, tab: string): Promise<void> {
  await page.getByRole('button', { name: '索引', exact: true }).click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

/** The words that a jump led to, as they are painted. */
async function target(page: Page): Promise<string> {
  return await page.evaluate(() =>
    [...(CSS.highlights.get('mark-target') ?? [])].map((range) => range.toString()).join(''),
  );
}

test('who followed whom: a person’s act names who was there before, and leads to its sentence', async ({
  page,
}) => {
  await showIndex(page, '人事');
  const rows = page.getByRole('grid', { name: '任免' }).getByRole('row');
  await expect(rows).toHaveCount(37);
  await page.getByRole('searchbox', { name: /^筛选/ }).fill('杜若谦');
  // His own act, and that of the one before him.
  await expect(rows).toHaveCount(3);
  const own = rows.filter({ has: page.getByRole('rowheader', { name: /^杜若谦/ }) });
  await expect(own).toContainText('前任：卞秋实（2024年6月免）');
  await own.click();
  await expect.poll(() => target(page)).toContain('杜若谦任青禾市数据局局长');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(own).toBeFocused();
});

test('people of one name are not taken for one', async ({ page }) => {
  await showIndex(page, '人事');
  await page.getByRole('searchbox', { name: /^筛选/ }).fill('巩怀瑾');
  const names = page.getByRole('grid', { name: '任免' }).getByRole('rowheader');
  await expect(names).toHaveText([/另有同名 1 条，可能不是同一人/, /另有同名 1 条，可能不是同一人/]);
});

test('a day of a leader’s calendar lists its events, and an event opens in its place', async ({ page }) => {
  await showIndex(page, '人事');
  await page.getByRole('button', { name: '政府记事', exact: true }).click();
  await page.getByRole('option', { name: /^阮季舟/ }).click();
  await expect(page.getByText('2024年有 28 天、28 条记事')).toBeVisible();
  const calendar = page.getByRole('region', { name: '阮季舟2024年日历' });
  await calendar.getByRole('button', { name: '2024年6月3日，1 条' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(calendar.getByRole('button', { name: '2024年6月4日，1 条' })).toBeFocused();
  await page.keyboard.press('Enter');
  const events = page.getByRole('grid', { name: '阮季舟的记事' }).getByRole('row');
  await expect(events).toHaveCount(2);
  await events.nth(1).click();
  await expect.poll(() => target(page)).toContain('市长阮季舟主持召开市政府党组会议');
});

test('an indicator is drawn over three months, and a point leads to its table', async ({ page }) => {
  await showIndex(page, '统计');
  await page.getByRole('option', { name: /^工业用电量/ }).click();
  await expect(page.getByRole('heading', { name: '工业用电量' })).toBeVisible();
  const plot = page.getByRole('listbox', { name: '工业用电量，本月，3 个月的走势' });
  await expect(plot.getByRole('option')).toHaveText(['4.31', '4.58', '4.62']);
  const table = page.getByRole('grid', { name: '工业用电量各期数字' });
  await expect(table.getByRole('row').nth(2)).toContainText('2024年7月4.587.229.246.4');
  await page.getByRole('button', { name: '累计', exact: true }).click();
  await expect(page.getByRole('listbox', { name: /累计，3 个月/ }).getByRole('option')).toHaveText([
    '24.66',
    '29.24',
    '33.86',
  ]);
  await page.getByRole('option', { name: '2024年7月 29.24' }).press('Enter');
  await expect.poll(() => target(page)).toContain('工业用电量');
});

test('what was not printed is not drawn', async ({ page }) => {
  await showIndex(page, '统计');
  await page.getByRole('option', { name: /^固定资产投资/ }).click();
  await page.getByRole('button', { name: '本月', exact: true }).click();
  await expect(page.getByText('“本月”一栏没有印出数字，画不出走势。')).toBeVisible();
  await expect(
    page.getByRole('grid', { name: '固定资产投资各期数字' }).getByRole('row').nth(1),
  ).toContainText('———5.8');
});

test('a finding names its line and opens where it stands', async ({ page }) => {
  await showIndex(page, '核对');
  await page.getByRole('option', { name: /2024年第6期/ }).click();
  const table = page.getByRole('grid', { name: '青禾市2024年第6期' });
  await expect(table.getByRole('row')).toHaveCount(11);
  await page.getByRole('combobox', { name: '看哪一类' }).selectOption('table-sum');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('row').nth(1)).toContainText('第450—475行');
  await table.getByRole('row').nth(1).press('Enter');
  await expect(page.getByRole('article')).toContainText('青禾政办〔2024〕35号');
});
