/** The library that goes into the installers: a copy of the corpus, without the invented samples once real issues are there. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { issueEntries } from '../../../main/library/issues.ts';
import { openLibraryForWriting } from '../../../main/library/open.ts';
import { removeIssue } from '../../../main/library/store.ts';
import type { Failure, Outcome } from '../../../preload/contract.ts';

export interface ShippedLibrary {
  readonly file: string;
  readonly issues: number;
  /** Nothing but the samples was there, so they were left in. */
  readonly onlySamples: boolean;
}

/**
 * Makes the library to ship of `corpus` at `out`; `corpus` stays as it is. Fails with `file-missing` when there is no
 * corpus, with `no-library` when it is empty, and as opening a library does.
 */
export async function shipLibrary(corpus: string, out: string): Promise<Outcome<ShippedLibrary>> {
  if (!existsSync(corpus)) return { ok: false, failure: noCorpus(corpus) };
  mkdirSync(path.dirname(out), { recursive: true });
  rmSync(out, { force: true });
  copyFileSync(corpus, out);
  const opened = openLibraryForWriting(out);
  if (!opened.ok) return opened;
  const library = opened.value;
  try {
    const entries = issueEntries(library.db);
    const samples = entries.filter((entry) => entry.sample);
    const real = entries.length - samples.length;
    if (entries.length === 0) return { ok: false, failure: emptyCorpus(corpus) };
    if (real > 0) for (const { id } of samples) await removeIssue(library, id);
    // Readers never write to it: one file, as small as it gets, in pages laid one behind another.
    library.db.exec('VACUUM');
    return { ok: true, value: { file: out, issues: real || entries.length, onlySamples: real === 0 } };
  } finally {
    library.db.close();
  }
}

function noCorpus(corpus: string): Failure {
  return {
    code: 'file-missing',
    zh: `没有文库 ${corpus}。请先执行 npm run corpus -- --from 公报文件夹。`,
    en: `There is no library ${corpus}. First type npm run corpus -- --from FOLDER.`,
  };
}

function emptyCorpus(corpus: string): Failure {
  return {
    code: 'no-library',
    zh: `文库 ${corpus} 里一期公报也没有。请先执行 npm run corpus -- --from 公报文件夹。`,
    en: `The library ${corpus} holds no issue. First type npm run corpus -- --from FOLDER.`,
  };
}
