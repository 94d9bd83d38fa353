/** Opens the reader where nobody can see it, waits for a document, and takes a picture of its window. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { shellExecutable } from './shell.ts';

const root = path.resolve(import.meta.dirname, '..');

/** How long the first document may take to appear (ms). */
const patience = 60_000;

/** Writes the picture to `file` and gives whether a document had appeared. Leaves no user data behind. */
export async function photographReader(file: string, args: readonly string[]): Promise<boolean> {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'gazette-reader-'));
  const app = await _electron.launch({
    executablePath: shellExecutable().executable,
    args: [root, `--user-data-dir=${userData}`, ...args],
  });
  try {
    const page = await app.firstWindow();
    const shown = await page
      .locator('[data-address]')
      .first()
      .waitFor({ timeout: patience })
      .then(
        () => true,
        () => false,
      );
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
    return shown;
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}
