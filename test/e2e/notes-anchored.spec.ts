/** Notes find their place again when a corrected issue comes, and stand beside the lines. */
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { correctedIssue } from './corrected-issue.ts';
import { answerOpen } from './dialogs.ts';
import { type Context, expect, test } from './fixture.ts';
import { samples } from './libraries.ts';
import { objections } from './objections.ts';

const rules = '青禾政办〔2024〕38号';

async function open(page: Page, number: string): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').filter({ hasText: number }).first()).toBeVisible();
}

/** Selects words of the paper, from where the first ones begin to where the last ones end. */
async function select(page: Page, first: string, last = first): Promise<void> {
  await page.evaluate(
    ([begin, end]) => {
      const texts = document.createTreeWalker(
        document.querySelector('article') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const selection = document.getSelection();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.nodeValue?.indexOf(begin ?? '') ?? -1;
        const until = node.nodeValue?.indexOf(end ?? '') ?? -1;
        if (at >= 0 && selection?.isCollapsed !== false) selection?.setBaseAndExtent(node, at, node, at + 1);
        if (until >= 0 && selection?.anchorNode && !selection.isCollapsed) {
          selection.extend(node, until + (end ?? '').length);
          node.parentElement?.scrollIntoView({ block: 'center' });
          return;
        }
      }
      throw new Error(`the paper has no ${begin}`);
    },
    [first, last],
  );
  await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeVisible();
}

interface Written {
  readonly words: readonly [first: string, last?: string];
  readonly comment: string;
  readonly task?: boolean;
}

async function write(page: Page, { words, comment, task = false }: Written): Promise<void> {
  await select(page, ...words);
  await page.keyboard.press('Control+m');
  const editor = page.getByRole('region', { name: '新批注' });
  await editor.getByRole('textbox', { name: '批注' }).fill(comment);
  if (task) await editor.getByRole('checkbox', { name: '记为待办' }).check();
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden();
}

const notes: readonly Written[] = [
  { words: ['分级负责、产权明晰'], comment: '产权要先查清' },
  { words: ['每年汛前、汛中、汛后各到现场检查一次'], comment: '和乡镇一起去' },
  { words: ['汛期每日巡查不少于一次'], comment: '值班表按这个排', task: true },
  { words: ['可以拨打12345或者县级防汛值班电话报告'], comment: '贴到公告栏' },
  { words: ['下游有村庄、学校'], comment: '我村两座都是' },
  { words: ['以发电为主要用途', '预防为主'], comment: '这两段要一起看' },
];

/** Starts with a library of its own, in which notes are written. */
async function withNotes(ctx: Context): Promise<{ app: ElectronApplication; page: Page }> {
  const library = path.join(ctx.dir, 'library.sqlite');
  cpSync(samples, library);
  const { app, page } = await ctx.start({ library });
  await open(page, rules);
  for (const note of notes) await write(page, note);
  return { app, page };
}

/** Takes the corrected issue in, by the button of the contents. */
async function correct(ctx: Context, app: ElectronApplication, page: Page): Promise<void> {
  const file = path.join(ctx.dir, 'qinghe-2024-06.txt');
  writeFileSync(file, correctedIssue());
  await answerOpen(app, [file]);
  await page.getByRole('button', { name: '装入公报' }).first().click();
  await expect(page.getByText('装入了1期公报').first()).toBeVisible({ timeout: 40_000 });
}

function card(page: Page, comment: string): Locator {
  return page.locator('article.note').filter({ hasText: comment });
}

async function showAll(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('批注', { exact: true }).click();
  await expect(page.getByRole('heading', { name: /全部批注/ })).toBeVisible();
}

test('after a corrected issue came every note says where it is, and none is taken for another', async ({
  ctx,
}) => {
  const { app, page } = await withNotes(ctx);
  await open(page, '青禾政办〔2024〕36号');
  await write(page, { words: ['每周送餐不少于'], comment: '我镇也要' });
  await correct(ctx, app, page);
  await showAll(page);

  await expect(card(page, '产权要先查清')).toContainText('原处');
  await expect(card(page, '这两段要一起看')).toContainText('原处');
  await expect(card(page, '和乡镇一起去')).toContainText('原在第八条，现在在第九条，文字没变。');
  await expect(card(page, '我村两座都是')).toContainText('还在附件');
  await expect(card(page, '我镇也要')).toContainText('现在在青禾政办〔2024〕63号');
  const doubtful = card(page, '值班表按这个排');
  await expect(doubtful).toContainText('更新这一期后，文字变了。是这里吗？');
  await expect(doubtful.getByRole('deletion')).not.toHaveCount(0);
  await expect(doubtful.getByRole('insertion')).not.toHaveCount(0);
  await expect(card(page, '贴到公告栏')).toContainText('更新后的这一期里没有这段话了');
  expect(await objections(page)).toEqual([]);

  await card(page, '我镇也要').getByRole('button', { name: '打开原文' }).click();
  await page.getByRole('tab', { name: /批注/ }).click();
  await expect(page.getByRole('tabpanel', { name: /批注/ })).toContainText('我镇也要');
  await expect(page.getByRole('article').getByText('青禾政办〔2024〕63号').first()).toBeVisible();
});

test('the proposed place is taken, taken back, and another is looked for', async ({ ctx }) => {
  const { app, page } = await withNotes(ctx);
  await correct(ctx, app, page);
  await showAll(page);
  const doubtful = card(page, '值班表按这个排');
  await doubtful.getByRole('button', { name: '以后再说' }).click();
  await expect(doubtful.getByRole('button', { name: '就是这里' })).toBeHidden();
  await expect(doubtful.getByRole('button', { name: '现在核对' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(doubtful.getByRole('button', { name: '就是这里' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('批注已标到这里。')).toBeVisible();
  await expect(doubtful).toContainText('原处');
  await expect(doubtful).toContainText('汛期每日早晚各巡查一次');
  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(doubtful).toContainText('是这里吗？');
  await page.keyboard.press('Control+Shift+z');
  await expect(doubtful).toContainText('原处');

  const lost = card(page, '贴到公告栏');
  await lost.getByRole('button', { name: '重新标到原文' }).click();
  await select(page, '巡查责任人享受巡查补贴');
  await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '标到这里' }).click();
  await expect(page.getByText('批注已标到所选的文字上。')).toBeVisible();
  await showAll(page);
  await expect(lost).toContainText('原处');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(lost).toContainText('找不到原文了。');
  await lost.getByRole('button', { name: '在全库找这句话' }).click();
  await expect(page.getByRole('combobox', { name: '跳转或搜索' })).toHaveValue(/12345/);
});

test('in the pane of the paper the proposed place is taken too, and its card keeps the focus', async ({
  ctx,
}) => {
  const { app, page } = await withNotes(ctx);
  await correct(ctx, app, page);
  await page.getByRole('tab', { name: /批注/ }).click();
  const doubtful = card(page, '值班表按这个排');
  await doubtful.getByRole('button', { name: '就是这里' }).click();
  await expect(doubtful.locator('.note-quote')).toBeFocused();
  await expect(doubtful).not.toContainText('是这里吗');
  await expect(doubtful).toContainText('第十一条');
});

test('notes stand beside their lines, never over the text, and lead to their cards', async ({ ctx }) => {
  const { page } = await withNotes(ctx);
  const margin = page.getByRole('list', { name: '页边批注' });
  const beside = (words: string) => margin.getByRole('button').filter({ hasText: words });
  await page.getByText('分级负责、产权明晰').scrollIntoViewIfNeeded();
  await expect(beside('产权要先查清')).toBeVisible();
  const apart = async (words: string): Promise<void> => {
    const box = await beside(words).boundingBox();
    const text = await page.evaluate((area) => {
      if (!area) return ['nothing is there'];
      const lines = Array.from(document.querySelectorAll('article [data-address]'), (block) => {
        const range = new Range();
        range.selectNodeContents(block);
        return Array.from(range.getClientRects());
      }).flat();
      return lines
        .filter(
          ({ left, right, top, bottom }) =>
            left < area.x + area.width && right > area.x && top < area.y + area.height && bottom > area.y,
        )
        .map(({ top }) => `covers a line at ${top}`);
    }, box);
    expect(text).toEqual([]);
  };
  await apart('产权要先查清');
  await beside('产权要先查清').click();
  await expect(card(page, '产权要先查清').locator('.note-quote')).toBeFocused();

  await page.getByRole('cell', { name: '下游有村庄、学校' }).scrollIntoViewIfNeeded();
  await expect(beside('我村两座都是')).toHaveAttribute('data-as', 'sign');
  await apart('我村两座都是');
});

test('one reaches the notes of the margin by keyboard, through the whole text, and comes back', async ({
  ctx,
}) => {
  const { page } = await withNotes(ctx);
  await page.getByRole('article').getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await page.getByRole('region', { name: '正文' }).focus();
  await page.keyboard.press('Tab');
  const margin = page.getByRole('list', { name: '页边批注' });
  await expect(margin.getByRole('button').filter({ hasText: '这两段要一起看' })).toBeFocused();
  for (const words of ['产权要先查清', '和乡镇一起去', '值班表按这个排', '贴到公告栏', '我村两座都是']) {
    await page.keyboard.press('ArrowDown');
    await expect(margin.getByRole('button').filter({ hasText: words })).toBeFocused();
    await expect(margin.getByRole('button').filter({ hasText: words })).toBeInViewport();
  }
  await page.keyboard.press('ArrowUp');
  await expect(margin.getByRole('button').filter({ hasText: '贴到公告栏' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, '贴到公告栏').locator('.note-quote')).toBeFocused();
});

test('where the sheet is narrow, notes are signs before their lines', async ({ ctx }) => {
  const { page } = await withNotes(ctx);
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
  await page.reload();
  // The last move may not be on the disk yet: what opens by itself may be the paper before.
  await open(page, rules);
  await page.getByText('分级负责、产权明晰').scrollIntoViewIfNeeded();
  const sign = page
    .getByRole('list', { name: '页边批注' })
    .getByRole('button')
    .filter({ hasText: '产权要先查清' });
  await expect(sign).toHaveAttribute('data-as', 'sign');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(await objections(page)).toEqual([]);
  await sign.click();
  await expect(card(page, '产权要先查清')).toBeVisible();
});
