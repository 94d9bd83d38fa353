/**
 * NSIS as electron-builder wants it, of the system's own compiler and stub plugins, and a wine that only claims to have
 * run: enough to compile every script. The installers that come out install nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stubPlugin } from './stub-plugin.ts';

const templates = path.resolve(import.meta.dirname, '../../../node_modules/app-builder-lib/templates/nsis');
/** Those that electron-builder brings itself. */
const plugins = ['nsProcess', 'UAC', 'StdUtils', 'SpiderBanner', 'WinShell', 'Nsis7z', 'nsisunz', 'inetc'];

function callsOf(plugin: string): string[] {
  const scripts = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ns[hi]$/.test(name),
  );
  const call = new RegExp(`\\b${plugin}::(\\w+)`, 'g');
  return scripts.flatMap((name) =>
    [...readFileSync(path.join(templates, name), 'utf8').matchAll(call)].map(([, name = '']) => name),
  );
}

function putScript(file: string, line: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${line}\n`, { mode: 0o755 });
}

/** Gives the environment in which electron-builder finds them. */
export function stubNsis(folder: string): NodeJS.ProcessEnv {
  const compiler = path.join(folder, 'nsis');
  const resources = path.join(folder, 'nsis-resources');
  const bin = path.join(folder, 'bin');
  putScript(path.join(compiler, 'linux/makensis'), 'unset NSISDIR\nexec makensis "$@"');
  writeFileSync(path.join(compiler, 'elevate.exe'), '');
  putScript(path.join(bin, 'wine'), 'echo > "$(dirname "$1")/$(basename "$1" exe)__uninstaller.exe"');
  const pluginFolder = path.join(resources, 'plugins/x86-unicode');
  mkdirSync(pluginFolder, { recursive: true });
  for (const plugin of plugins)
    writeFileSync(path.join(pluginFolder, `${plugin}.dll`), stubPlugin(`${plugin}.dll`, callsOf(plugin)));
  return {
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    ELECTRON_BUILDER_NSIS_DIR: compiler,
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: resources,
  };
}
