import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ bin: z.record(z.string(), z.string()) });

/**
 * The script behind a command of an installed package, to be run by Node. What npm puts into `node_modules/.bin` in its
 * place is a batch file on Windows, which only a shell can start.
 *
 * @param root the folder that `node_modules` lies in
 * @throws when the package is not installed or has no such command.
 */
export function toolScript(root: string, packageName: string, command: string): string {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = packageSchema.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const script = bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, script);
}
