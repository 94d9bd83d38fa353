/** Opens the reader where nobody can see it, waits for a document, and takes a picture of its window. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { shellExecutable } from './shell.ts';

const root = path.resolve(import.meta.dirname, '..');

/** How long the first document may take to appear (ms). */
const patience = 60_000;

/** Writes the picture to `file`; rejects when no document appears. Leaves no user data behind. */
export async function photographReader(file: string, args: readonly string[]): Promise<void> {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'gazette-reader-'));
  const app = await _electron.launch({
    executablePath: shellExecutable().executable,
    args: [root, `--user-data-dir=${userData}`, ...args],
  });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-address]').first().waitFor({ timeout: patience });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}
