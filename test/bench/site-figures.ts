import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { chromiumBinary } from '../electron-stand-in/chromium.ts';
import { type AskedQuery, queriesFor } from './search/queries.ts';
import { makeWordyLibrary } from './search/wordy-library.ts';

/** What a site of so many synthetic issues takes. */
export interface SiteFigures {
  readonly issues: number;
  /** The whole command, in seconds. */
  readonly exported: number;
  readonly files: number;
  /** Bytes of all files, and of the two kinds that the search reads. */
  readonly bytes: { readonly all: number; readonly postings: number; readonly texts: number };
  /** The first query of a page that was just opened from the disk. */
  readonly first: Readonly<Record<string, FirstQuery>>;
}

/** Over the queries of a kind. */
interface FirstQuery {
  /** From opening the page to its results, in milliseconds. */
  readonly median: number;
  readonly most: number;
  /** Bytes of the data files that were loaded, at most. */
  readonly loaded: number;
}

const root = path.resolve(import.meta.dirname, '../..');
const perKind = 5;

/** Exports libraries of these sizes and asks each site in Chromium: every query in a context of its own, files in the system's memory. */
export async function measureSites(
  sizes: readonly number[],
  onFigures: (figures: SiteFigures) => void,
): Promise<SiteFigures[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gazette-bench-'));
  const executablePath = chromiumBinary();
  if (executablePath === null) throw new Error('Chromium is needed');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const all: SiteFigures[] = [];
  try {
    for (const issues of sizes) {
      const library = path.join(folder, `${issues}.sqlite`);
      const site = path.join(folder, `site-${issues}`);
      await makeWordyLibrary(library, issues);
      const exported = exportSite(library, site);
      const figures = {
        issues,
        exported,
        ...sizesOf(site),
        first: await firstQueries(browser, site, issues),
      };
      all.push(figures);
      onFigures(figures);
      rmSync(library);
      rmSync(site, { recursive: true });
    }
    return all;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function exportSite(library: string, site: string): number {
  const began = performance.now();
  const command = [path.join(root, 'main/cli/gazette.ts'), 'export', '--site', site, '--library', library];
  execFileSync(process.execPath, command, { stdio: 'pipe' });
  return (performance.now() - began) / 1000;
}

function sizesOf(site: string): Pick<SiteFigures, 'files' | 'bytes'> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sum = (of: typeof entries): number =>
    of.reduce((bytes, { parentPath, name }) => bytes + statSync(path.join(parentPath, name)).size, 0);
  const data = (letter: string) =>
    entries.filter(
      ({ name }) => name.endsWith('.js') && /^\d/.test(name.slice(1)) && name.startsWith(letter),
    );
  return {
    files: entries.length,
    bytes: { all: sum(entries), postings: sum(data('p')), texts: sum(data('t')) },
  };
}

async function firstQueries(
  browser: Browser,
  site: string,
  issues: number,
): Promise<Record<string, FirstQuery>> {
  const kinds = Map.groupBy(queriesFor(issues), ({ kind }) => kind);
  const figures: Record<string, FirstQuery> = {};
  for (const [kind, queries] of kinds) {
    const measured: { ms: number; loaded: number }[] = [];
    for (const query of queries.slice(0, perKind)) measured.push(await firstQuery(browser, site, query));
    const times = measured.map(({ ms }) => ms).sort((one, other) => one - other);
    figures[kind] = {
      median: times[times.length >> 1] ?? Number.NaN,
      most: times.at(-1) ?? Number.NaN,
      loaded: Math.max(...measured.map(({ loaded }) => loaded)),
    };
  }
  return figures;
}

async function firstQuery(
  browser: Browser,
  site: string,
  { query }: AskedQuery,
): Promise<{ readonly ms: number; readonly loaded: number }> {
  const context = await browser.newContext();
  await context.setOffline(true);
  const page = await context.newPage();
  let loaded = 0;
  page.on('request', (request) => {
    const file = /\/(data\/[a-z0-9]+\.js)$/.exec(request.url())?.[1];
    if (file !== undefined) loaded += statSync(path.join(site, file)).size;
  });
  await page.goto(`${pathToFileURL(site).href}/search.html#q=${encodeURIComponent(query)}`);
  // Taken in the page, when the first frame with the results is due.
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const found = document.getElementById('page-found');
        const look = (): void => {
          if (found !== null && found.childElementCount > 0) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await context.close();
  return { ms, loaded };
}

/** The figures as lines for people. */
export function siteLines({ issues, exported, files, bytes, first }: SiteFigures): string[] {
  const mb = (count: number): string => `${(count / 1e6).toFixed(1)} MB`;
  const head = `${issues} issues: exported in ${exported.toFixed(1)} s, ${files} files, ${mb(bytes.all)} (postings ${mb(bytes.postings)}, texts ${mb(bytes.texts)})`;
  const queries = Object.entries(first).map(
    ([kind, { median, most, loaded }]) =>
      `  first query, ${kind.padEnd(18)} median ${median.toFixed(0).padStart(5)} ms, at most ${most.toFixed(0).padStart(5)} ms, ${mb(loaded)} loaded`,
  );
  return [head, ...queries];
}
