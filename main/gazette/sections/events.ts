import type { GazetteEvent } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';
import type { Day } from './days.ts';
import type { Holder } from './evidence.ts';
import { readPeople } from './people.ts';

/** Reads the events of 政府记事: each takes the date of the day it stands under or begins with. */
export function readEvents({ id, blocks }: Holder, days: readonly Day[]): GazetteEvent[] {
  const byLine = new Map(days.map((day) => [day.line, day]));
  const events: GazetteEvent[] = [];
  let date: string | null = null;
  for (const block of blocks) {
    const day = byLine.get(block.lines[0]);
    if (day !== undefined) date = day.date;
    if (day?.alone === true || date === null || block.table !== undefined) continue;
    const from = day?.length ?? /^[△▲◆☆★●■〇]?\s*(?:同日[\s,:]*)?/.exec(fold(block.text))?.[0].length ?? 0;
    const text = block.text.slice(from);
    if (text === '') continue;
    const at = { holder: id, block: block.id, start: from, end: block.text.length };
    events.push({ date, text, people: readPeople(text), line: block.lines[0], at });
  }
  return events;
}
