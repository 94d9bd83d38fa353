/** The exported site of the sample issues, in a browser without a network. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { chromiumBinary } from '../electron-stand-in/chromium.ts';
import { root } from './fixture.ts';
import { samples } from './libraries.ts';

/** The day on which the site says what applies. */
export const on = '2024-07-20';

/** Of the browser; `null` where there is none. */
export const executablePath = chromiumBinary();

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

interface Shared {
  /** The site of the sample issues. */
  readonly site: string;
  readonly browser: Browser;
}

interface Opened {
  /** A page in a browser without a network; it may ask for nothing but files, and its scripts may not fail. */
  readonly page: Page;
  readonly options: BrowserContextOptions;
  /** The address of a file of the site. */
  readonly at: (file: string) => string;
}

export const test = base.extend<Opened, Shared>({
  site: [
    async ({ playwright: _playwright }, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'gazette-site-'));
      const site = path.join(folder, 'site');
      const command = [
        path.join(root, 'main/cli/gazette.ts'),
        'export',
        '--site',
        site,
        '--library',
        samples,
      ];
      execFileSync(process.execPath, [...command, '--on', on], { stdio: 'pipe' });
      await use(site);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({
        ...(executablePath === null ? {} : { executablePath }),
        args: flags.split(' '),
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  options: [{}, { option: true }],
  at: async ({ site }, use) => use((file) => `${pathToFileURL(site).href}/${file}`),
  page: async ({ browser, options }, use) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
    await context.setOffline(true);
    const page = await context.newPage();
    const others: string[] = [];
    const failures: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) others.push(request.url());
    });
    page.on('pageerror', (error) => failures.push(error.message));
    await use(page);
    expect({ others, failures }).toEqual({ others: [], failures: [] });
    await context.close();
  },
});
