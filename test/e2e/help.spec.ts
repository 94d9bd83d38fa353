/** 使用说明: what a person wants to do and how, the keys, and what to tell when asking for help. */
import { watchCopies } from './copies.ts';
import { expect, test } from './fixture.ts';
import { objections } from './objections.ts';

test('help opens by F1 and by its button, and gives the focus back', async ({ page }) => {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  const help = page.getByRole('dialog', { name: '使用说明' });
  const button = page.getByRole('button', { name: '帮助' });
  await button.click();
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.press('F1');
  await expect(help.getByText('按文号、标题跳转')).toBeVisible();
  await help.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('combobox', { name: '跳转或搜索' })).toBeFocused();
});

test('help tells version and places, to be copied', async ({ page }) => {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  const copied = await watchCopies(page);
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: '使用说明' });
  const { version, notesFile } = await page.evaluate(async () => {
    const answer = await window.gazette.call('app.info', {});
    if (!answer.ok) throw new Error(answer.failure.en);
    return answer.value;
  });
  await expect(help.getByText(version, { exact: true })).toBeVisible();
  await expect(help.getByText(notesFile)).toBeVisible();
  await help.getByRole('button', { name: '复制这几行' }).click();
  await expect(help.getByRole('status')).toHaveText('已复制，可以粘贴到别处。');
  expect(await copied()).toContain(`批注存在：${notesFile}`);
});

for (const theme of ['paper', 'night'] as const) {
  test(`help breaks no accessibility rule in the theme ${theme}, and nothing is cut at 200% in a small window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.evaluate(
      (chosen) => window.gazette.call('settings.write', { theme: chosen, textSize: 200 }),
      theme,
    );
    await page.reload();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: '使用说明' });
    await expect(help.getByText('打开这份说明')).toBeVisible();
    expect(await objections(page, '[role="dialog"]')).toEqual([]);
    const cut = await help.evaluate((dialog) =>
      [dialog, ...dialog.querySelectorAll('dd, dt')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent),
    );
    expect(cut).toEqual([]);
  });
}
