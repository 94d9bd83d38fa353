import { join } from 'node:path';
import { siteFiles } from '../../export/site/site.ts';
import type { SiteFile } from '../../export/site/site-file.ts';
import type { SiteSource } from '../../export/site/source.ts';
import { readCatalogue } from '../../library/catalogue/read-catalogue.ts';
import { machineFailure } from '../../library/machine-failure.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { print, say, sayFailure } from '../output.ts';
import { sayNowAndThen } from '../progress.ts';
import { withLibrary } from '../with-library.ts';
import { newFolder } from './new-folder.ts';
import { builtAssets } from './site-assets.ts';
import { markOf, markPath, refusalOf } from './site-folder.ts';
import { siteSource } from './site-source.ts';

const catalogueFolder = join(import.meta.dirname, '../../../assets/catalogue');

export interface SiteOptions {
  readonly library: string;
  /** The folder to write, absolute. */
  readonly folder: string;
  /** The day of the states, and today: `YYYY-MM-DD`. */
  readonly on: string;
  readonly today: string;
}

/**
 * `gazette export --site`: the whole library as pages for machines that cannot run the reader. The folder is there
 * whole or as it was before.
 */
export function exportSite({ library, folder, on, today }: SiteOptions): Promise<ExitCode> {
  const assets = builtAssets();
  if (assets === null) {
    say(
      '还没有生成网页用的程序。请先运行 npm run build，再来一次。\n  The scripts of the site are not built yet: run npm run build first.',
    );
    return Promise.resolve(exitCodes.internal);
  }
  return withLibrary(library, ({ db }) => {
    try {
      const refusal = refusalOf(folder);
      if (refusal !== null) {
        say(`${refusal.zh}\n  ${refusal.en}`);
        return exitCodes.usage;
      }
      const source = siteSource(db, { on, madeOn: today, catalogue: readCatalogue(catalogueFolder, say) });
      writeSite(folder, source, assets);
      const documents = source.issues.reduce((sum, { entry }) => sum + entry.documents, 0);
      print(`${source.issues.length} 期 issues\t${documents} 份文件 documents\t${folder}`);
      return exitCodes.ok;
    } catch (error) {
      const code = sayFailure(machineFailure(error).failure);
      say(
        `没有写 ${folder}，原有的没有改动。\n  ${folder} was not written; what was there before is unchanged.`,
      );
      return code;
    }
  });
}

function writeSite(folder: string, source: SiteSource, assets: readonly SiteFile[]): void {
  const pages = source.issues.reduce((sum, { documentIds }) => sum + documentIds.length + 1, 0);
  const progress = sayNowAndThen();
  const beside = newFolder(folder);
  const written: string[] = [];
  const write = ({ path, content }: SiteFile): void => {
    beside.write(path, content);
    written.push(path);
  };
  try {
    for (const asset of assets) write(asset);
    for (const file of siteFiles(source)) {
      write(file);
      // How many files the search has is known only when all pages are written.
      if (file.path.startsWith('data/'))
        progress({ zh: '正在写检索用的数据', en: 'the search', share: 0.95 });
      else progress({ zh: '正在写网页', en: 'pages', share: Math.min(0.9, written.length / pages) });
    }
    beside.write(markPath, markOf(written));
    beside.swapIn();
  } finally {
    beside.discard();
  }
}
