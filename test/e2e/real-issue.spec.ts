/** The whole way through on a real issue: contents, document, outline, search, reference, note, and a power cut. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Context, expect, root, test } from './fixture.ts';
import { makeLibrary } from './libraries.ts';

const issues = path.join(root, '../shared/issues');

/** A library of the real issue alone. */
function realLibrary(ctx: Context): string {
  const library = path.join(ctx.dir, 'real.sqlite');
  makeLibrary(issues, library);
  return library;
}

const contents = (page: Page) => page.getByRole('tree', { name: '公报目录' });
const paper = (page: Page) => page.getByRole('article');

/** Selects the first `length` units of an address's text, as a drag of the mouse would. */
async function select(page: Page, address: string, length: number): Promise<string> {
  const place = page.locator(`[data-address="${address}"]`);
  await place.scrollIntoViewIfNeeded();
  return await place.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('[data-skip]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const range = document.createRange();
    let left = wanted;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const size = node.nodeValue?.length ?? 0;
      if (left === wanted) range.setStart(node, 0);
      range.setEnd(node, Math.min(left, size));
      left -= Math.min(left, size);
      if (left === 0) break;
    }
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return range.toString();
  }, length);
}

/** What is painted over the text: the name of each mark with the words under it. */
async function painted(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name.replace('mark-', ''), [...ranges].join('')]),
    ),
  );
}

test.describe('the real issue (needs ../shared)', () => {
  test.skip(!existsSync(issues), 'needs ../shared');

  test('the contents list the 17 entries of the print', async ({ ctx }) => {
    const { page } = await ctx.start({ library: realLibrary(ctx) });
    await expect(contents(page).getByRole('treeitem', { name: /温政办〔2020〕83号/ })).toBeVisible();
    const issueId = '温州市-2020-12';
    const listed = await page.evaluate(async (id) => {
      const answer = await window.gazette.call('library.contents', { issueId: id });
      return answer.ok ? answer.value.filter(({ listed }) => listed).flatMap(({ entries }) => entries) : [];
    }, issueId);
    expect(listed).toHaveLength(17);
    for (const { shortTitle, documentId } of listed) {
      expect(documentId, shortTitle).not.toBeNull();
      await expect(
        contents(page).getByRole('treeitem').filter({ hasText: shortTitle }).first(),
      ).toBeAttached();
    }
  });

  test('read by the outline, search, follow a reference, write a note, and find all of it after a power cut', async ({
    ctx,
  }) => {
    const library = realLibrary(ctx);
    const { app, page } = await ctx.start({ library });

    await test.step('open 温人社发〔2020〕135号 and go to 第三十九条 by the outline', async () => {
      await contents(page)
        .getByRole('treeitem', { name: /温人社发〔2020〕135号/ })
        .click();
      await expect(paper(page).getByRole('heading', { level: 1 })).toContainText('职称评审管理实施细则');
      await contents(page)
        .getByRole('treeitem', { name: /^第三十九条/ })
        .click();
      const article = page.locator('[data-address="art-39"]');
      await expect(article).toBeInViewport();
      await expect(article).toBeFocused();
      await expect(contents(page).getByRole('treeitem', { name: /^第三十九条/ })).toHaveAttribute(
        'aria-current',
        'location',
      );
    });

    await test.step('search 补贴 and jump to a hit that is marked', async () => {
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.type('补贴');
      await expect(page.getByText(/^\d+ 份文件，\d+ 处$/)).toBeVisible();
      const first = page.getByRole('region', { name: /新能源汽车/ }).locator('.snippet');
      await expect(first.first()).toContainText('补贴');
      await first.first().click();
      await expect(paper(page).getByRole('heading', { level: 1 })).toContainText('新能源汽车');
      await expect.poll(async () => (await painted(page))['hit-now']).toBe('补贴');
      expect((await painted(page)).hit).toMatch(/^(补贴){2,}$/);
    });

    await test.step('follow a reference from the list of issued documents and come back', async () => {
      await contents(page)
        .getByRole('treeitem', { name: /发文目录$/, level: 4 })
        .click();
      const link = paper(page).getByRole('link', { name: '温政办〔2020〕91号' });
      await link.click();
      await page.getByRole('button', { name: '打开', exact: true }).click();
      await expect(paper(page).getByRole('heading', { level: 1 })).toContainText('火灾事故应急预案');
      await page.getByRole('button', { name: '后退' }).click();
      await expect(paper(page).getByRole('heading', { level: 1 })).toContainText('发文目录');
      await expect(paper(page).getByRole('link', { name: '温政办〔2020〕91号' })).toBeInViewport();
    });

    let quote = '';
    let commented = '';
    await test.step('highlight a sentence and comment another', async () => {
      await contents(page)
        .getByRole('treeitem', { name: /温科发〔2020〕53号/ })
        .click();
      await contents(page)
        .getByRole('treeitem', { name: /^第三十九条/ })
        .click();
      quote = await select(page, 'art-39', 24);
      await page
        .getByRole('toolbar', { name: '所选文字' })
        .getByRole('button', { name: /标记：绿/ })
        .click();
      await expect.poll(async () => (await painted(page))['note-green']).toBe(quote);
      await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeHidden();
      commented = await select(page, 'art-40', 12);
      await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeVisible();
      await page.keyboard.press('Control+m');
      const editor = page.getByRole('region', { name: '新批注' });
      await editor.getByRole('textbox').fill('和财务科核对会议费标准。');
      await editor.getByRole('button', { name: '保存' }).click();
      await page.getByRole('tab', { name: /批注/ }).click();
      await expect(
        page.getByRole('tabpanel', { name: '批注' }).getByText('和财务科核对会议费标准。'),
      ).toBeVisible();
    });

    await test.step('choose the dark theme', async () => {
      await page.getByRole('button', { name: /主题/ }).click();
      await page.getByRole('dialog', { name: '显示' }).getByText('夜', { exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    });

    await test.step('kill the process and start again', async () => {
      await expect
        .poll(() => page.evaluate(() => window.gazette.call('places.read', { documentId: null })))
        .toMatchObject({ ok: true, value: { documentId: expect.stringContaining('温科发-2020-53') } });
      const before = await page.locator('[data-address="art-40"]').boundingBox();
      const closed = app.waitForEvent('close');
      app.process().kill('SIGKILL');
      await closed;

      const again = await ctx.start({ library });
      await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'night');
      await expect(paper(again.page).getByRole('heading', { level: 1 })).toContainText('科研项目');
      const height = async () => (await again.page.locator('[data-address="art-40"]').boundingBox())?.y;
      await expect.poll(async () => Math.abs(((await height()) ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
      await expect
        .poll(async () => await painted(again.page))
        .toMatchObject({ 'note-green': quote + commented });
      await again.page.getByRole('tab', { name: /批注/ }).click();
      await expect(
        again.page.getByRole('tabpanel', { name: '批注' }).getByText('和财务科核对会议费标准。'),
      ).toBeVisible();
      await expect(again.page.getByText(quote).first()).toBeVisible();
    });
  });
});
