/**
 * `node build/mutate.ts [--times N] [--misses N] [FILE…]`: does every class of accident to every sample (and the real
 * issues beside the repository), and prints per class how much of the clean text's structure still stands.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { decode } from '../main/gazette/decode/decode.ts';
import { issueFiles } from '../main/library/issue-files.ts';
import { accidents } from './accidents/accidents.ts';
import { mutate } from './accidents/mutate.ts';
import { beside, sampleFolder } from './corpus-state.ts';

const program = new Command()
  .argument('[files...]', 'texts to do it to instead of the samples')
  .option('--times <n>', 'how often each accident is done to each text', '3')
  .option('--misses <n>', 'how many differences are printed per class', '0');
program.parse();
const { times, misses } = program.opts<{ times: string; misses: string }>();

function textsAtHand(): string[] {
  if (program.args.length > 0) return program.args;
  return [sampleFolder, beside].filter(existsSync).flatMap((folder) => {
    const found = issueFiles(folder);
    return found.ok ? found.value.filter((file) => file.endsWith('.txt')) : [];
  });
}

const texts = textsAtHand().flatMap((file) => {
  const read = decode(readFileSync(file));
  return read.ok ? [{ name: path.basename(file), text: read.text }] : [];
});
for (const accident of accidents) {
  let held = 0;
  let whole = 0;
  let count = 0;
  const differences: string[] = [];
  for (const { name, text } of texts) {
    for (let seed = 1; seed <= Number(times); seed++) {
      const outcome = mutate(text, name, accident, seed);
      held += outcome.held;
      whole += outcome.held === 1 ? 1 : 0;
      count++;
      differences.push(
        ...outcome.lost.map((fact) => `${name} ${seed} - ${fact}`),
        ...outcome.added.map((fact) => `${name} ${seed} + ${fact}`),
      );
    }
  }
  const share = ((held / count) * 100).toFixed(2);
  console.log(
    `${accident.name.padEnd(24)} ${share.padStart(6)} % held, ${whole} of ${count} texts unchanged`,
  );
  for (const line of differences.slice(0, Number(misses))) console.log(`    ${line.slice(0, 160)}`);
}
