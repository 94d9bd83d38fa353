/** `npm run build`: builds what is older than its sources into out/. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, type UserConfig } from 'vite';
import { isStale, stampAt } from './stale.ts';
import mainConfig from './vite.main.config.ts';
import preloadConfig from './vite.preload.config.ts';
import rendererConfig from './vite.renderer.config.ts';
import siteConfigs from './vite.site.config.ts';

const root = path.resolve(import.meta.dirname, '..');

interface Part {
  readonly name: string;
  readonly configs: readonly UserConfig[];
  readonly sources: readonly string[];
  /** A file that is there when the part was built. */
  readonly result: string;
}

const parts: readonly Part[] = [
  { name: 'main', configs: [mainConfig], sources: ['main', 'preload'], result: 'out/main/main.js' },
  { name: 'preload', configs: [preloadConfig], sources: ['preload'], result: 'out/preload/bridge.cjs' },
  {
    name: 'renderer',
    configs: [rendererConfig],
    sources: ['renderer', 'preload'],
    result: 'out/renderer/index.html',
  },
  {
    name: 'site',
    configs: siteConfigs,
    sources: [
      'renderer',
      'main/search',
      'main/export/site',
      'preload',
      'assets/tables',
      'build/site-plugins.ts',
    ],
    result: 'out/site/search.js',
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

/** Builds the stale parts, or those of them that are named, one after another and gives their names; throws what Vite throws. */
export async function buildStale(only?: readonly string[]): Promise<readonly string[]> {
  const stale = parts.filter((part) => only?.includes(part.name) !== false && !isUpToDate(part));
  for (const { name, configs } of stale) {
    const began = new Date();
    for (const config of configs) await build({ ...config, configFile: false });
    stampAt(stampOf(name), began);
  }
  return stale.map((part) => part.name);
}

if (import.meta.main) {
  const built = await buildStale();
  console.log(built.length === 0 ? 'out/ is up to date' : `built: ${built.join(', ')}`);
}
