import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractAll } from '@electron/asar';
import { ownPlatform } from '../targets.ts';
import type { Check } from './packed-program.ts';

const runner = path.join(import.meta.dirname, 'run-packed.ts');

/**
 * The packed code runs: all packages that it names load, and its worker opens the packed library by the packed native
 * module. Node of this machine stands in for Electron's, so other machines' programs are not tried.
 */
export const runCheck: Check = ({ machine, layout }) => {
  if (machine.platform !== ownPlatform() || machine.arch !== process.arch) return [];
  // Far from the project's own node_modules, so that nothing is found but what was packed.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'packed-reader-'));
  try {
    const app = path.join(folder, 'app');
    extractAll(layout.archive, app);
    const run = spawnSync(process.execPath, [runner, app, layout.resources, folder], {
      encoding: 'utf8',
      env: { ...process.env, NODE_PATH: '' },
    });
    if (run.status === 0) return [];
    const why = run.stderr.trim();
    return [{ zh: `打包后的程序运行不起来：${why}`, en: `the packed program does not run: ${why}` }];
  } catch (error) {
    return [{ zh: `app.asar 解不开：${String(error)}`, en: `app.asar cannot be unpacked: ${String(error)}` }];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
