/** `npm run corpus [-- --from PATH…]`: makes out/corpus/library.sqlite of every issue text at hand, all or nothing. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { fromCaller } from '../main/cli/caller-paths.ts';
import { sayFailure, sayWarning } from '../main/cli/output.ts';
import type { Progress } from '../main/library/add-issue-file.ts';
import { type BuildOutcome, buildLibrary } from '../main/library/build.ts';
import { issueFiles } from '../main/library/issue-files.ts';
import type { Outcome } from '../preload/contract.ts';
import { beside, corpus, noteCorpus, sampleFolder } from './corpus-state.ts';

export interface CorpusRequest {
  /** More files and folders, absolute. */
  readonly from?: readonly string[];
  /** Where it goes, the place of {@link corpus} unless said. */
  readonly out?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/** Makes the corpus anew; on a failure the one that was there stays as it was. */
export async function makeCorpus(request: CorpusRequest = {}): Promise<BuildOutcome> {
  const { from = [], out = corpus.library, onProgress } = request;
  const began = new Date();
  const files: string[] = [];
  for (const source of [sampleFolder, beside].filter(existsSync).concat(from)) {
    const found: Outcome<readonly string[]> = issueFiles(source);
    if (!found.ok) return { ...found, failed: [] };
    files.push(...found.value);
  }
  const samples = files.filter((file) => path.dirname(file) === sampleFolder);
  const outcome = await buildLibrary({ files, samples, out, onProgress });
  if (outcome.ok && out === corpus.library) noteCorpus(corpus, from, began);
  return outcome;
}

/** A bar on a terminal, a line for each file elsewhere. */
function progressDisplay(): { show(progress: Progress): void; stop(): void } {
  if (!process.stderr.isTTY) {
    return {
      show: ({ done, total, fileName }) => console.error(`${done}/${total} ${fileName}`),
      stop: () => undefined,
    };
  }
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {fileName}',
    clearOnComplete: true,
    hideCursor: true,
  });
  let started = false;
  return {
    show({ done, total, fileName }) {
      if (!started) bar.start(total, done, { fileName });
      started = true;
      bar.update(done, { fileName });
    },
    stop: () => bar.stop(),
  };
}

function summary(outcome: BuildOutcome, seconds: number): number {
  if (!outcome.ok) {
    const codes = outcome.failed.map(({ failure, fileName }) => sayFailure(failure, fileName));
    return codes[0] ?? sayFailure(outcome.failure);
  }
  for (const { fileName, issue, warnings } of outcome.added) {
    for (const warning of warnings) sayWarning(warning, fileName);
    console.log(`${issue.id}: ${issue.documents} 份文件 documents, ${issue.findings} 处待核 findings`);
  }
  const where = path.relative(process.cwd(), outcome.out);
  console.log(`${outcome.added.length} 期 issues → ${where} (${seconds.toFixed(1)} s)`);
  return 0;
}

async function run(from: readonly string[]): Promise<void> {
  const display = progressDisplay();
  const began = performance.now();
  const outcome = await makeCorpus({ from, onProgress: display.show });
  display.stop();
  process.exitCode = summary(outcome, (performance.now() - began) / 1000);
}

if (import.meta.main) {
  await new Command('corpus')
    .description('用手边的公报文本重做文库 / make the corpus anew of the texts at hand')
    .option('--from <path...>', '另加的文件或文件夹 / more files or folders')
    .action(({ from = [] }: { from?: string[] }) => run(from.map((source) => fromCaller(source, 'corpus'))))
    .parseAsync();
}
