/** Taking words along with their source, and coming back by a link. */
import { once } from 'node:events';
import { watchCopies } from './copies.ts';
import { expect, test } from './fixture.ts';
import { startAlone } from './start-alone.ts';

const ponds = '青禾市-2024-6:青禾政办-2024-38';
const articleLink = `gazette://open/${encodeURIComponent(ponds)}/art-2`;

test('the selected words are copied with title, number, article and issue, in each form', async ({ ctx }) => {
  const { page } = await ctx.start({ args: [articleLink] });
  const article = page.locator('[data-address="art-2"]');
  await expect(article).toBeInViewport();
  const copied = await watchCopies(page);
  await article.click({ clickCount: 3 });
  const cite = page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '带出处复制' });

  await cite.click();
  await page.getByRole('menuitem', { name: '文字和出处' }).click();
  await expect(page.getByText('文字和出处已复制。')).toBeVisible();
  expect(await copied()).toMatch(
    /^“第二条[^”]+”\n——《[^》]+《[^》]+》[^》]+》（青禾政办〔2024〕38号），第二条，青禾市人民政府公报2024年第6期/,
  );

  await cite.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已按 GB/T 7714 复制。')).toBeVisible();
  expect(await copied()).toMatch(/\[Z\].*，2024（6）.*，第二条\.$/);

  await cite.click();
  await page.getByRole('menuitem', { name: /链接/ }).click();
  await expect.poll(copied).toBe(articleLink);
});

test('a link pasted into the box opens its article', async ({ page }) => {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(articleLink);
  await expect(page.getByRole('option').first()).toContainText('青禾政办〔2024〕38号');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-address="art-2"]')).toBeFocused();
});

test('a link opened while the reader runs comes to its window', async ({ page, ctx }) => {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  const second = startAlone([...ctx.argumentsFor(), articleLink]);
  await once(second, 'exit');
  await expect(page.locator('[data-address="art-2"]')).toBeFocused();
});

test('a link to what is not held says so', async ({ ctx }) => {
  const { page } = await ctx.start({ args: ['gazette://open/nowhere'] });
  await expect(page.getByText('文库里没有这一份，可能已经移走。')).toBeVisible();
});
