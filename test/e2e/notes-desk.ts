/** What the specs of notes on their way share: a person at the desk who writes, changes and lets out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Writes a note on the paragraph of this place in the open document, with the pen of the person. */
export async function writeOn(page: Page, paragraph: number, comment: string): Promise<void> {
  await page.getByRole('article').locator('p[data-address]').nth(paragraph).click({ clickCount: 3 });
  await page.keyboard.press('Control+m');
  const editor = page.getByRole('region', { name: '新批注' });
  await editor.getByRole('textbox', { name: '批注' }).fill(comment);
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden();
}

export async function openNotes(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('批注', { exact: true }).click();
  await expect(page.getByRole('button', { name: '并入同事的' })).toBeVisible();
}

export function card(page: Page, words: string): Locator {
  return page.locator('[data-note-id]').filter({ hasText: words });
}

export async function rewrite(page: Page, from: string, to: string): Promise<void> {
  await card(page, from).getByRole('button', { name: '改', exact: true }).click();
  await page.locator('[data-note-id]').getByRole('textbox', { name: '批注' }).fill(to);
  await page.keyboard.press('Control+Enter');
  await expect(card(page, to)).toBeVisible();
}

/** Puts all notes into a file of a kind, and gives what is in it. */
export async function exportTo(page: Page, file: string, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('dialog', { name: '导出批注' }).getByRole('button', { name: format }).click();
  await expect(
    page.getByText(new RegExp(`^已导出 \\d+ 条批注，文件在：.*${path.basename(file)}`)),
  ).toBeVisible();
  return readFileSync(file);
}
