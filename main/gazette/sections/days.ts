import type { IssueFacts } from '../parsed-issue.ts';
import type { SectionSegment } from '../segments/segment.ts';
import { isoDate, isReal } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { readNumeral } from '../text/numerals.ts';

/** A line of 政府记事 that names a day. */
export interface Day {
  readonly line: number;
  readonly date: string;
  /** Whether the line holds the day and nothing else. */
  readonly alone: boolean;
  /** Units of the line that name the day. */
  readonly length: number;
}

const dayHead =
  /^[△▲●■◆〇·•]?\s*\(?(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})(?:日?(?:至|-)(?:\d{1,2}月)?\d{1,2})?日(?:\)(?=$))?(?:\s*\([^()]{1,8}\))?[\s,:、]*/;

/** Reads the days; the month comes from the line, the section's title or the issue, in this order. */
export function readDays(segment: SectionSegment, issue: IssueFacts): Day[] {
  const titleMonth = /(\d{1,2}|[一二三四五六七八九十]{1,2})月/.exec(fold(segment.title))?.[1];
  const month = titleMonth === undefined ? issue.number : readNumeral(titleMonth);
  const titleYear = /(\d{4})年/.exec(segment.title)?.[1];
  const days: Day[] = [];
  let current = month;
  for (const line of segment.body) {
    const match = dayHead.exec(line.folded);
    if (match === null) continue;
    current = match[2] === undefined ? current : Number(match[2]);
    const year = match[1] === undefined ? yearOf(titleYear, current, issue) : Number(match[1]);
    if (year === null || current === null) continue;
    const date = { year, month: current, day: Number(match[3]) };
    if (!isReal(date)) continue;
    days.push({
      line: line.number,
      date: isoDate(date),
      alone: match[0].length >= line.folded.length,
      length: match[0].length,
    });
  }
  return days;
}

/** December's events in a January issue belong to the year before. */
function yearOf(titleYear: string | undefined, month: number | null, issue: IssueFacts): number | null {
  if (titleYear !== undefined) return Number(titleYear);
  if (issue.year === null) return null;
  const published = issue.number ?? 12;
  return month === 12 && published === 1 ? issue.year - 1 : issue.year;
}
