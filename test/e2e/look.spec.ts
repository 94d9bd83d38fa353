/** How the window looks and can be used: accessibility rules, big text in small windows, themes, keyboard. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { objections } from './objections.ts';

async function opened(page: Page): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
}

/** Whether the page itself can be scrolled sideways or text is cut by the window's edge. */
async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

for (const theme of ['paper', 'white', 'night', 'contrast'] as const) {
  test(`no accessibility rule is broken in the theme ${theme}`, async ({ page }) => {
    await opened(page);
    await page.evaluate((chosen) => window.gazette.call('settings.write', { theme: chosen }), theme);
    await page.reload();
    await opened(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await objections(page)).toEqual([]);
  });

  test(`nor in the search in the theme ${theme}`, async ({ page }) => {
    await opened(page);
    await page.evaluate((chosen) => window.gazette.call('settings.write', { theme: chosen }), theme);
    await page.reload();
    await opened(page);
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByRole('heading', { name: '想找什么？' })).toBeVisible();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.type('lnst 补助');
    await expect(page.getByText(/^\d+ 份文件，\d+ 处$/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('region', { name: '所选处的上下文' })).toBeVisible();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('toolbar', { name: /^“lnst 补助”标出/ })).toBeVisible();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByText(/^\d+ 份文件，\d+ 处$/)).toBeVisible();
    await page.keyboard.type('老年食唐');
    await expect(page.getByText('最接近的是')).toBeVisible();
    expect(await objections(page)).toEqual([]);
  });

  test(`nor with cards, pinned cards and the picture of references in the theme ${theme}`, async ({
    page,
  }) => {
    await opened(page);
    await page.evaluate((chosen) => window.gazette.call('settings.write', { theme: chosen }), theme);
    await page.reload();
    await opened(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('青禾政办〔2024〕36号');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '青禾政发〔2024〕14号' }).click();
    await page.getByRole('button', { name: '钉在旁边' }).click();
    await page.getByRole('link', { name: '见附件2' }).first().click();
    await page.getByRole('button', { name: '钉在旁边' }).click();
    await page.getByRole('tab', { name: /关联/ }).click();
    await page.getByRole('button', { name: '看关系图' }).click();
    await page.getByRole('link', { name: '青禾民发〔2022〕9号' }).first().click();
    await page.getByRole('button', { name: /^看提到它的 \d+ 句原文$/ }).click();
    expect(await objections(page)).toEqual([]);
  });
}

test('text of 200% in a small window: nothing is cut, panes open over the text and give the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await opened(page);
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  await opened(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const strip = page.getByRole('button', { name: '目录' });
  await strip.click();
  const tree = page.getByRole('tree', { name: '公报目录' });
  await expect(tree).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await expect(page.locator(':focus')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(tree).toBeHidden();
  await expect(strip).toBeFocused();
});

test('text of 200% in a small window: the state is one line, and pinned cards leave the text its room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  await opened(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('青禾政告〔2024〕3号');
  await expect(page.getByRole('option').first()).toContainText('青禾政告〔2024〕3号');
  await page.keyboard.press('Enter');
  const strip = page.getByRole('region', { name: '效力' });
  await expect(strip).toContainText('被本库文件废止');
  await page.getByRole('link', { name: '《中华人民共和国水法》' }).first().click();
  await page.getByRole('button', { name: '钉在旁边' }).click();
  const pins = page.getByRole('region', { name: '钉住的卡片' });
  await expect(pins).toBeVisible();
  const text = page.locator('[data-region="text"]');
  const heightOf = async (part: typeof text): Promise<number> => (await part.boundingBox())?.height ?? 0;
  expect(await heightOf(text)).toBeGreaterThan(250);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await objections(page)).toEqual([]);

  await expect(strip.locator('q')).toHaveCount(0);
  await strip.getByRole('button', { name: '看依据、选日期' }).click();
  await expect(strip.locator('q').first()).toBeVisible();
  await expect(strip.getByRole('spinbutton').first()).toBeVisible();
  await strip.getByRole('button', { name: '收起' }).click();
  await expect(strip.locator('q')).toHaveCount(0);
  await pins.getByRole('button', { name: /展开/ }).click();
  await expect(pins.getByRole('listitem')).toHaveCount(1);
});

test('search with text of 200% in a small window: the filter opens over the results and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await opened(page);
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  await opened(page);
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('老年食堂 补助');
  await expect(page.getByText(/^\d+ 份文件，\d+ 处$/)).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.snippet:focus')).toBeInViewport();
  const preview = page.getByRole('complementary', { name: '预览' });
  await page.keyboard.press('Space');
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(page.locator('.snippet:focus')).toBeInViewport();

  const strip = page.getByRole('button', { name: '筛选', exact: true });
  await strip.click();
  await page.getByRole('checkbox', { name: /市府办文件/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '筛选，已选 1 项' })).toBeFocused();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('Enter right after typing opens what was typed, however far the list lags behind', async ({ page }) => {
  const title = page.getByRole('article').getByRole('heading', { level: 1 });
  for (const [number, words] of [
    ['青禾政办〔2024〕38号', '管护办法'],
    ['青禾政办〔2024〕36号', '老年食堂'],
  ] as const) {
    await opened(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await expect(title).toContainText(words);
  }
});

test('the keyboard alone: jump by number, move in the contents, find in the document', async ({ page }) => {
  await opened(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('青禾政办〔2024〕38号');
  await expect(page.getByRole('option', { name: /青禾政办〔2024〕38号 · 2024年第6期/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('管护办法');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('巡查');
  await expect(page.getByText(/^第 \d+ 处，共 \d+ 处$/)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('tree', { name: '公报目录' }).locator('[tabindex="0"]').focus();
  await page.keyboard.type('36');
  await expect(page.locator(':focus')).toContainText('青禾政办〔2024〕36号');

  await page.keyboard.press('F6');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: '跳转或搜索' })).toBeFocused();
});
