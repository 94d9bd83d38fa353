/**
 * `npm start`: builds what is stale, the corpus too, and opens the reader: in Electron, else in the
 * stand-in over Chromium; without a display unseen, leaving a picture. Arguments after `--` go to the reader.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildStale } from './build.ts';
import { corpus, corpusState } from './corpus-state.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { fetchElectron } from './fetch-electron.ts';
import { hasDisplay, shellExecutable } from './shell.ts';
import { photograph, showsDocument, withUnseenReader } from './unseen.ts';

const root = path.resolve(import.meta.dirname, '..');
const picture = path.join(root, 'out/screenshots/start.png');

function say(zh: string, en: string): void {
  console.log(`${zh}\n${en}`);
}

function runCorpus(from: readonly string[]): boolean {
  const more = from.length === 0 ? [] : ['--from', ...from];
  const command = [path.join(root, 'build/corpus.ts'), ...more];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
}

/** Whether there is a library to read: made when it is missing, made again when it is older than what it is made of. */
function prepareCorpus(): boolean {
  const state = corpusState(corpus);
  switch (state.is) {
    case 'fresh':
      return true;
    case 'own':
      say(
        '公报库里有后来装入的公报，没有重做；要照现在的程序和原文重做，请执行 npm run corpus。',
        'The library has issues that were added later and was not made again; to do so, type npm run corpus.',
      );
      return true;
    case 'missing':
      say('正在建立公报库 …', 'Making the library of gazettes …');
      return runCorpus([]);
    case 'stale':
      say(
        '原文或程序有更新，正在重做公报库 …',
        'Texts or program are newer: making the library of gazettes again …',
      );
      if (!runCorpus(state.from))
        say('没有重做成，先用原来的。', 'That failed; going on with the one that is there.');
      return true;
  }
}

/** Opens the window and waits until the person closes it; gives the exit code. */
function openForPerson(executable: string, args: readonly string[]): number {
  // Chromium's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawnSync(executable, [...sandbox, root, ...args], { stdio: 'inherit' }).status ?? 1;
}

async function openUnseen(args: readonly string[]): Promise<number> {
  say('这台机器没有显示器，阅读器将在后台打开 …', 'There is no display: opening the reader unseen …');
  const shown = await withUnseenReader(args, async (page) => {
    const appeared = await showsDocument(page);
    await photograph(page, picture);
    return appeared;
  });
  if (!shown) {
    say(
      `阅读器打开了，但没有显示任何文件，界面截图在 ${picture}`,
      `The reader opened but shows no document; a picture of it is at ${picture}`,
    );
    return 1;
  }
  say(`阅读器运行正常，界面截图在 ${picture}`, `The reader works; a picture of it is at ${picture}`);
  return 0;
}

async function start(args: readonly string[]): Promise<number> {
  await buildStale();
  if (!prepareCorpus()) return 1;
  if (hasDisplay()) await fetchElectron();
  const shell = shellExecutable();
  if (shell.kind === 'stand-in') {
    const browser = await ensureBrowser();
    if (!browser.ok) {
      say(browser.failure.zh, browser.failure.en);
      return 1;
    }
    say(
      '注意：没有 Electron 程序文件，改用 Chromium 代替显示。这只供开发和试用，不是正式的阅读器。',
      'Note: Electron’s binary is not used here; Chromium stands in for it. For development and trial only.',
    );
  }
  return hasDisplay() ? openForPerson(shell.executable, args) : await openUnseen(args);
}

process.exitCode = await start(process.argv.slice(2));
