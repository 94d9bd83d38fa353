import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolScript } from '../../build/tool-script.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the script of a tool', () => {
  it('is run by Node, without the batch files of Windows', () => {
    const script = toolScript(root, 'typescript', 'tsc');
    const { status, stdout } = spawnSync(process.execPath, [script, '--version'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Version \d/);
  });

  it('is missing with a word about which', () => {
    expect(() => toolScript(root, 'typescript', 'tcs')).toThrow('typescript has no command tcs');
    expect(() => toolScript(root, 'no-such-package', 'x')).toThrow('no-such-package');
  });
});
