/** A colleague's notes, and those of other programs, come in: seen before, decided one by one, taken back as one. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hypothesisFile, thoriumFile } from '../main/notes/formats/foreign-files.ts';
import { answerOpen, answerSave } from './dialogs.ts';
import { expect, test } from './fixture.ts';
import { card, exportTo, openNotes, rewrite, writeOn } from './notes-desk.ts';
import { objections } from './objections.ts';

test('a conflict is seen side by side and decided; the merge is one undo, and once more it changes nothing', async ({
  ctx,
}) => {
  const file = path.join(ctx.dir, '陈美芳的批注.jsonld');
  const mine = await ctx.start();
  await writeOn(mine.page, 0, '每季末5日前报');
  await writeOn(mine.page, 1, '石岙要按步行算');
  await openNotes(mine.page);
  await answerSave(mine.app, file);
  await exportTo(mine.page, file, '给同事的批注文件');

  const theirs = await ctx.start({ userData: path.join(ctx.dir, 'colleague') });
  await openNotes(theirs.page);
  await answerOpen(theirs.app, [file]);
  await theirs.page.getByRole('button', { name: '并入同事的' }).click();
  await theirs.page.getByRole('button', { name: '合并 2 条' }).click();
  await expect(theirs.page.getByRole('heading', { name: '合并好了' })).toBeFocused();
  await theirs.page.evaluate(() => window.gazette.call('settings.write', { author: '林淑贞' }));
  await rewrite(theirs.page, '每季末5日前报', '改了，10日前报');
  await answerSave(theirs.app, file);
  await exportTo(theirs.page, file, '给同事的批注文件');
  await theirs.app.close();

  const { app, page } = mine;
  await rewrite(page, '每季末5日前报', '每季末3日前报');
  await answerOpen(app, [file]);
  await page.getByRole('button', { name: '并入同事的' }).click();
  const pane = page.getByRole('complementary', { name: '合并预览' });
  await expect(pane.getByRole('listitem').filter({ hasText: '要您定' })).toContainText('1');
  await expect(pane.getByRole('listitem').filter({ hasText: '一样，跳过' })).toContainText('1');
  const table = pane.getByRole('table', { name: '两边的批注' });
  await expect(table.getByRole('columnheader')).toHaveText(['我', '对方']);
  await expect(table.getByRole('row', { name: /^批注/ }).getByRole('cell')).toHaveText([
    '每季末3日前报',
    '改了，10日前报',
  ]);
  await expect(table.getByRole('row', { name: /^改于/ })).toContainText('林淑贞');
  await expect(pane.getByRole('radio', { name: '两条都留' })).toBeChecked();
  expect(await objections(page)).toEqual([]);

  await pane.getByText('用对方的').click();
  await page.keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await expect(page.getByRole('button', { name: '并入同事的' })).toBeFocused();
  await page.getByRole('button', { name: '接着看' }).click();
  await expect(pane.getByRole('radio', { name: '用对方的' })).toBeChecked();
  await pane.getByRole('button', { name: '合并 1 条' }).click();
  await expect(card(page, '改了，10日前报')).toContainText(/林淑贞 今天.*改过/);
  await expect(card(page, '每季末3日前报')).toHaveCount(0);
  await expect(page.getByText(/合并前的备份在：.*before-merge-000001\.sqlite/)).toBeVisible();
  expect(await objections(page)).toEqual([]);

  await page.getByRole('button', { name: '并入同事的' }).click();
  await expect(page.getByText('文件里的批注这里都有了，没有要并入的。')).toBeVisible();
  await page.getByRole('complementary').getByRole('button', { name: '关闭' }).click();

  await page
    .locator('.toast')
    .filter({ hasText: '已并入 1 条批注。' })
    .getByRole('button', { name: '撤销' })
    .click();
  await expect(card(page, '每季末3日前报')).toBeVisible();
  await expect(card(page, '改了，10日前报')).toHaveCount(0);
  await page.getByRole('button', { name: '并入同事的' }).click();
  await pane.getByRole('button', { name: '合并 1 条' }).click();
  await expect(card(page, '每季末3日前报')).toBeVisible();
  await expect(card(page, '改了，10日前报')).toContainText('同一条的另一个版本');
});

test('a note that I deleted and a colleague changed is theirs to stay or mine to stay away', async ({
  ctx,
}) => {
  const file = path.join(ctx.dir, 'b.jsonld');
  const { app, page } = await ctx.start();
  await writeOn(page, 0, '收据谁开');
  await openNotes(page);
  await answerSave(app, file);
  await exportTo(page, file, '给同事的批注文件');
  const theirs = await ctx.start({ userData: path.join(ctx.dir, 'colleague') });
  await openNotes(theirs.page);
  await answerOpen(theirs.app, [file]);
  await theirs.page.getByRole('button', { name: '并入同事的' }).click();
  await theirs.page.getByRole('button', { name: '合并 1 条' }).click();
  await rewrite(theirs.page, '收据谁开', '收据水利所开');
  await answerSave(theirs.app, file);
  await exportTo(theirs.page, file, '给同事的批注文件');
  await theirs.app.close();

  await card(page, '收据谁开').getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('heading', { name: '还没有批注' })).toBeVisible();
  await answerOpen(app, [file]);
  await page.getByRole('button', { name: '并入同事的' }).click();
  const pane = page.getByRole('complementary', { name: '合并预览' });
  await expect(pane).toContainText(/我：今天 .*删除了这条/);
  await expect(pane.getByRole('radio', { name: '留对方的' })).toBeChecked();
  await pane.getByText('仍然删除').click();
  await pane.getByRole('button', { name: '合并 1 条' }).click();
  await expect(page.getByRole('heading', { name: '合并好了' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '还没有批注' })).toBeVisible();
  await page.getByRole('button', { name: '并入同事的' }).click();
  await expect(pane.getByRole('radio', { name: '仍然删除' })).toBeChecked();
  await pane.getByText('留对方的').click();
  await pane.getByRole('button', { name: '合并 1 条' }).click();
  await expect(card(page, '收据水利所开')).toBeVisible();
});

test('annotations of Hypothesis and Thorium come in as far as their words are found, and each says what became of it', async ({
  ctx,
  app,
  page,
}) => {
  const words = (await page.getByRole('article').locator('p[data-address]').first().innerText()).slice(0, 60);
  await openNotes(page);
  const programs = [
    [
      'hypothesis.json',
      JSON.stringify(hypothesisFile).replace(
        '"应当报告","prefix":"进出渔港，","suffix":"。"',
        `${JSON.stringify(words)},"prefix":"","suffix":""`,
      ),
      'Hypothesis',
      '向谁报告？',
    ],
    [
      '王老师.annotation',
      JSON.stringify(thoriumFile)
        .replace('制定本办法', words)
        .replace('"motivation":"bookmarking"', '"motivation":"highlighting"'),
      'Thorium',
      '',
    ],
  ] as const;
  for (const [name, text, program, said] of programs) {
    const file = path.join(ctx.dir, name);
    writeFileSync(file, text);
    await answerOpen(app, [file]);
    await page.getByRole('button', { name: '并入同事的' }).click();
    const pane = page.getByRole('complementary', { name: '合并预览' });
    await expect(pane).toContainText(program);
    await expect(pane).toContainText('文库里没有一份文件有这段原文');
    await expect(pane.getByRole('heading', { name: '读不出来' })).toBeVisible();
    await pane.getByRole('button', { name: '合并 1 条' }).click();
    await expect(page.getByText('已并入 1 条批注。').first()).toBeVisible();
    await page.getByRole('complementary').getByRole('button', { name: '关闭' }).click();
    if (said !== '') await expect(card(page, said)).toContainText(words.slice(0, 10));
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 条');
});

test('a file that is none of notes is told in plain words, and changes nothing', async ({
  ctx,
  app,
  page,
}) => {
  await writeOn(page, 0, '向谁报告');
  await openNotes(page);
  const files = [
    ['rubbish.json', '{"notes": [1, 2]}', '没有认得出的批注'],
    ['broken.jsonld', '{"type": "AnnotationColl', '没有认得出的批注'],
    ['a.docx', 'PK\u0003\u0004word', '这不是批注文件'],
    ['empty.jsonld', '', '空的'],
  ] as const;
  for (const [name, text, said] of files) {
    const file = path.join(ctx.dir, name);
    writeFileSync(file, text);
    await answerOpen(app, [file]);
    await page
      .getByRole('button', { name: /^(并入同事的|另选一个文件)$/ })
      .last()
      .click();
    await expect(page.getByRole('complementary').getByRole('alert')).toContainText(said);
  }
  expect(await objections(page)).toEqual([]);
  await page.getByRole('complementary').getByRole('button', { name: '关闭' }).click();
  await expect(card(page, '向谁报告')).toBeVisible();
});

/** A file with another version of the one note that there is, which was changed here as well, and with bad ones. */
function conflictingFile(file: string): void {
  const text = readFileSync(file, 'utf8');
  const { items } = JSON.parse(text).first;
  const [note] = items;
  const body = [{ type: 'TextualBody', purpose: 'commenting', value: '对方改的' }];
  const modified = new Date(Date.parse(note.modified) - 1).toISOString();
  const other = { ...note, body, modified, colour: 'rose', status: 'open' };
  const fresh = { ...note, id: 'urn:uuid:99999999-9999-4999-8999-999999999999', ancestors: [] };
  const bad = { ...fresh, id: 'bad', created: '哪天' };
  writeFileSync(
    file,
    JSON.stringify({ type: 'AnnotationCollection', first: { items: [other, fresh, bad, note] } }),
  );
}

for (const theme of ['paper', 'white', 'night', 'contrast'] as const) {
  test(`in the theme ${theme}, and at 200% in a small window, a merge breaks no accessibility rule and nothing is cut`, async ({
    ctx,
    app,
    page,
  }) => {
    const file = path.join(ctx.dir, 'a.jsonld');
    await writeOn(page, 0, '第一次写的');
    await openNotes(page);
    await rewrite(page, '第一次写的', '我改的');
    await answerSave(app, file);
    await exportTo(page, file, '给同事的批注文件');
    conflictingFile(file);
    await page.evaluate((chosen) => window.gazette.call('settings.write', { theme: chosen }), theme);
    await page.reload();
    await openNotes(page);
    await answerOpen(app, [file]);
    await page.getByRole('button', { name: '并入同事的' }).click();
    await expect(page.getByRole('button', { name: '合并 2 条' })).toBeVisible();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '改动记录' }).click();
    await expect(page.getByRole('deletion')).toBeVisible();
    expect(await objections(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');

    await page.setViewportSize({ width: 1024, height: 700 });
    await page.evaluate(() => window.gazette.call('settings.write', { textSize: 200 }));
    await page.reload();
    await openNotes(page);
    await page.getByRole('button', { name: '并入同事的' }).click();
    await expect(page.getByRole('table', { name: '两边的批注' })).toBeAttached();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
    await page.getByRole('radio', { name: '用对方的' }).focus();
    await expect(page.getByText('用对方的')).toBeInViewport();
    await page.getByRole('button', { name: '合并 2 条' }).click();
    await expect(page.getByRole('heading', { name: '合并好了' })).toBeInViewport();
  });
}
