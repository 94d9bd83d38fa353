import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../../../../main/cli/site/new-folder.ts';
import { temporaryFolder } from '../../library/open-city.ts';

/** No process has this id: it is above what systems give. */
const nobody = 2 ** 30;

function written(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('a folder written anew', () => {
  it('takes its place with all its files, and nothing of what was there before', () => {
    const around = temporaryFolder();
    const folder = join(around, 'site');
    written(folder, { 'old.html': 'old' });
    const beside = newFolder(folder);
    beside.write('a/b.html', 'new');
    beside.write('c.html', 'new');
    expect(readdirSync(folder)).toEqual(['old.html']);
    beside.swapIn();
    beside.discard();
    expect(readdirSync(folder).sort()).toEqual(['a', 'c.html']);
    expect(read(folder, 'a/b.html')).toBe('new');
    expect(readdirSync(around)).toEqual(['site']);
  });

  it('leaves what was there when it cannot be written', () => {
    const around = temporaryFolder();
    const folder = join(around, 'site');
    written(folder, { 'old.html': 'old' });
    const beside = newFolder(folder);
    beside.write('a', 'a file');
    expect(() => beside.write('a/b.html', 'below a file')).toThrow();
    beside.discard();
    expect(readdirSync(around)).toEqual(['site']);
    expect(read(folder, 'old.html')).toBe('old');
  });

  it('makes the folders around it', () => {
    const folder = join(temporaryFolder(), 'on/a/stick');
    const beside = newFolder(folder);
    beside.write('index.html', 'new');
    beside.swapIn();
    expect(read(folder, 'index.html')).toBe('new');
  });
});

describe('what a killed process left', () => {
  it('unfinished is taken away', () => {
    const around = temporaryFolder();
    written(join(around, `site.${nobody}.new`), { 'index.html': 'half' });
    newFolder(join(around, 'site')).discard();
    expect(readdirSync(around)).toEqual([]);
  });

  it('put aside and not replaced is put back', () => {
    const around = temporaryFolder();
    written(join(around, `site.${nobody}.old`), { 'index.html': 'old' });
    newFolder(join(around, 'site')).discard();
    expect(read(around, 'site/index.html')).toBe('old');
  });

  it('put aside and replaced is taken away', () => {
    const around = temporaryFolder();
    written(join(around, 'site'), { 'index.html': 'new' });
    written(join(around, `site.${nobody}.old`), { 'index.html': 'old' });
    newFolder(join(around, 'site')).discard();
    expect(readdirSync(around)).toEqual(['site']);
    expect(read(around, 'site/index.html')).toBe('new');
  });

  it('of a process that still runs is let be, and so is what only looks like it', () => {
    const around = temporaryFolder();
    const others = [`site.${process.ppid}.new`, 'site.old', 'site.backup.1.zip'];
    for (const name of others) written(join(around, name), { 'index.html': name });
    newFolder(join(around, 'site')).discard();
    expect(others.filter((name) => !existsSync(join(around, name)))).toEqual([]);
  });
});
