import type { Page } from '@playwright/test';

/** What a copy puts on the clipboard; the page may not read the system's. */
export async function watchCopies(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    window.addEventListener('copy', (event) => {
      document.body.dataset.copied = event.clipboardData?.getData('text/plain') ?? '';
    });
  });
  return () => page.evaluate(() => document.body.dataset.copied ?? '');
}
