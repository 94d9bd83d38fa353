/** Typing a query over a library of ten years: what is shown is right, and how long the window stood still is printed. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const issues = 120;
/** 12 characters; every one of the synthetic papers but the first has all of it. */
const query = '青禾市 管护办法 第1条';
/** Slower than the pause after which is searched, so that every letter is searched for. */
const delay = 150;

interface Stillness {
  /** The longest time between two frames, and the longest task, in milliseconds. */
  readonly frame: number;
  readonly task: number;
  readonly tasks: number;
}

async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { frame: 0, task: 0, tasks: 0, stop: false };
    Reflect.set(window, 'stillness', seen);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        seen.task = Math.max(seen.task, duration);
        seen.tasks += 1;
      }
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const look = (now: number): void => {
      seen.frame = Math.max(seen.frame, now - before);
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function stillness(page: Page): Promise<Stillness> {
  return await page.evaluate(() => Reflect.get(window, 'stillness'));
}

test('typing among 120 issues: results follow every letter, page after page, to the last of them', async ({
  ctx,
}) => {
  test.setTimeout(120_000);
  const library = path.join(ctx.dir, 'large.sqlite');
  const begun = performance.now();
  execFileSync(process.execPath, [
    fileURLToPath(new URL('./make-large-library.ts', import.meta.url)),
    library,
    String(issues),
  ]);
  const made = performance.now() - begun;
  const { page } = await ctx.start({ library });
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('heading', { name: '想找什么？' })).toBeVisible();
  await watchFrames(page);
  await page.keyboard.type(query, { delay });
  const total = page.getByRole('heading', { level: 1 });
  await expect(total).toHaveText(/^1439 份文件，\d+ 处$/);
  await expect(page.getByRole('button', { name: '去掉 第1条' })).toBeVisible();
  const { frame, task, tasks } = await stillness(page);
  console.log(
    `typing ${query.length} characters among ${issues} issues (made in ${Math.round(made / 1000)} s): ` +
      `longest frame ${frame.toFixed(0)} ms, longest task ${task.toFixed(0)} ms, ${tasks} tasks over 50 ms`,
  );

  // The list goes on to its end without a button, and the keyboard with it.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const focused = page.locator('.snippet:focus');
  await expect(focused).toBeInViewport();
  await expect(focused).toHaveAttribute('id', /^snippet-1438-/);
  expect(await page.locator('.hit-document').count()).toBeLessThan(60);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(focused).toHaveAttribute('id', /^snippet-143[67]-0$/);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('id', 'snippet-0-0');
  await expect(focused).toBeInViewport();
});
