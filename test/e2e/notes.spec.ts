/** Notes as a person works with them: mark, comment, change, delete, take back, find again. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixture.ts';

test('a note is written, changed, deleted and taken back, and listed among all notes', async ({ page }) => {
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  const paragraph = paper.locator('p[data-address]').first();
  await paragraph.click({ clickCount: 3 });
  await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeVisible();
  await page.keyboard.press('Control+m');
  const editor = page.getByRole('region', { name: '新批注' });
  await editor.getByRole('textbox').fill('下周例会上念给大家听');
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden();

  await page.getByRole('tab', { name: /批注/ }).click();
  const panel = page.getByRole('tabpanel', { name: /批注/ });
  await expect(panel.getByText('下周例会上念给大家听')).toBeVisible();

  await panel.getByRole('button', { name: '改', exact: true }).click();
  await panel.getByRole('textbox').fill('改到月底例会');
  await panel.getByRole('button', { name: '保存' }).click();
  await expect(panel.getByText('改到月底例会')).toBeVisible();

  await panel.getByRole('button', { name: '删除' }).click();
  await expect(panel.getByText('改到月底例会')).toBeHidden();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByText('改到月底例会')).toBeVisible();

  await page.getByRole('navigation').getByText('批注', { exact: true }).click();
  await expect(page.getByRole('heading', { name: /全部批注/ })).toContainText('1 条');
  await page.getByRole('button', { name: '打开原文' }).click();
  await expect(paragraph).toBeInViewport();
});

test('notes get colours, lines, tags and tasks; they are found, changed together, and every step can be undone', async ({
  page,
}) => {
  const paragraphs = page.getByRole('article').locator('p[data-address]');
  const toolbar = page.getByRole('toolbar', { name: '所选文字' });
  await paragraphs.nth(0).click({ clickCount: 3 });
  await toolbar.getByRole('button', { name: '划线' }).click();
  await expect(toolbar).toBeHidden();
  await paragraphs.nth(1).click({ clickCount: 3 });
  await toolbar.getByRole('button', { name: /^标记：红/ }).click();
  await expect(toolbar).toBeHidden();

  await page.getByRole('tab', { name: /批注/ }).click();
  const panel = page.getByRole('tabpanel', { name: /批注/ });
  await panel.getByRole('button', { name: '给全文写批注' }).click();
  await panel.getByRole('textbox', { name: '批注' }).fill('整篇要再读一遍');
  await panel.getByRole('combobox', { name: '添标签' }).fill('防汛，例会');
  await page.keyboard.press('Enter');
  await panel.getByRole('checkbox', { name: '记为待办' }).check();
  await page.keyboard.press('Control+Enter');
  await panel.getByRole('checkbox', { name: '待办', exact: true }).click();
  await expect(panel.getByRole('checkbox', { name: '已办' })).toBeChecked();
  await expect(panel.getByText('划线')).toBeVisible();

  await panel.getByRole('button', { name: '改', exact: true }).last().click();
  const tag = panel.getByRole('combobox', { name: '添标签' });
  // The list opens at a key when the tags of the note just saved are known.
  await expect(async () => {
    await tag.fill('');
    await tag.pressSequentially('防');
    await expect(page.getByRole('option')).toHaveText(['防汛'], { timeout: 1000 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(tag).toBeHidden();

  await page.getByRole('navigation').getByText('批注', { exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('3 条');
  await page.getByRole('button', { name: '筛选和排列' }).click();
  await page.getByRole('combobox', { name: '标签', exact: true }).selectOption('防汛');
  await expect(heading).toContainText('2 条，共 3 条');
  await page.getByRole('combobox', { name: '归在一起' }).selectOption('tag');
  await expect(page.getByRole('heading', { level: 2, name: '例会' })).toBeVisible();

  await page.getByRole('button', { name: '打开原文' }).first().click();
  await page.getByRole('button', { name: '后退' }).click();
  await expect(heading).toContainText('2 条，共 3 条');
  await page.getByRole('checkbox', { name: '全选 2 条' }).click();
  await page.getByRole('combobox', { name: '添标签' }).fill('审计');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '审计' })).toContainText('2 条');
  await page.getByRole('button', { name: '删除所选' }).click();
  await expect(page.getByText('已删除 2 条批注。')).toBeVisible();
  await heading.click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已撤销：删除 2 条批注。')).toBeVisible();
  await expect(heading).toContainText('2 条，共 3 条');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('已重做：删除 2 条批注。')).toBeVisible();

  await page.getByRole('button', { name: '最近删除' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: '整篇要再读一遍' })
    .getByRole('button', { name: '恢复' })
    .click();
  await page.getByRole('button', { name: '回到批注' }).click();
  await expect(heading).toContainText('1 条，共 2 条');
  await expect(page.getByText('整篇要再读一遍').first()).toBeVisible();
});

test('a note whose text is not found stands first and is put on other words', async ({ page }) => {
  const paragraph = page.getByRole('article').locator('p[data-address]').first();
  const toolbar = page.getByRole('toolbar', { name: '所选文字' });
  await paragraph.click({ clickCount: 3 });
  await toolbar.getByRole('button', { name: /^标记：黄/ }).click();
  await expect(toolbar).toBeHidden();
  await page.evaluate(async () => {
    const listed = await window.gazette.call('notes.list', { documentId: null });
    const note = listed.ok ? listed.value[0] : undefined;
    if (!note?.anchor) throw new Error('no note was made');
    const { start, end } = note.anchor;
    const anchor = { start, end, quote: '夜市摊位费减半', prefix: '春节期间', suffix: '到元宵' };
    const words = { colour: 'green' as const, comment: '旧版里的话' };
    const made = await window.gazette.call('notes.create', { documentId: note.documentId, anchor, ...words });
    if (!made.ok) throw new Error(made.failure.en);
  });

  await page.getByRole('navigation').getByText('批注', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('先看看这些');
  const lost = page.getByRole('article').filter({ hasText: '旧版里的话' });
  await expect(lost).toContainText('夜市摊位费减半');
  await lost.getByRole('button', { name: '重新标到原文' }).click();
  await expect(page.getByText('正在给一条批注重新找原文')).toBeVisible();
  await page.getByRole('article').locator('p[data-address]').nth(1).click({ clickCount: 3 });
  await toolbar.getByRole('button', { name: '标到这里' }).click();
  await expect(page.getByText('批注已标到所选的文字上。')).toBeVisible();
  await expect(page.getByText('正在给一条批注重新找原文')).toBeHidden();
  await page.getByRole('navigation').getByText('批注', { exact: true }).click();
  await expect(page.getByRole('article').filter({ hasText: '旧版里的话' })).toContainText('原处');
});

test('the buttons above the paper tell how to mark, and mark what is selected', async ({ page }) => {
  const paragraph = page.getByRole('article').locator('p[data-address]').first();
  const mark = page.getByRole('toolbar', { name: '本文工具' }).getByRole('button', { name: '标记' });
  await expect(paragraph).toBeVisible();
  await mark.click();
  await expect(page.getByText('请先选中一段文字。')).toBeVisible();

  await paragraph.click({ clickCount: 3 });
  await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeVisible();
  await mark.click();
  await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeHidden();
  await page.getByRole('tab', { name: /批注/ }).click();
  const noted = page.getByRole('tabpanel', { name: /批注/ });
  await expect(noted).toContainText(((await paragraph.textContent()) ?? '').slice(0, 12));
});

test('notes that cannot be opened are told of once, and reading goes on', async ({ ctx }) => {
  mkdirSync(path.join(ctx.userData, 'user.sqlite'), { recursive: true });
  const { page } = await ctx.start();
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('批注');
  const before = await paper.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: '下一篇' }).click();
  await expect(paper.getByRole('heading', { level: 1 })).not.toHaveText(before);
});
