/** Notes on their way out as files of every kind; all of a person's saved and had back; their name, words and history. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpen, answerSave } from './dialogs.ts';
import { expect, test } from './fixture.ts';
import { card, exportTo, openNotes, rewrite, writeOn } from './notes-desk.ts';
import { objections } from './objections.ts';

test('notes go out in every form: all, those that the filter shows, those that are ticked, those of a document', async ({
  ctx,
  app,
  page,
}) => {
  await writeOn(page, 0, '向谁报告');
  await writeOn(page, 1, '问水利所');
  await openNotes(page);
  const kinds = [
    ['a.jsonld', '给同事的批注文件', '"AnnotationCollection"'],
    ['a.csv', '表格（CSV）', '问水利所'],
    ['a.html', '可打印的网页', '<!doctype html>'],
    ['a.md', 'Markdown 文本', '> '],
  ] as const;
  for (const [name, format, words] of kinds) {
    const file = path.join(ctx.dir, name);
    await answerSave(app, file);
    const text = (await exportTo(page, file, format)).toString('utf8');
    expect(text).toContain(words);
    expect(text).toContain('向谁报告');
  }
  const word = path.join(ctx.dir, 'a.docx');
  await answerSave(app, word);
  expect((await exportTo(page, word, 'Word 文档')).subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('searchbox', { name: '在批注里找' }).fill('水利所');
  const some = path.join(ctx.dir, 'some.csv');
  await answerSave(app, some);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('radio', { name: '筛出的 1 条' })).toBeChecked();
  expect(await objections(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  const shown = (await exportTo(page, some, '表格（CSV）')).toString('utf8');
  expect(shown).toContain('问水利所');
  expect(shown).not.toContain('向谁报告');

  await page.getByRole('searchbox', { name: '在批注里找' }).fill('');
  await card(page, '向谁报告').getByRole('checkbox', { name: '选这条' }).click();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('radio', { name: '勾选的 1 条' })).toBeChecked();
  await page.keyboard.press('Escape');
  const few = path.join(ctx.dir, 'few.csv');
  await answerSave(app, few);
  const ticked = (await exportTo(page, few, '表格（CSV）')).toString('utf8');
  expect(ticked).toContain('向谁报告');
  expect(ticked).not.toContain('问水利所');

  await page.getByRole('button', { name: '阅读', exact: true }).click();
  await page.getByRole('tab', { name: /批注/ }).click();
  const own = path.join(ctx.dir, 'own.csv');
  await answerSave(app, own);
  await page.getByRole('button', { name: '导出本文批注' }).click();
  await page.getByRole('button', { name: /^表格/ }).click();
  await expect(page.getByText(/^已导出 2 条批注.*own\.csv/)).toBeVisible();
});

test('where a file cannot be written, that is said; who leaves the dialog is told nothing', async ({
  ctx,
  app,
  page,
}) => {
  await writeOn(page, 0, '向谁报告');
  await openNotes(page);
  await answerSave(app, path.join(ctx.dir, 'no such folder', 'a.csv'));
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('button', { name: /^表格/ }).click();
  await expect(page.locator('.toast')).toContainText('这个文件夹不在了');
  await page.locator('.toast').getByRole('button', { name: '关闭' }).click();
  await answerSave(app, '');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('button', { name: /^表格/ }).click();
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeEnabled();
  await expect(page.locator('.toast')).toHaveCount(0);
});

test('everything is saved as one file, had back from it, and what was there before had back as well', async ({
  ctx,
  app,
  page,
}) => {
  const file = path.join(ctx.dir, '备份.sqlite');
  await writeOn(page, 0, '向谁报告');
  await openNotes(page);
  await page.getByRole('button', { name: '主题' }).click();
  await page.getByText('夜', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.keyboard.press('Escape');
  await answerSave(app, file);
  await page.getByRole('button', { name: '备份', exact: true }).click();
  expect(await objections(page, '[role="dialog"]')).toEqual([]);
  await page.getByRole('button', { name: '备份全部' }).click();
  await expect(page.getByText(/^已全部备份，文件在：.*备份\.sqlite/)).toBeVisible();

  await rewrite(page, '向谁报告', '后来改的');
  await page.getByRole('button', { name: '主题' }).click();
  await page.getByText('白', { exact: true }).click();
  await answerOpen(app, [file]);
  await page.getByRole('button', { name: '恢复备份' }).click();
  const notice = page.locator('.window-notice');
  await expect(notice).toContainText('已换成备份里的批注和设置');
  await expect(notice).toContainText(/user\.before-.*\.sqlite/);
  await expect(card(page, '向谁报告')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  expect(await objections(page)).toEqual([]);

  await notice.getByRole('button', { name: '换回原来的' }).click();
  await expect(card(page, '后来改的')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'white');

  const bad = path.join(ctx.dir, 'bad.sqlite');
  writeFileSync(bad, 'no backup');
  await answerOpen(app, [bad]);
  await page.getByRole('button', { name: '备份', exact: true }).click();
  await page.getByRole('button', { name: '恢复备份' }).click();
  await expect(page.locator('.toast').filter({ hasText: '不是本阅读器的备份' })).toBeVisible();
  await expect(card(page, '后来改的')).toBeVisible();
});

test("the person's name and words for the colours are on new notes, in the choices and in what goes out", async ({
  ctx,
  app,
  page,
}) => {
  await page.getByRole('button', { name: '主题' }).click();
  await page.getByRole('button', { name: '署名和颜色' }).click();
  const form = page.getByRole('dialog', { name: '署名和颜色' });
  await expect(form.getByRole('textbox', { name: '署名' })).toBeFocused();
  expect(await objections(page)).toEqual([]);
  await form.getByRole('textbox', { name: '署名' }).fill('林淑贞');
  await form.getByRole('textbox', { name: '黄' }).fill('下周办');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await writeOn(page, 0, '向谁报告');
  await page.getByRole('tab', { name: /批注/ }).click();
  await expect(card(page, '向谁报告')).toContainText('林淑贞');
  await expect(card(page, '向谁报告')).toContainText('下周办');
  await openNotes(page);
  await page.getByRole('button', { name: '筛选和排列' }).click();
  await expect(page.getByRole('button', { name: '黄 下周办 1' })).toBeVisible();
  const file = path.join(ctx.dir, 'a.csv');
  await answerSave(app, file);
  const text = (await exportTo(page, file, '表格（CSV）')).toString('utf8');
  expect(text).toContain('下周办');
  expect(text).toContain('林淑贞');

  await page.getByRole('button', { name: '改颜色的意思' }).click();
  await form.getByRole('textbox', { name: '黄' }).fill('不算数');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '黄 下周办 1' })).toBeVisible();
});

test('what became of a note can be read, and its old words had back', async ({ page }) => {
  await writeOn(page, 0, '第一次写的');
  await openNotes(page);
  await expect(card(page, '第一次写的').getByRole('button', { name: '改动记录' })).toHaveCount(0);
  await rewrite(page, '第一次写的', '第二次写的');
  await card(page, '第二次写的').getByRole('button', { name: '改动记录' }).click();
  const history = page.getByRole('dialog', { name: '这条批注的改动记录' });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history.getByRole('deletion')).toHaveText('第一次写的');
  await expect(history.getByRole('insertion')).toHaveText('第二次写的');
  expect(await objections(page, '[role="dialog"]')).toEqual([]);
  await history.getByRole('button', { name: '恢复成这样' }).click();
  await expect(card(page, '第一次写的')).toBeVisible();
  await page.locator('.toast').filter({ hasText: '已恢复' }).getByRole('button', { name: '撤销' }).click();
  await expect(card(page, '第二次写的')).toBeVisible();
});
