/**
 * `npm run dist [-- --win --linux --mac --arch x64,arm64 --dir --electron-dist FOLDER --corpus FILE]`: makes the files for
 * the stick in out/dist. Exits with 0 when everything asked for was made.
 */
import path from 'node:path';
import { Command } from 'commander';
import { fromCaller } from '../main/cli/caller-paths.ts';
import { sayFailure } from '../main/cli/output.ts';
import { buildStale } from './build.ts';
import { corpus as ownCorpus } from './corpus-state.ts';
import { distribute } from './packaging/distribute.ts';
import { electronRelease, root } from './packaging/pack.ts';
import { readArchs, type Switches, wantedOf } from './packaging/request.ts';
import { summaryOf } from './packaging/summary.ts';
import { archs } from './packaging/targets.ts';
import { thisHost } from './packaging/tools/host.ts';
import { preferSystemTools } from './packaging/tools/missing-tool.ts';
import { provideSevenZip } from './packaging/tools/seven-zip.ts';

interface Options extends Switches {
  readonly electronDist?: string;
  readonly corpus?: string;
}

async function run({ electronDist, corpus, ...switches }: Options): Promise<number> {
  const began = performance.now();
  const host = thisHost();
  provideSevenZip();
  preferSystemTools(host);
  await buildStale();
  const outcome = await distribute(
    {
      release: electronRelease(),
      wanted: wantedOf(switches),
      corpus: corpus === undefined ? ownCorpus.library : fromCaller(corpus, 'dist'),
      electronFolder: electronDist === undefined ? null : fromCaller(electronDist, 'dist'),
      packedFolder: path.join(root, 'out/packed'),
      outFolder: path.join(root, 'out/dist'),
    },
    host,
  );
  if (!outcome.ok) return sayFailure(outcome.failure);
  const { library, made, notMade } = outcome.value;
  console.log(summaryOf(made, notMade, (performance.now() - began) / 1000));
  if (library.onlySamples) {
    console.log('注意：文库里只有示例公报。请先执行 npm run corpus -- --from 公报文件夹。');
    console.log(
      'Note: the library holds the sample issues only; first type npm run corpus -- --from FOLDER.',
    );
  }
  return notMade.length === 0 ? 0 : 1;
}

await new Command('dist')
  .description('做安装程序，放在 out/dist / make the installers, in out/dist')
  .option('--win', 'Windows')
  .option('--linux', 'Linux')
  .option('--mac', 'macOS')
  .option('--arch <archs>', 'x64,arm64', readArchs, [...archs])
  .option('--dir', '只做程序文件夹，放在 out/packed / program folders only, in out/packed')
  .option('--electron-dist <folder>', '放着 Electron 官方 zip 的文件夹 / folder of official Electron zips')
  .option('--corpus <file>', '装进去的文库 / the library to put in (out/corpus/library.sqlite)')
  .action(async (options: Options) => {
    process.exitCode = await run(options);
  })
  .parseAsync();
