/** The backups that the program makes by itself: a person sees them, restores one, and has back what was there before. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type Context, expect, test } from './fixture.ts';
import { card, openNotes, rewrite, writeOn } from './notes-desk.ts';
import { objections } from './objections.ts';

function backupsOf({ userData }: Context): string[] {
  const folder = path.join(userData, 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Opens 备份 on the page of all notes, where there are some. */
async function openBackups(page: Page): Promise<Locator> {
  // Once they have come the page is another one, with a button of its own.
  await expect(card(page, '').first()).toBeVisible();
  await page.getByRole('button', { name: '备份', exact: true }).click();
  const popover = page.getByRole('dialog', { name: '备份' });
  await expect(popover.getByRole('heading', { name: '自动备份' })).toBeVisible();
  return popover;
}

test('a backup that the program made is seen and restored, and what was there before is had back', async ({
  ctx,
}) => {
  const first = await ctx.start();
  await writeOn(first.page, 0, '向谁报告');
  await openNotes(first.page);
  const empty = await openBackups(first.page);
  await expect(empty.getByText('还没有自动备份')).toBeVisible();
  await expect(empty.getByRole('listitem')).toHaveCount(0);
  expect(await objections(first.page, '[role="dialog"]')).toEqual([]);
  await first.app.close();
  expect(backupsOf(ctx)).toEqual(['user-000001.sqlite']);

  const { page } = await ctx.start();
  await openNotes(page);
  await rewrite(page, '向谁报告', '后来改的');
  const popover = await openBackups(page);
  const line = popover.getByRole('listitem');
  await expect(line).toHaveCount(1);
  await expect(line).toContainText(/^(今天|昨天) \d\d:\d\d/);
  await expect(line).toContainText('程序自动留的 · 1 条批注');
  expect(await objections(page, '[role="dialog"]')).toEqual([]);
  await line.getByRole('button', { name: /^恢复：/ }).click();
  await expect(popover).toBeHidden();
  const notice = page.locator('.window-notice');
  await expect(notice).toContainText('已换成备份里的批注和设置');
  await expect(card(page, '向谁报告')).toBeVisible();
  await expect(card(page, '后来改的')).toHaveCount(0);
  // It is not driven out, and can be restored once more.
  expect(backupsOf(ctx)).toEqual(['user-000001.sqlite']);

  await notice.getByRole('button', { name: '换回原来的' }).click();
  await expect(card(page, '后来改的')).toBeVisible();
  await expect(card(page, '向谁报告')).toHaveCount(0);
});

test('a damaged backup is shown as such among the others, with text of 200% in a small window as well', async ({
  ctx,
}) => {
  const first = await ctx.start();
  await writeOn(first.page, 0, '向谁报告');
  await first.app.close();
  writeFileSync(path.join(ctx.userData, 'backups', 'user-000002.sqlite'), 'no backup any more');
  writeFileSync(path.join(ctx.userData, 'backups', '别的文件.sqlite'), 'a foreign file');

  const { page } = await ctx.start();
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  await openNotes(page);
  const lines = (await openBackups(page)).getByRole('listitem');
  const damaged = lines.filter({ hasText: '可能已经损坏' });
  await expect(damaged).toHaveCount(1);
  await expect(damaged.getByRole('button')).toHaveCount(0);
  const sound = lines.filter({ hasText: '1 条批注' });
  await expect(sound).not.toHaveCount(0);
  const restore = sound.last().getByRole('button', { name: /^恢复：/ });
  await restore.scrollIntoViewIfNeeded();
  await expect(restore).toBeInViewport({ ratio: 1 });
  expect(await objections(page, '[role="dialog"]')).toEqual([]);
});
