/** An installed program: its first start, new and old versions of it, issue packs, a program on a stick. */
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { openBundled } from '../../main/library/open.ts';
import { verifyLibrary } from '../../main/library/verify/verify.ts';
import { answerOpen } from './dialogs.ts';
import { type Context, expect, type StartOptions, test } from './fixture.ts';
import {
  bundleOf,
  installedWith,
  issueFile,
  makeNewer,
  watchProgress,
  weighDown,
} from './installed-program.ts';
import { gazette } from './libraries.ts';
import { startAlone } from './start-alone.ts';

const juneId = '青禾市-2024-6:青禾政办-2024-60';
const quote = '漏水的管子当月修好';

const tree = (page: Page) => page.getByRole('tree', { name: '公报目录' });
const title = (page: Page) => page.getByRole('article').getByRole('heading', { level: 1 });

async function holds(page: Page, ...numbers: readonly number[]): Promise<void> {
  await expect
    .poll(async () => {
      const issues = await page.evaluate(() => window.gazette.call('library.issues', {}));
      return issues.ok ? issues.value.map(({ number }) => number) : issues.failure.code;
    })
    .toEqual(numbers);
}

/** Marks words of the June notice and says something of them. */
async function writeNote(page: Page): Promise<void> {
  const written = await page.evaluate(
    async ([documentId, words]) => {
      const paper = await window.gazette.call('library.document', { documentId });
      if (!paper.ok) return paper.failure.code;
      const block = paper.value.blocks.find(({ text }) => text.includes(words));
      if (block === undefined) return 'no such words';
      const start = block.text.indexOf(words);
      const anchor = {
        start: { block: block.id, offset: start },
        end: { block: block.id, offset: start + words.length },
        quote: words,
        prefix: block.text.slice(Math.max(0, start - 20), start),
        suffix: block.text.slice(start + words.length, start + words.length + 20),
      };
      const note = await window.gazette.call('notes.create', {
        kind: 'highlight',
        documentId,
        anchor,
        colour: 'yellow',
        comment: '月底去看',
        tags: [],
        status: null,
      });
      return note.ok ? 'written' : note.failure.en;
    },
    [juneId, quote] as const,
  );
  expect(written).toBe('written');
}

/** The words that the note stands on in the text as it is now. */
async function wordsOfNote(page: Page): Promise<string> {
  return await page.evaluate(async (documentId) => {
    const [notes, paper] = await Promise.all([
      window.gazette.call('notes.list', { documentId }),
      window.gazette.call('library.document', { documentId }),
    ]);
    if (!notes.ok || !paper.ok) return 'cannot be read';
    const [note] = notes.value;
    const anchor = note?.anchor;
    if (note === undefined || !anchor) return 'no note';
    const text = paper.value.blocks.find(({ id }) => id === anchor.start.block)?.text ?? '';
    return `${note.comment}：${text.slice(anchor.start.offset, anchor.end.offset)}`;
  }, juneId);
}

/** A first run of the program: a note is written on the June issue, and September is added by the person. */
async function firstRun(ctx: Context, options: StartOptions, ...held: readonly number[]): Promise<void> {
  const { app, page } = await ctx.start(options);
  await expect(title(page)).toBeVisible();
  await writeNote(page);
  await answerOpen(app, [issueFile(ctx.dir, 9)]);
  await page.getByRole('button', { name: '装入公报' }).first().click();
  await holds(page, 9, ...held);
  await app.close();
}

function soundness(library: string): string[] {
  const opened = openBundled(library);
  if (!opened.ok) return [opened.failure.en];
  const { checks } = verifyLibrary(opened.value.db);
  opened.value.db.close();
  return checks.flatMap(({ first }) => first.map(({ en }) => en));
}

test('just installed it opens at once from where it lies; the first import copies that, with a bar, and reading goes on', async ({
  ctx,
}) => {
  const bundle = bundleOf(ctx.dir, 'first', { 5: '', 6: '' });
  weighDown(bundle, 60);
  chmodSync(bundle, 0o444);
  const before = readFileSync(bundle);
  const { app, page } = await ctx.start(installedWith(bundle));
  await expect(title(page)).toBeVisible();
  await writeNote(page);
  expect(readdirSync(ctx.userData)).not.toContain('library.sqlite');

  const progress = await watchProgress(page);
  await answerOpen(app, [issueFile(ctx.dir, 9)]);
  await page.getByRole('button', { name: '装入公报' }).first().click();
  await expect(page.getByText('装入了1期公报')).toBeVisible();
  expect(await progress()).toMatch(/第一次装入公报.*已完成\d+%。可以照常阅读/);
  await expect(tree(page)).toContainText('第9期');
  await page.getByRole('button', { name: '打开看' }).click();
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('article')).toContainText('青禾政办〔2024〕90号');
  await holds(page, 9, 6, 5);
  expect(await wordsOfNote(page)).toBe(`月底去看：${quote}`);
  expect(readFileSync(bundle).equals(before)).toBe(true);
  expect(readdirSync(ctx.userData)).toContain('library.sqlite');
});

test('a new version adds and corrects issues, keeps those of the person and their notes at their words, and says so once', async ({
  ctx,
}) => {
  const first = bundleOf(ctx.dir, 'first', { 5: '', 6: '' });
  await firstRun(ctx, installedWith(first), 6, 5);

  const more = '另外把井也查一遍，井盖要盖好。'.repeat(30);
  const second = bundleOf(ctx.dir, 'second', { 5: '', 6: `${more}\n\n新增的一段。`, 7: '', 8: '' });
  const { app: newer, page: later } = await ctx.start(installedWith(second));
  const notice = later.getByRole('status').filter({ hasText: '新版程序带来的公报已加进文库' });
  await expect(notice).toContainText('新增2024年第7期、2024年第8期；更正2024年第6期');
  await expect(notice).toContainText('您自己装入的公报和批注都在');
  await holds(later, 9, 8, 7, 6, 5);
  await expect(tree(later)).toContainText('第8期');
  expect(await wordsOfNote(later)).toBe(`月底去看：${quote}`);
  await notice.getByRole('button', { name: '关闭' }).click();
  await expect(notice).toBeHidden();
  await newer.close();
  expect(soundness(path.join(ctx.userData, 'library.sqlite'))).toEqual([]);

  const { page: last } = await ctx.start(installedWith(second));
  await expect(title(last)).toBeVisible();
  await holds(last, 9, 8, 7, 6, 5);
  await expect(last.getByText('新版程序带来的公报已加进文库')).toHaveCount(0);
});

test('an older version reads its own library, says what to do, and changes neither library nor notes', async ({
  ctx,
}) => {
  const bundle = bundleOf(ctx.dir, 'first', { 5: '', 6: '' });
  await firstRun(ctx, installedWith(bundle), 6, 5);
  const files = ['library.sqlite', 'user.sqlite'].map((name) => path.join(ctx.userData, name));
  files.forEach(makeNewer);
  const before = files.map((file) => readFileSync(file));

  const { app: older, page: old } = await ctx.start(installedWith(bundle));
  await expect(old.getByText(/您的公报库.*更新版本.*没有改动.*请安装新版本/)).toBeVisible();
  await expect(old.getByText(/批注文件由更新版本的程序写成.*没有改动.*请安装新版本/)).toBeVisible();
  await expect(title(old)).toBeVisible();
  await holds(old, 6, 5);
  await answerOpen(older, [issueFile(ctx.dir, 8)]);
  await old.getByRole('button', { name: '装入公报' }).first().click();
  await expect(old.getByText(/2024-8\.txt没有装进来/)).toBeVisible();
  await older.close();
  expect(files.map((file, index) => readFileSync(file).equals(before[index] ?? Buffer.of()))).toEqual([
    true,
    true,
  ]);
});

test('a program that is killed while it takes in new issues goes on at the next start', async ({ ctx }) => {
  const first = bundleOf(ctx.dir, 'first', { 6: '' });
  await firstRun(ctx, installedWith(first), 6);

  // So long that the bar stands for a while: the kill comes in the middle.
  const long = '水管要换。'.repeat(4000);
  const numbers = [1, 2, 3, 4, 5, 7, 8, 10, 11, 12];
  const issues = Object.fromEntries(numbers.map((number) => [number, long]));
  const second = bundleOf(ctx.dir, 'second', { 6: '', ...issues });
  const { app: killed, page: begun } = await ctx.start(installedWith(second));
  const bar = begun.getByText(/新版程序带来了公报，正在加进文库：第\d+期，共10期。可以照常阅读/);
  // Reading comes first, new issues in between.
  await expect(title(begun)).toBeVisible();
  await expect(bar).toBeVisible();
  const closed = killed.waitForEvent('close');
  killed.process().kill('SIGKILL');
  await closed;

  const { app: again, page: later } = await ctx.start(installedWith(second));
  await holds(later, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
  expect(await wordsOfNote(later)).toBe(`月底去看：${quote}`);
  await again.close();
  expect(soundness(path.join(ctx.userData, 'library.sqlite'))).toEqual([]);
});

test('a pack comes in by a double click at the start, by another while it runs, and by the dialog', async ({
  ctx,
}) => {
  const bundle = bundleOf(ctx.dir, 'first', { 5: '', 6: '' });
  const packOf = (number: number): string => {
    const pack = path.join(ctx.dir, `2024年第${number}期.gzpack`);
    gazette('pack', '--from', issueFile(ctx.dir, number), '--out', pack);
    return pack;
  };
  const [july, august, september] = [packOf(7), packOf(8), packOf(9)];
  const { app, page } = await ctx.start(installedWith(bundle, july));
  await expect(page.getByText('装入了1期公报')).toBeVisible();
  await holds(page, 7, 6, 5);

  const second = startAlone(ctx.argumentsFor(installedWith(bundle, august)));
  expect(await once(second, 'exit')).toEqual([0, null]);
  await holds(page, 8, 7, 6, 5);

  await answerOpen(app, [september]);
  await page.getByRole('button', { name: '装入公报' }).first().click();
  await holds(page, 9, 8, 7, 6, 5);

  const again = startAlone(ctx.argumentsFor(installedWith(bundle, august)));
  expect(await once(again, 'exit')).toEqual([0, null]);
  await expect(page.getByText('2024年第8期本来就在文库里，内容相同，没有改动。')).toBeVisible();

  const broken = path.join(ctx.dir, '坏包.gzpack');
  writeFileSync(broken, readFileSync(july).subarray(0, 9000));
  const library = path.join(ctx.userData, 'library.sqlite');
  const before = readFileSync(library);
  const third = startAlone(ctx.argumentsFor(installedWith(bundle, broken)));
  expect(await once(third, 'exit')).toEqual([0, null]);
  await expect(
    page.getByText(/坏包\.gzpack没有装进来：这个公报包不完整或已损坏，什么也没有装入/),
  ).toBeVisible();
  await expect(page.getByText('2024年第8期本来就在文库里')).toBeVisible();
  expect(readFileSync(library).equals(before)).toBe(true);
});

test('a pack that a file manager names by URL, and one that macOS hands over, come in too', async ({
  ctx,
}) => {
  const bundle = bundleOf(ctx.dir, 'first', { 6: '' });
  const pack = path.join(ctx.dir, '七月.gzpack');
  gazette('pack', '--from', issueFile(ctx.dir, 7), '--out', pack);
  const { app, page } = await ctx.start(installedWith(bundle));
  await expect(title(page)).toBeVisible();
  await app.evaluate(({ app: program }, file) => {
    program.emit('open-file', { preventDefault: () => undefined }, file);
  }, pack);
  await holds(page, 7, 6);
  const other = path.join(ctx.dir, '八 月.gzpack');
  gazette('pack', '--from', issueFile(ctx.dir, 8), '--out', other);
  const second = startAlone(ctx.argumentsFor(installedWith(bundle, pathToFileURL(other).href)));
  expect(await once(second, 'exit')).toEqual([0, null]);
  await holds(page, 8, 7, 6);
});

test('the portable program keeps everything of the person’s beside itself', async ({ ctx }) => {
  const bundle = bundleOf(ctx.dir, 'first', { 6: '' });
  const stick = path.join(ctx.dir, 'stick');
  const portable = { ...installedWith(bundle), userData: null, env: { PORTABLE_EXECUTABLE_DIR: stick } };
  await firstRun(ctx, portable, 6);
  expect(readdirSync(stick)).toEqual(['公报数据']);
  const kept = readdirSync(path.join(stick, '公报数据'));
  expect(kept).toEqual(expect.arrayContaining(['library.sqlite', 'user.sqlite', 'backups']));
  expect(existsSync(ctx.userData)).toBe(false);
});

test('the portable program on a locked stick says that notes stay on the computer', async ({ ctx }) => {
  const bundle = bundleOf(ctx.dir, 'first', { 6: '' });
  const locked = path.join(ctx.dir, 'locked');
  writeFileSync(locked, 'a file where the folder should be');
  const { page } = await ctx.start({
    ...installedWith(bundle),
    userData: null,
    env: { PORTABLE_EXECUTABLE_DIR: locked, XDG_CONFIG_HOME: path.join(ctx.dir, 'home') },
  });
  await expect(page.getByText(/不能写入.*这次存在这台电脑上，不会跟着U盘走/)).toBeVisible();
  await expect(title(page)).toBeVisible();
});
