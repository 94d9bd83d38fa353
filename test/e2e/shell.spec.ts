/** The window's walls: what a page of the reader may not do, and how the program starts and ends. */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { answerOpen } from './dialogs.ts';
import { expect, root, shell, test } from './fixture.ts';
import { startAlone } from './start-alone.ts';

/** Processes whose command line names this folder, without their own threads and helpers being told apart. */
function processesNaming(folder: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
      } catch {
        return false;
      }
    })
    .map(Number);
}

test('the page asks over the bridge and is answered', async ({ page, ctx }) => {
  const answer = await page.evaluate(() => window.gazette.call('app.info', {}));
  const notesFile = path.join(ctx.userData, 'user.sqlite');
  expect(answer).toMatchObject({ ok: true, value: { notesFile, shell: shell.kind } });
});

test('the page has no Node and nothing of Electron, and cannot replace the bridge', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    require: 'require' in window,
    process: 'process' in window,
    bridge: Object.keys(window.gazette).sort(),
    replaced: Reflect.set(window.gazette, 'call', null) || Reflect.set(window, 'gazette', null),
    removed: Reflect.deleteProperty(window, 'gazette'),
    secure: isSecureContext,
  }));
  expect(seen).toEqual({
    require: false,
    process: false,
    bridge: ['call', 'on'],
    replaced: false,
    removed: false,
    secure: true,
  });
});

test('bad arguments are answered as values', async ({ page }) => {
  const codes = await page.evaluate(async () => {
    // The page is typed; whoever attacks it is not.
    const name: string = 'call';
    const call: (name: string, request: unknown) => Promise<{ failure?: { code: string; zh: string } }> =
      Reflect.get(window.gazette, name);
    const answers = [
      await call('library.document', {}),
      await call('library.document', { documentId: 7 }),
      await call('library.document', { documentId: 'x', more: true }),
      await call('search.run', { query: 'a', offset: -1, limit: 10, on: '2024-06-30', state: null }),
      await call('settings.write', { theme: 'pink' }),
      await call('library.addFiles', { paths: ['/etc/passwd'] }),
      await call('no.such.call', {}),
    ];
    return answers.map(({ failure }) => `${failure?.code} ${/[一-鿿]/.test(failure?.zh ?? '')}`);
  });
  expect(codes).toEqual(Array(7).fill('bad-request true'));
});

test('a library that is not there is said, not thrown', async ({ ctx }) => {
  const { page } = await ctx.start({ library: path.join(ctx.dir, 'none.sqlite') });
  const answer = await page.evaluate(() => window.gazette.call('library.issues', {}));
  expect(answer).toMatchObject({ ok: false, failure: { code: 'no-library' } });
});

test('the content security policy holds', async ({ page }) => {
  await page.evaluate(() => {
    const violations = new Set<string>();
    Reflect.set(window, 'violations', violations);
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.add(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    const image = document.createElement('img');
    image.src = 'https://example.com/a.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(script, image, frame);
    fetch('https://example.com/').catch(() => violations.add('fetch refused'));
    // Evaluated later by the page itself: what DevTools evaluates is exempt from the policy.
    setTimeout(() => {
      Reflect.set(window, 'evalRan', new Function('return true')());
    });
  });
  const violations = () => page.evaluate(() => [...Reflect.get(window, 'violations')].sort());
  await expect
    .poll(violations)
    .toEqual(['connect-src', 'fetch refused', 'frame-src', 'img-src', 'script-src', 'script-src-elem']);
  expect(await page.evaluate(() => ['inlineRan' in window, 'evalRan' in window])).toEqual([false, false]);
});

test('the reader itself keeps to that policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await page.locator('[data-address="head"]').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+f');
  expect(complaints).toEqual([]);
});

test('the scheme gives the built page and nothing else', async ({ page }) => {
  const statuses = await page.evaluate(async () => {
    const urls = [
      '/index.html',
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/main/main.js',
      '/none.js',
    ];
    return await Promise.all(urls.map(async (url) => (await fetch(url)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

test('navigation and new windows are denied', async ({ app, page }) => {
  const before = page.url();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/elsewhere';
    document.body.append(link);
    link.click();
    window.open('https://example.com/popup');
    window.open('/index.html');
    location.assign('https://example.com/assigned');
  });
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url()).toBe(before);
  const url = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  expect(url).toBe('app://reader/index.html');
  expect(await page.evaluate(() => 'gazette' in window)).toBe(true);
});

test('permissions are denied', async ({ page }) => {
  const notifications = await page.evaluate(() => Notification.requestPermission());
  const location = await page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'),
        );
      }),
  );
  const clipboard = await page.evaluate(() =>
    navigator.clipboard.writeText('公报').then(
      () => 'given',
      () => 'denied',
    ),
  );
  expect([notifications, location, clipboard]).toEqual(['denied', 'denied', 'denied']);
});

test('import tells when nothing was chosen', async ({ app, page }) => {
  await answerOpen(app, []);
  const answer = await page.evaluate(() => window.gazette.call('library.import', {}));
  expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});

test('import adds the chosen texts, tells its progress, and a bad file does not spoil the others', async ({
  ctx,
}) => {
  const { app, page } = await ctx.start({ library: path.join(ctx.dir, 'own.sqlite') });
  const bad = path.join(ctx.dir, 'empty.txt');
  writeFileSync(bad, '');
  const chosen = [bad, path.join(root, 'assets/issues/qinghe-2024-06.txt')];
  await answerOpen(app, chosen);
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    window.gazette.on('import.progress', ({ done, total }) => heard.push(`${done}/${total}`));
    window.gazette.on('library.changed', () => heard.push('changed'));
  });
  const answer = await page.evaluate(() => window.gazette.call('library.import', {}));
  expect(answer).toMatchObject({
    ok: true,
    value: {
      imported: [{ fileName: 'qinghe-2024-06.txt', issue: { id: '青禾市-2024-6' } }],
      failed: [{ fileName: 'empty.txt', failure: { code: 'file-empty' } }],
    },
  });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toContain('changed');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toContain('2/2');
});

test('a page whose process crashed comes back', async ({ app, page }) => {
  await page.evaluate(() => Reflect.set(window, 'beforeCrash', true));
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  const state = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const question = "['beforeCrash' in window, 'gazette' in window, document.readyState].join()";
      return await contents?.executeJavaScript(question).catch(() => 'no page');
    });
  await expect.poll(state).toBe('false,true,complete');
});

test('a second start brings the first window to the front and ends', async ({ app, page, ctx }) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.once('show', () => Reflect.set(globalThis, 'shown', true));
  });
  const second = startAlone(ctx.argumentsFor());
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(true);
  expect(await page.evaluate(() => 'gazette' in window)).toBe(true);
});

test('an argument that lacks its file is told in both languages', async ({ ctx }) => {
  const reader = startAlone([...ctx.argumentsFor(), '--library=']);
  const [said, [code]] = await Promise.all([text(reader.stderr), once(reader, 'exit')]);
  expect(code).toBe(2);
  expect(said).toContain('参数 --library 后面要写明文件');
  expect(said).toContain('needs a file');
});

test('closing the window ends the program cleanly, with a copy of the notes put aside; it opens in its theme’s colour', async ({
  app,
  page,
  ctx,
}) => {
  await page.evaluate(() => window.gazette.call('settings.write', { theme: 'night' }));
  const main = app.process();
  const closed = app.waitForEvent('close');
  await page.close();
  await closed;
  expect(main.exitCode).toBe(0);
  expect(readdirSync(ctx.userData)).not.toContain('user.sqlite-wal');
  expect(readdirSync(path.join(ctx.userData, 'backups'))).not.toEqual([]);
  expect(existsSync(path.join(ctx.userData, 'logs/main.log'))).toBe(true);

  const again = await ctx.start();
  const colour = () =>
    again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
  expect((await colour())?.toLowerCase()).toBe('#181a1d');
});

test('killing the program leaves no browser behind, and it starts again', async ({ app, ctx }) => {
  test.skip(process.platform !== 'linux', 'looks into /proc');
  expect(processesNaming(ctx.userData).length).toBeGreaterThan(1);
  const closed = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await closed;
  await expect.poll(() => processesNaming(ctx.userData)).toEqual([]);
  const { page } = await ctx.start();
  expect(await page.evaluate(() => window.gazette.call('app.info', {}))).toMatchObject({ ok: true });
});

test('the stand-in has every module of Electron, and those it lacks throw their names', async ({ app }) => {
  test.skip(shell.kind === 'electron', 'about the stand-in');
  const types = readFileSync(path.join(root, 'node_modules/electron/electron.d.ts'), 'utf8');
  const names = ['Common', 'Main'].flatMap((namespace) => {
    const [, body = ''] = new RegExp(`namespace ${namespace} \\{(.*?)\\n  \\}`, 's').exec(types) ?? [];
    return [...body.matchAll(/^ {4}(?:const|class) (\w+)/gm)].map(([, name = '']) => name);
  });
  expect(names.length).toBeGreaterThan(30);
  const provided = await app.evaluate((electron) => Object.keys(electron));
  expect([...provided].sort()).toEqual(names.sort());

  const said = await app.evaluate(({ app, BrowserWindow, Tray, dialog, nativeTheme, shell }) => {
    const attempts = [
      () => new Tray('icon.png'),
      () => shell.openExternal('https://example.com'),
      () => nativeTheme.themeSource,
      () => dialog.showMessageBox({ message: '' }),
      () => app.setBadgeCount(1),
      () => BrowserWindow.getAllWindows()[0]?.setOpacity(1),
      () => BrowserWindow.getAllWindows()[0]?.webContents.print(),
    ];
    return attempts.map((attempt) => {
      try {
        return `did nothing: ${attempt()}`;
      } catch (error) {
        return error instanceof Error ? error.message.replace('electron stand-in: ', '') : '';
      }
    });
  });
  expect(said).toEqual([
    'Tray is not provided',
    'shell.openExternal is not provided',
    'nativeTheme.themeSource is not provided',
    'dialog.showMessageBox is not provided',
    'app.setBadgeCount is not provided',
    'BrowserWindow.setOpacity is not provided',
    'webContents.print is not provided',
  ]);
});
