/**
 * `npm run bench -- import [--against N] [--json]`: how fast the samples (and the real issues beside the repository)
 * are read at 1, 4 and 16 times their length, in one warmed-up process.
 *
 * `npm run bench -- references [--issues 30,300] [--json]`: what adding an issue and opening the references of the most
 * cited document take in libraries of so many synthetic issues.
 *
 * `npm run bench -- indexes [--issues 60] [--json]`: what every call of the index pages takes in such a library, and the
 * validity of the paper that most others change.
 *
 * `npm run bench -- search [--issues 1,25,120,300] [--json]`: this search engine beside others over synthetic issues:
 * time to build, size, time to the first answer, memory, time by kind of query, recall and precision.
 *
 * `npm run bench -- answers [--issues 300] [--json]`: what whole answers take in such a library, 50 documents with their
 * counts, facets and snippets, with and without other readings of the query.
 *
 * `npm run bench -- anchoring [--notes 500] [--seeds 1,2,3] [--examples] [--json]`: what becomes of notes when the texts
 * at hand are corrected, beside a search for the first such words and the old position alone.
 *
 * `npm run bench -- site [--issues 1,25,120] [--json]`: what exporting a library as web pages takes, how large they are, and how
 * long the first query takes in a page that was just opened from the disk.
 *
 * `npm run bench -- notes [--notes 10000] [--json]`: what opening a document with its notes, and saving one, take.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { decode } from '../main/gazette/decode/decode.ts';
import { issueFiles } from '../main/library/issue-files.ts';
import { measureResolving } from '../test/bench/anchoring/resolve-speed.ts';
import { type IssueText, measureAnchoring } from '../test/bench/anchoring/summary.ts';
import { anchoringRows, resolvingRow } from '../test/bench/anchoring/table.ts';
import { measureImport, type Speed } from '../test/bench/import-speed.ts';
import { measureIndexes } from '../test/bench/index-speed.ts';
import { measureNotes, type NotesSpeed, type Taken } from '../test/bench/notes-speed.ts';
import { measureReferences, type ReferencesSpeed } from '../test/bench/references-speed.ts';
import { measureAnswers } from '../test/bench/search/answers.ts';
import { measureSearch } from '../test/bench/search/measure.ts';
import { answersTable, inShort, tableOf } from '../test/bench/search/table.ts';
import { measureSites, siteLines } from '../test/bench/site-figures.ts';
import { buildStale } from './build.ts';
import { beside, sampleFolder } from './corpus-state.ts';

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0 && Number.isFinite(number))) throw new InvalidArgumentError('a number above 0 is needed');
  return number;
}

function textsAtHand(): IssueText[] {
  const files = [sampleFolder, beside].filter(existsSync).flatMap((folder) => {
    const found = issueFiles(folder);
    return found.ok ? found.value.filter((file) => file.endsWith('.txt')) : [];
  });
  return files.flatMap((file) => {
    const read = decode(readFileSync(file));
    return read.ok ? [{ text: read.text, fileName: path.basename(file) }] : [];
  });
}

function row({ file, times, chars, ms, charsPerSecond, growth }: Speed, against: number | undefined): string {
  const cells = [
    file.padEnd(24),
    `${times}x`.padStart(4),
    `${chars} chars`.padStart(14),
    `${ms.toFixed(1)} ms`.padStart(11),
    `${Math.round(charsPerSecond)} chars/s`.padStart(16),
    `time x ${growth.toFixed(2)}`.padStart(14),
  ];
  if (against !== undefined)
    cells.push(`${(charsPerSecond / against).toFixed(2)} of the earlier`.padStart(20));
  return cells.join('');
}

function sizes(value: string): number[] {
  return value
    .split(',')
    .map(positive)
    .sort((one, other) => one - other);
}

function referencesRow(speed: ReferencesSpeed, smallest: ReferencesSpeed): string {
  const figure = (of: 'add' | 'remove' | 'open') =>
    `${of} ${speed[of].toFixed(1)} ms (x ${(speed[of] / smallest[of]).toFixed(2)})`.padStart(28);
  const counts = `${speed.issues} issues, ${speed.citations} citations, ${speed.links} links, ${speed.incoming} to one`;
  return `${counts.padEnd(60)}${figure('add')}${figure('remove')}${figure('open')}`;
}

function notesRows(speed: NotesSpeed): string[] {
  const row = (what: string, { ms, cpu }: Taken, target?: number): string => {
    const figures = `${ms.toFixed(1)} ms`.padStart(12) + `${cpu.toFixed(1)} ms of the processor`.padStart(28);
    return `${what.padEnd(54)}${figures}${target === undefined ? '' : `  (target ${target} ms)`}`;
  };
  const { notes, ofOneDocument } = speed;
  return [
    row(`open the file of ${notes} notes and close it`, speed.open),
    row(`added to opening a document by its ${ofOneDocument} notes`, speed.list, 30),
    row('the first time after the text was corrected', speed.listCorrectedFirst),
    row('each time after that', speed.listCorrected, 30),
    row('all notes', speed.listAll),
    row('save a new note, p95', speed.save, 10),
    row('save a change, p95', speed.change, 10),
    row('preview a file with all of them', speed.preview),
    row('take that file in to an empty library', speed.takeIn),
  ];
}

const program = new Command();
program
  .command('import')
  .option('--against <n>', 'an earlier figure, characters per second', positive)
  .option('--json', 'print the figures as JSON')
  .action(({ against, json }: { against?: number; json?: boolean }) => {
    const speeds = textsAtHand().flatMap(({ text, fileName }) => measureImport(text, fileName));
    if (speeds.length === 0) {
      console.error('no text to measure');
      process.exitCode = 1;
    } else if (json === true) {
      const figures = speeds.map((speed) =>
        against === undefined ? speed : { ...speed, factor: speed.charsPerSecond / against },
      );
      console.log(JSON.stringify(figures, null, 2));
    } else for (const speed of speeds) console.log(row(speed, against));
  });
program
  .command('references')
  .option('--issues <sizes>', 'how many issues, with commas between', sizes, [30, 300])
  .option('--json', 'print the figures as JSON')
  .action(async ({ issues, json }: { issues: number[]; json?: boolean }) => {
    const speeds = await measureReferences(issues, (size) => console.error(`${size} issues are in`));
    if (json === true) console.log(JSON.stringify(speeds, null, 2));
    else for (const speed of speeds) console.log(referencesRow(speed, speeds[0] ?? speed));
  });
program
  .command('indexes')
  .option('--issues <n>', 'how many issues', positive, 60)
  .option('--json', 'print the figures as JSON')
  .action(async ({ issues, json }: { issues: number; json?: boolean }) => {
    const speeds = await measureIndexes(issues);
    if (json === true) console.log(JSON.stringify(speeds, null, 2));
    else
      for (const { call, rows, first, least } of speeds)
        console.log(
          `${call.padEnd(30)}${`${rows} rows`.padStart(14)}${`first ${first.toFixed(1)} ms`.padStart(20)}${`least ${least.toFixed(1)} ms`.padStart(20)}`,
        );
  });
program
  .command('search')
  .option('--issues <sizes>', 'how many issues, with commas between', sizes, [1, 25, 120, 300])
  .option('--engines <names>', 'only these, with commas between; the scan is always there', (text) =>
    text.split(','),
  )
  .option('--json', 'print the figures as JSON')
  .action(async ({ issues, engines, json }: { issues: number[]; engines?: string[]; json?: boolean }) => {
    const figures = await measureSearch(issues, engines ?? null, (of) => console.error(inShort(of)));
    console.log(json === true ? JSON.stringify(figures, null, 2) : tableOf(figures));
  });
program
  .command('answers')
  .option('--issues <n>', 'how many issues', positive, 300)
  .option('--json', 'print the figures as JSON')
  .action(async ({ issues, json }: { issues: number; json?: boolean }) => {
    const figures = await measureAnswers(issues);
    console.log(json === true ? JSON.stringify(figures, null, 2) : answersTable(figures));
  });
program
  .command('anchoring')
  .option('--notes <n>', 'notes on each text', positive, 500)
  .option('--seeds <list>', 'what the random places depend on, with commas between', sizes, [1, 2, 3])
  .option('--examples', 'show the notes that did not find their place')
  .option('--json', 'print the figures as JSON')
  .action((options: { notes: number; seeds: number[]; examples?: boolean; json?: boolean }) => {
    const texts = textsAtHand();
    const speed = measureResolving(texts, options.notes);
    const summaries = measureAnchoring(texts, options);
    if (options.json === true) {
      console.log(JSON.stringify({ speed, summaries }, null, 2));
      return;
    }
    if (speed !== null) console.log(resolvingRow(speed));
    for (const summary of summaries)
      for (const row of anchoringRows(summary, options.examples === true)) console.log(row);
  });
program
  .command('site')
  .option('--issues <sizes>', 'how many issues, with commas between', sizes, [1, 25, 120])
  .option('--json', 'print the figures as JSON')
  .action(async ({ issues, json }: { issues: number[]; json?: boolean }) => {
    await buildStale(['site']);
    const figures = await measureSites(issues, (of) => console.error(siteLines(of).join('\n')));
    if (json === true) console.log(JSON.stringify(figures, null, 2));
  });
program
  .command('notes')
  .option('--notes <n>', 'how many notes there are, on twenty documents', positive, 10_000)
  .option('--json', 'print the figures as JSON')
  .action(({ notes, json }: { notes: number; json?: boolean }) => {
    const speed = measureNotes(notes);
    if (json === true) console.log(JSON.stringify(speed, null, 2));
    else for (const line of notesRows(speed)) console.log(line);
  });
await program.parseAsync();
