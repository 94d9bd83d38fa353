/**
 * Runs the code of an unpacked app.asar: `node run-packed.ts APP RESOURCES TEMPORARY`. Exits with 0 when all built
 * code and every package it names loads, and its worker lists the issues of the packed library; else says why not.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startWorker } from '../../../main/worker/worker-client.ts';

/** Packages are named whole in built code: `from "zod"`, `import("docx")`. */
const imported = /(?:\bfrom|\bimport\(?)\s*"([^"./\s][^"\s]*)"/g;

/** What main.js needs besides Electron; it cannot be loaded itself. */
function packagesOfMain(main: string): string[] {
  const code = readFileSync(path.join(main, 'main.js'), 'utf8');
  const names = [...code.matchAll(imported)].map(([, specifier = '']) => specifier);
  return [...new Set(names)].filter((name) => name !== 'electron' && !name.startsWith('node:'));
}

/** Loads everything that the program may load later on, from its own place; the worker loads the rest at its start. */
async function loadAll(main: string): Promise<void> {
  const shared = readdirSync(path.join(main, 'shared')).map((name) => `./shared/${name}`);
  const file = path.join(main, 'load-all.js');
  const lines = [...shared, ...packagesOfMain(main)].map((name) => `import ${JSON.stringify(name)};\n`);
  writeFileSync(file, lines.join(''));
  await import(pathToFileURL(file).href);
}

async function listIssues(main: string, resources: string, temporary: string): Promise<void> {
  const worker = startWorker(
    pathToFileURL(path.join(main, 'library-worker.js')),
    {
      libraryFile: path.join(temporary, 'library.sqlite'),
      bundledLibrary: path.join(resources, 'library.sqlite'),
      catalogueFolder: path.join(resources, 'catalogue'),
      notesFile: path.join(temporary, 'user.sqlite'),
      userName: '',
    },
    (line) => console.error(line),
  );
  const issues = await worker.call('library.issues', {});
  await worker.close();
  if (!issues.ok) throw new Error(issues.failure.en);
  if (issues.value.length === 0) throw new Error('the worker lists no issue');
  console.log(`${issues.value.length} issues`);
}

const [app = '', resources = '', temporary = ''] = process.argv.slice(2);
const main = path.join(app, 'out/main');
await loadAll(main);
await listIssues(main, resources, temporary);
