/**
 * `node build/fuzz.ts [--times N] [--seed N] [FILE…]`: damages texts at random places and fails when the importer
 * throws, loses a character or names what is not there. The seed that is printed shows the same damage again.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { decode } from '../main/gazette/decode/decode.ts';
import { parseText } from '../main/gazette/parse-issue.ts';
import { issueFiles } from '../main/library/issue-files.ts';
import { damage } from './accidents/damage.ts';
import { seeded } from './accidents/random.ts';
import { unsound } from './accidents/soundness.ts';
import { sampleFolder } from './corpus-state.ts';

const program = new Command()
  .argument('[files...]', 'texts to damage instead of the samples')
  .option('--times <n>', 'how many damaged texts are read', '20000')
  .option('--seed <n>', 'seed of the first', '1');
program.parse();
const { times, seed } = program.opts<{ times: string; seed: string }>();

/** Damage shows on a page as well as on a whole issue, and a page is read a hundred times faster. */
const longest = 6000;

const found = issueFiles(sampleFolder);
const files = program.args.length > 0 ? program.args : found.ok ? found.value : [];
const texts = files.flatMap((file) => {
  const read = decode(readFileSync(file));
  return read.ok ? [{ name: path.basename(file), text: read.text }] : [];
});
let failed = 0;
const first = Number(seed);
for (let at = first; at < first + Number(times) && texts.length > 0; at++) {
  const random = seeded(at);
  const whole = texts[random.below(texts.length)];
  if (whole === undefined) break;
  const from = random.below(Math.max(1, whole.text.length - longest));
  const source = damage(whole.text.slice(from, from + longest), random);
  const wrong = unsound(parseText(source, whole.name), source);
  if (wrong.length === 0) continue;
  failed++;
  console.error(`seed ${at}, ${whole.name}: ${wrong.join('; ')}`);
}
console.log(`${times} damaged texts, ${failed} not read soundly`);
if (failed > 0 || texts.length === 0) process.exitCode = 1;
