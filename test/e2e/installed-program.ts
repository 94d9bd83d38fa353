/** What the tests of an installed program need: libraries of its versions, issues to add, and what was seen meanwhile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { gazetteText } from '../main/library/gazette-text.ts';
import { makeLibrary } from './libraries.ts';

/** The text of an issue of 2024 in a file of its own. */
export function issueFile(folder: string, number: number, more = ''): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `2024-${number}.txt`);
  writeFileSync(file, gazetteText(number, more));
  return file;
}

/** The library of a version of the program: issues by number with what their text says more. */
export function bundleOf(dir: string, name: string, issues: Readonly<Record<number, string>>): string {
  const folder = path.join(dir, `issues of ${name}`);
  for (const [number, more] of Object.entries(issues)) issueFile(folder, Number(number), more);
  const library = path.join(dir, `${name}.sqlite`);
  makeLibrary(folder, library);
  return library;
}

/** Makes a library so large that its copy is seen. */
export function weighDown(library: string, megabytes: number): void {
  const db = new Database(library);
  db.exec('CREATE TABLE search_ballast (bytes)');
  const insert = db.prepare('INSERT INTO search_ballast VALUES (zeroblob(1000000))');
  for (let count = 0; count < megabytes; count += 1) insert.run();
  db.close();
}

/** From now on the file is of a newer program. */
export function makeNewer(file: string): void {
  const db = new Database(file);
  db.pragma('user_version = 999');
  db.close();
}

/** The arguments of an installed program with this library. */
export const installedWith = (bundle: string, ...more: readonly string[]) => ({
  library: null,
  args: [`--bundled-library=${bundle}`, ...more],
});

/** Begins to keep what every progress bar says, however short it stands. */
export async function watchProgress(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Reflect.set(window, 'progressSeen', seen);
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role="progressbar"]')) {
        seen.add(bar.parentElement?.textContent ?? '');
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => [...Reflect.get(window, 'progressSeen')].join('\n'));
}
