/** The program as it is packed, taken out of its archive and out of the project, opens a window and shows its library. */
import path from 'node:path';
import { extractAll } from '@electron/asar';
import { z } from 'zod';
import { layoutOf } from '../../build/packaging/layout.ts';
import { machineName } from '../../build/packaging/targets.ts';
import { machineCalled } from '../build/packaging/machines.ts';
import { runScript } from '../build/packaging/run-script.ts';
import { realLibrary } from '../build/packaging/small-libraries.ts';
import { expect, shell, test } from './fixture.ts';

test.skip(process.platform === 'darwin', 'packs for Linux and Windows');

test('packed, the reader starts and shows the library that was packed with it', async ({
  ctx,
  playwright,
}) => {
  const machine = machineCalled(`${process.platform === 'win32' ? 'win' : 'linux'}-${process.arch}`);
  const library = await realLibrary(path.join(ctx.dir, 'library.sqlite'));
  const name = machineName(machine);
  const packed = z
    .record(z.string(), z.string())
    .parse(runScript('pack-stand-ins.ts', [ctx.dir, library, name]));
  const layout = layoutOf(machine, packed[name] ?? '');
  const app = path.join(ctx.dir, 'app');
  extractAll(layout.archive, app);
  const reader = await playwright._electron.launch({
    executablePath: shell.executable,
    args: [app, `--user-data-dir=${ctx.userData}`, `--library=${layout.library}`],
  });
  try {
    const page = await reader.firstWindow();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('tree', { name: '公报目录' })).toContainText('第6期');
  } finally {
    await reader.close();
  }
});
