/** One set of specs for both shells: each test starts the built reader with a user data folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { type Shell, shellExecutable } from '../../build/shell.ts';
import { samples } from './libraries.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export const shell: Shell = shellExecutable();

export interface StartOptions {
  /** `null` for the one that belongs to the program. */
  readonly library?: string | null;
  /** Where the person's data lie; `null` for where the program itself puts them. */
  readonly userData?: string | null;
  /** Beside the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Further arguments of the program. */
  readonly args?: readonly string[];
}

interface Reader {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface Context {
  /** For this test alone; the user data folder lies in it. */
  readonly dir: string;
  readonly userData: string;
  /** The program's arguments, for starts without Playwright. */
  readonly argumentsFor: (options?: StartOptions) => string[];
  /** Starts the reader and waits for its page. Starting again after an end finds the same user data. */
  readonly start: (options?: StartOptions) => Promise<Reader>;
}

interface Fixtures {
  ctx: Context;
  reader: Reader;
  app: ElectronApplication;
  page: Page;
}

export const test = base.extend<Fixtures>({
  ctx: async ({ playwright }, use) => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'gazette-reader-'));
    const userData = path.join(dir, 'user-data');
    const started: ElectronApplication[] = [];
    const argumentsFor = (options: StartOptions = {}): string[] => {
      const { library = samples, args = [] } = options;
      const folder = options.userData === undefined ? userData : options.userData;
      return [
        root,
        ...(folder === null ? [] : [`--user-data-dir=${folder}`]),
        ...(library === null ? [] : [`--library=${library}`]),
        ...args,
      ];
    };
    await use({
      dir,
      userData,
      argumentsFor,
      start: async (options) => {
        const app = await playwright._electron.launch({
          executablePath: shell.executable,
          args: argumentsFor(options),
          ...(options?.env === undefined ? {} : { env: { ...environment(), ...options.env } }),
        });
        started.push(app);
        const page = await app.firstWindow();
        await page.waitForURL('**/index.html');
        return { app, page };
      },
    });
    for (const app of started) await app.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  },
  reader: async ({ ctx }, use) => use(await ctx.start()),
  app: async ({ reader }, use) => use(reader.app),
  page: async ({ reader }, use) => use(reader.page),
});

/** That of the tests, without what is not set. */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export { expect } from '@playwright/test';
