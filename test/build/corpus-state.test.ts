import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Corpus, corpusState, noteCorpus } from '../../build/corpus-state.ts';

let folder = '';
let corpus: Corpus = { library: '', stamp: '', sources: [] };
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
  corpus = {
    library: path.join(folder, 'library.sqlite'),
    stamp: path.join(folder, 'stamps/corpus'),
    sources: [path.join(folder, 'issue.txt'), path.join(folder, 'not there')],
  };
  write('issue.txt', 1000);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file dated at `seconds` after the epoch. */
function write(name: string, seconds: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  utimesSync(file, seconds, seconds);
  return file;
}

/** Makes the library at `seconds` after the epoch. */
function make(seconds: number, from: readonly string[] = []): void {
  write('library.sqlite', seconds);
  noteCorpus(corpus, from, new Date(seconds * 1000));
}

test('a library that is not there is missing', () => {
  expect(corpusState(corpus)).toEqual({ is: 'missing' });
});

test('made after its sources it is fresh, also when somebody added issues to it', () => {
  make(2000);
  expect(corpusState(corpus)).toEqual({ is: 'fresh' });
  write('library.sqlite', 2500);
  expect(corpusState(corpus)).toEqual({ is: 'fresh' });
});

test('a newer source makes it stale; it is made again of what was asked for', () => {
  const stick = write('stick.txt', 1000);
  make(2000, [stick]);
  write('issue.txt', 3000);
  expect(corpusState(corpus)).toEqual({ is: 'stale', from: [stick] });
});

test('a newer file among those asked for makes it stale', () => {
  const stick = write('stick.txt', 1000);
  make(2000, [stick]);
  write('stick.txt', 3000);
  expect(corpusState(corpus)).toEqual({ is: 'stale', from: [stick] });
});

test('a library that somebody added issues to is never made again unasked', () => {
  make(2000);
  write('library.sqlite', 2500);
  write('issue.txt', 3000);
  expect(corpusState(corpus)).toEqual({ is: 'own' });
});

test('a library of which nothing is noted is taken for somebody’s own', () => {
  write('library.sqlite', 2000);
  expect(corpusState(corpus)).toEqual({ is: 'own' });
});
