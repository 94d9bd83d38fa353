import type { Block, GazetteEvent, IssueFacts } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';
import { type Day, readFurtherDays, readTail } from './days.ts';
import type { Holder } from './evidence.ts';
import { leaderOf, readAllPeople } from './people.ts';

/**
 * Reads the events of 政府记事: each takes the date of the day it stands under, begins with or ends with. Under the name
 * of a leader stand that leader's doings.
 */
export function readEvents(
  { id, blocks, rowLines }: Holder,
  days: readonly Day[],
  issue: IssueFacts,
): GazetteEvent[] {
  const byLine = new Map(days.map((day) => [day.line, day]));
  const events: (GazetteEvent & { readonly leader: string | null })[] = [];
  let date: string | null = null;
  let leader: string | null = null;
  for (const place of blocks.flatMap((block) => placesOf(block, rowLines, byLine))) {
    const { block, line, text, from } = place;
    const day = byLine.get(line);
    if (day !== undefined) date = day.date;
    if (day?.alone === true) continue;
    if (day === undefined && leaderOf(text) !== null) {
      leader = leaderOf(text);
      continue;
    }
    const last = day === undefined ? readTail(text, issue) : null;
    const own = last?.date ?? date;
    if (own === null) continue;
    const begins = day === undefined ? 0 : block.table === undefined ? day.length : text.indexOf('\t') + 1;
    for (const event of eventsIn(text, begins, last?.start ?? text.length, own, day !== undefined)) {
      const { start, end } = event;
      const at = { holder: id, block: block.id, start: from + start, end: from + end };
      events.push({ date: event.date, text: text.slice(start, end), people: [], line, at, leader });
    }
  }
  const people = readAllPeople(events.map(({ text }) => text));
  return events.map(({ leader: head, ...event }, at) => {
    const named = people[at] ?? [];
    return { ...event, people: head === null || named.includes(head) ? named : [head, ...named] };
  });
}

/** A paragraph, or a row of a table: `from` is where it begins in its block. */
interface Place {
  readonly block: Block;
  readonly line: number;
  readonly text: string;
  readonly from: number;
}

/** The rows that head a table tell no event, unless one names a day: then the table has no head. */
function placesOf(block: Block, rowLines: Holder['rowLines'], days: ReadonlyMap<number, Day>): Place[] {
  const { table, lines, text } = block;
  if (table === undefined) return [{ block, line: lines[0], text, from: 0 }];
  const printed = rowLines?.get(block.id) ?? [];
  let next = 0;
  return text.split('\n').flatMap((row, index) => {
    const from = next;
    next += row.length + 1;
    const line = printed[index];
    if (line === undefined || (index < table.header && !days.has(line))) return [];
    return [{ block, line, text: row, from }];
  });
}

/** The stretch of a text that tells an event. */
interface Told {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The events of one place, each behind its sign or, in a text that begins with a day, behind a day: usually one. */
function eventsIn(text: string, from: number, to: number, date: string, dated: boolean): Told[] {
  const folded = fold(text);
  const signs = [...folded.slice(from, to).matchAll(/(?<=[。;])\s*(?=[△▲])/g)];
  const starts = [
    { date, at: from, from },
    ...signs.map(({ index }) => ({ date, at: from + index, from: from + index })),
    ...(dated && signs.length === 0 ? readFurtherDays(folded, date) : []).map((day) => ({
      date: day.date,
      at: day.start,
      from: day.start + day.length,
    })),
  ];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1]?.at ?? to;
    const sign = /^\s*[△▲◆☆★●■◎〇]?\s*(?:同日[\s,:]*)?/.exec(folded.slice(start.from, end))?.[0].length ?? 0;
    return start.from + sign < end ? [{ date: start.date, start: start.from + sign, end }] : [];
  });
}
