/** Runs one of the scripts beside this file as people's commands run: without Vitest's environment, without a network. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const guard = path.join(import.meta.dirname, 'without-network.ts');

function environment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _mode, NODE_OPTIONS: _options, ...rest } = process.env;
  const nowhere = 'http://127.0.0.1:9';
  return {
    ...rest,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    npm_config_offline: 'true',
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
  };
}

/** Gives the last line of what the script prints, as JSON. */
export function runScript(name: string, args: readonly string[]): unknown {
  const script = path.join(import.meta.dirname, name);
  const printed = execFileSync(process.execPath, ['--import', guard, script, ...args], {
    env: environment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 50_000_000,
  });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}
