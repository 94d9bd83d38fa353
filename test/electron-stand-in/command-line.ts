/** How the stand-in was called: `electron [switches] APP [switches]`, as Electron is. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Without the executable and the stand-in's own file. */
const args = process.argv.slice(2).filter((argument) => !argument.startsWith('--inspect'));

/** `''` for a switch without a value, `null` for one that was not given. */
export function switchValue(name: string): string | null {
  const found = args.find((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`));
  return found === undefined ? null : found.slice(name.length + 3);
}

/** Playwright asks for a debugging port of the browser's choice. */
export const underPlaywright = switchValue('remote-debugging-port') === '0';

export const headless =
  process.env.STAND_IN_HEADLESS === '1' ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const packageSchema = z.object({
  name: z.string(),
  productName: z.string().optional(),
  version: z.string(),
  main: z.string(),
});

function locateApp(given: string): { folder: string; entry: string; name: string; version: string } {
  const folder = path.resolve(given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`electron stand-in: ${folder} is not an app's folder`);
  const facts = packageSchema.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  return {
    folder,
    entry: path.resolve(folder, facts.main),
    name: facts.productName ?? facts.name,
    version: facts.version,
  };
}

/** The app's folder, its main module and what its package.json says. */
export const application = locateApp(args.find((argument) => !argument.startsWith('-')) ?? '.');

/** `process.argv` as Electron gives it: the executable, then all arguments. */
export const electronArgv: readonly string[] = [process.argv[0] ?? 'electron', ...args];
