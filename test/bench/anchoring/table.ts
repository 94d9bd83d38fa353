import type { Tally } from './judge.ts';
import type { ResolveSpeed } from './resolve-speed.ts';
import { rightShare, type Summary } from './summary.ts';

export function resolvingRow({ documentId, chars, notes, unchanged, changed }: ResolveSpeed): string {
  const times = `${unchanged.toFixed(1)} ms when nothing changed, ${changed.toFixed(1)} ms behind a new paragraph`;
  return `${notes} notes of ${documentId} (${chars} chars): ${times}`;
}

/** A correction's figures, a line for each way of finding notes, and what became of those whose words are gone. */
export function anchoringRows(summary: Summary, withExamples: boolean): string[] {
  const { correction, tallies, ms, examples } = summary;
  return [
    `${correction} (the notes of one text found in ${ms.toFixed(1)} ms)`,
    ...Object.entries(tallies).flatMap(([way, tally]) => rowsOf(way, tally)),
    ...(withExamples ? examples : []),
  ];
}

function rowsOf(way: string, tally: Tally): string[] {
  const wrong = `WRONG ${tally.wrong + tally.goneWrong}`.padEnd(13);
  const share = (count: number) => `${((100 * count) / Math.max(1, tally.existing)).toFixed(2)}%`;
  const shares = [
    `in place ${share(tally.inPlace)}`,
    `moved ${share(tally.moved)}`,
    `to check ${share(tally.toCheck)}`,
    `to check elsewhere ${share(tally.toCheckElsewhere)}`,
    `orphaned ${share(tally.orphaned)}`,
  ];
  const right = `right ${(100 * rightShare(tally)).toFixed(2)}% of ${tally.existing}`.padEnd(24);
  const rows = [`  ${way.padEnd(18)}${wrong}${right}${shares.join(', ')}`];
  if (tally.gone > 0) rows.push(`${''.padEnd(33)}gone ${tally.gone}: ${goneOf(tally)}`);
  return rows;
}

function goneOf({ goneOrphaned, goneToCheck, goneToCheckElsewhere, goneWrong }: Tally): string {
  return `orphaned ${goneOrphaned}, to check at what is left ${goneToCheck}, elsewhere ${goneToCheckElsewhere}, wrong ${goneWrong}`;
}
