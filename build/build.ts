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

function isUpToDate({ name, sources, result }: Part): boolean {
  const inputs = [...sources, 'package-lock.json', 'build/build.ts', `build/vite.${name}.config.ts`];
  const missing = !existsSync(path.join(root, result));
  return (
    !missing &&
    !isStale(
      stampOf(name),
      inputs.map((input) => path.join(root, input)),
    )
  );
}

function stampOf(name: string): string {
  return path.join(root, 'out/stamps', name);
}

/** The names of the parts that are missing or older than their sources. */
export function staleParts(): readonly string[] {
  return parts.filter((part) => !isUpToDate(part)).map((part) => part.name);
}

/** Builds the stale parts one after another and gives their names; throws what Vite throws. */
export async function buildStale(): Promise<readonly string[]> {
  const stale = parts.filter((part) => !isUpToDate(part));
  for (const { name, config } of stale) {
    const began = new Date();
    await build({ ...config, configFile: false });
    stampAt(stampOf(name), began);
  }
  return stale.map((part) => part.name);
}

if (import.meta.main) {
  const built = await buildStale();
  console.log(built.length === 0 ? 'out/ is up to date' : `built: ${built.join(', ')}`);
}
