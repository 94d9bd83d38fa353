import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueId, parseText } from '../../../../main/gazette/index.ts';
import type { ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';
import { issueFiles } from '../../../../main/library/issue-files.ts';
import { type Library, removeIssue } from '../../../../main/library/store.ts';
import { libraryOf } from '../open-city.ts';
import { graphOf } from './graph-of.ts';

const root = join(import.meta.dirname, '../../../..');
const realFolder = join(root, '../shared/issues');

function issuesIn(folder: string): ParsedIssue[] {
  const files = issueFiles(folder);
  if (!files.ok) throw new Error(files.failure.en);
  return files.value.map((file) => parseText(readFileSync(file, 'utf8'), basename(file)));
}

function ordersOf<T>(things: readonly T[]): T[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first) =>
    ordersOf(things.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

const samples = issuesIn(join(root, 'assets/issues'));

/** Takes out the issue with the given cover. */
async function take(library: Library, { issue }: ParsedIssue): Promise<void> {
  expect(await removeIssue(library, issueId(issue))).toBe(true);
}

describe('the graph of the samples', () => {
  it('is the same whatever the order in which they were added', async () => {
    const [first = [], ...others] = ordersOf(samples);
    const expected = graphOf(await libraryOf(...first));
    for (const order of others) expect(graphOf(await libraryOf(...order))).toEqual(expected);
  });

  it.each(samples)('is as if an issue had never been there once it is removed', async (gone) => {
    const library = await libraryOf(...samples);
    await take(library, gone);
    expect(graphOf(library)).toEqual(graphOf(await libraryOf(...samples.filter((other) => other !== gone))));
  });
});

describe.skipIf(!existsSync(realFolder))('the graph with real issues (needs ../shared)', () => {
  const real = issuesIn(realFolder);

  it('is the same wherever among the samples they were added, and without them as it was', async () => {
    const library = await libraryOf(...real, ...samples);
    const expected = graphOf(library);
    for (const at of [1, samples.length]) {
      const order = samples.toSpliced(at, 0, ...real);
      expect(graphOf(await libraryOf(...order))).toEqual(expected);
    }
    for (const issue of real) await take(library, issue);
    expect(graphOf(library)).toEqual(graphOf(await libraryOf(...samples)));
  });
});
