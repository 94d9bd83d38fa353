import type { GazetteEvent, IssueFacts } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';
import { type Day, readTail } from './days.ts';
import type { Holder } from './evidence.ts';
import { leaderOf, readAllPeople } from './people.ts';

/**
 * Reads the events of 政府记事: each takes the date of the day it stands under, begins with or ends with. Under the name
 * of a leader stand that leader's doings.
 */
export function readEvents({ id, blocks }: Holder, days: readonly Day[], issue: IssueFacts): GazetteEvent[] {
  const byLine = new Map(days.map((day) => [day.line, day]));
  const events: (GazetteEvent & { readonly leader: string | null })[] = [];
  let date: string | null = null;
  let leader: string | null = null;
  for (const block of blocks) {
    const day = byLine.get(block.lines[0]);
    if (day !== undefined) date = day.date;
    if (day?.alone === true || block.table !== undefined) continue;
    if (day === undefined && leaderOf(block.text) !== null) {
      leader = leaderOf(block.text);
      continue;
    }
    const last = day === undefined ? readTail(block.text, issue) : null;
    const own = last?.date ?? date;
    if (own === null) continue;
    for (const [start, end] of eventsIn(block.text, day?.length ?? 0, last?.start ?? block.text.length)) {
      const at = { holder: id, block: block.id, start, end };
      events.push({
        date: own,
        text: block.text.slice(start, end),
        people: [],
        line: block.lines[0],
        at,
        leader,
      });
    }
  }
  const people = readAllPeople(events.map(({ text }) => text));
  return events.map(({ leader: head, ...event }, at) => {
    const named = people[at] ?? [];
    return { ...event, people: head === null || named.includes(head) ? named : [head, ...named] };
  });
}

/** The events of one paragraph, each behind its sign: usually one. */
function eventsIn(text: string, from: number, to: number): (readonly [start: number, end: number])[] {
  const folded = fold(text);
  const starts = [from];
  for (const match of folded.slice(from, to).matchAll(/(?<=[。;])\s*(?=[△▲])/g))
    starts.push(from + match.index);
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? to;
    const sign = /^\s*[△▲◆☆★●■◎〇]?\s*(?:同日[\s,:]*)?/.exec(folded.slice(start, end))?.[0].length ?? 0;
    return start + sign < end ? [[start + sign, end] as const] : [];
  });
}
