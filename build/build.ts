/** `npm run build`: builds what is older than its sources into out/. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, type UserConfig } from 'vite';
import { isStale, stampAt } from './stale.ts';
import mainConfig from './vite.main.config.ts';
import preloadConfig from './vite.preload.config.ts';
import rendererConfig from './vite.renderer.config.ts';

const root = path.resolve(import.meta.dirname, '..');

interface Part {
  readonly name: string;
  readonly config: UserConfig;
  readonly sources: readonly string[];
  /** A file that is there when the part was built. */
  readonly result: string;
}

const parts: readonly Part[] = [
  { name: 'main', config: mainConfig, sources: ['main', 'preload'], result: 'out/main/main.js' },
  { name: 'preload', config: preloadConfig, sources: ['preload'], result: 'out/preload/bridge.cjs' },
  {
    name: 'renderer',
    config: rendererConfig,
    sources: ['renderer', 'preload'],
    result: 'out/renderer/index.html',
  },
];

/** Builds the stale parts one after another and gives their names; throws what Vite throws. */
export async function buildStale(): Promise<readonly string[]> {
  const built: string[] = [];
  for (const { name, config, sources, result } of parts) {
    const stamp = path.join(root, 'out/stamps', name);
    const inputs = [...sources, 'package-lock.json', 'build/build.ts', `build/vite.${name}.config.ts`];
    const missing = !existsSync(path.join(root, result));
    if (
      !missing &&
      !isStale(
        stamp,
        inputs.map((input) => path.join(root, input)),
      )
    )
      continue;
    const began = new Date();
    await build({ ...config, configFile: false });
    stampAt(stamp, began);
    built.push(name);
  }
  return built;
}

if (import.meta.main) {
  const built = await buildStale();
  console.log(built.length === 0 ? 'out/ is up to date' : `built: ${built.join(', ')}`);
}
