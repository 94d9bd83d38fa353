import type { AnswerFigures } from './answers.ts';
import type { EngineFigures, Latency } from './figures.ts';

const megabyte = 1_000_000;

const columns: readonly (readonly [title: string, cell: (figures: EngineFigures) => string])[] = [
  ['issues', ({ issues }) => String(issues)],
  ['engine', ({ engine }) => engine],
  ['build s', ({ build }) => (build / 1000).toFixed(1)],
  ['index MB', ({ bytes }) => (bytes === null ? '–' : (bytes / megabyte).toFixed(1))],
  ['first ms', ({ first }) => first.toFixed(0)],
  ['memory MB', ({ memory }) => (memory.aboveEmpty / megabyte).toFixed(0)],
  ['of it data', ({ memory }) => (memory.aboveLoaded / megabyte).toFixed(0)],
  ['p50 ms', ({ all }) => all.p50.toFixed(2)],
  ['p95 ms', ({ all }) => all.p95.toFixed(2)],
  ['p99 ms', ({ all }) => all.p99.toFixed(2)],
  ['recall', ({ recall }) => share(recall)],
  ['precision', ({ precision }) => share(precision)],
  ['exact', ({ exact }) => String(exact)],
  ['add ms', ({ add }) => add.toFixed(0)],
  ['remove ms', ({ remove }) => remove.toFixed(0)],
];

/** The figures as lines of a Markdown table, then p50 / p95 / p99 of each kind of query. */
export function tableOf(figures: readonly EngineFigures[]): string {
  const kinds = Object.keys(figures[0]?.byKind ?? {});
  const main = markdown([
    columns.map(([title]) => title),
    ...figures.map((of) => columns.map(([, cell]) => cell(of))),
  ]);
  const byKind = markdown([
    ['issues', 'engine', ...kinds],
    ...figures.map((of) => [String(of.issues), of.engine, ...kinds.map((kind) => three(of.byKind[kind]))]),
  ]);
  return `${main}\n\np50 / p95 / p99 in ms by kind of query\n\n${byKind}`;
}

/** Whole answers: p50 / p95 / p99 of all queries and of each kind. */
export function answersTable(figures: readonly AnswerFigures[]): string {
  const kinds = Object.keys(figures[0]?.byKind ?? {});
  return markdown([
    ['issues', 'other readings', 'first ms', 'all', ...kinds],
    ...figures.map((of) => [
      String(of.issues),
      of.widened ? 'too' : 'no',
      of.first.toFixed(0),
      three(of.all),
      ...kinds.map((kind) => three(of.byKind[kind])),
    ]),
  ]);
}

/** One engine's figures on one line, for whoever waits. */
export function inShort(figures: EngineFigures): string {
  return columns.map(([title, cell]) => `${title} ${cell(figures)}`).join(', ');
}

/** One is one only when nothing is missing. */
function share(value: number): string {
  return value === 1 ? '1' : Math.min(value, 0.9999).toFixed(4);
}

function three(latency: Latency | undefined): string {
  return latency === undefined
    ? ''
    : [latency.p50, latency.p95, latency.p99].map((ms) => ms.toFixed(1)).join(' / ');
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
