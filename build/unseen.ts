/** Opens the reader where nobody can see it, and takes pictures of its window. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { shellExecutable } from './shell.ts';

const root = path.resolve(import.meta.dirname, '..');

/** How long the first document may take to appear (ms). */
const patience = 60_000;

/** Runs `use` on a reader that was just opened with these arguments, then closes it. Leaves no user data behind. */
export async function withUnseenReader<T>(
  args: readonly string[],
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'gazette-reader-'));
  const app = await _electron.launch({
    executablePath: shellExecutable().executable,
    args: [root, `--user-data-dir=${userData}`, ...args],
  });
  try {
    return await use(await app.firstWindow());
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether a document appears in time. */
export async function showsDocument(page: Page): Promise<boolean> {
  const document = page.locator('[data-address]').first();
  return await document.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}

/** Writes a picture of the window to `file`. */
export async function photograph(page: Page, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}
