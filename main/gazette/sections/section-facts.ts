import type { Layout } from '../lines/layout.ts';
import type { FactLists, FrontMatter, IssueFacts, ParsedSection } from '../parsed-issue.ts';
import type { SectionSegment } from '../segments/segment.ts';
import { readAppointments } from './appointments/read-appointments.ts';
import { type Day, readDays } from './days.ts';
import { readEvents } from './events.ts';
import { issuedCitations, readIssuedList } from './issued-list.ts';
import { findNewsTitles, readNews } from './news.ts';
import { readSection } from './read-section.ts';
import { readStatistics } from './statistics.ts';

/** A section with the facts its kind holds; lists of other kinds stay empty. */
export interface SectionFacts extends FactLists {
  readonly section: ParsedSection;
  readonly sources: readonly (readonly number[])[];
  readonly head: readonly number[];
}

/** Reads a section by its kind. */
export function readSectionFacts(
  segment: SectionSegment,
  id: string,
  layout: Layout,
  issue: IssueFacts,
): SectionFacts {
  const days = segment.form === 'events' ? readDays(segment, issue) : [];
  const titles = segment.form === 'news' ? findNewsTitles(segment.body, layout) : new Map<number, number>();
  const headings = segment.form === 'events' ? dayHeadings(days) : titles;
  const { section, sources, rowLines } = readSection(segment, id, layout, headings);
  const { blocks } = section;
  const head = segment.head.map((line) => line.number);
  const appointments = segment.form === 'appointments' ? readAppointments({ ...section, rowLines }) : [];
  const events = segment.form === 'events' ? readEvents({ ...section, rowLines }, days, issue) : [];
  const news = segment.form === 'news' ? readNews(section, issue) : [];
  const issuedList = segment.form === 'issued-list' ? readIssuedList({ ...section, rowLines }) : [];
  const statistics = segment.form === 'statistics' ? readStatistics(section, segment.body) : [];
  const named = new Set([
    ...appointments.map((one) => one.line),
    ...events.map((one) => one.line),
    ...issuedList.map((one) => one.line),
    ...statistics.map((one) => one.line),
    ...news.flatMap((one) => rangeNumbers(one.lines)),
  ]);
  const listed = blocks.filter((block) => block.table === undefined && !named.has(block.lines[0]));
  const frontMatter: FrontMatter[] = head.map((line) => ({
    kind: 'section-heading',
    lines: [line, line] as const,
  }));
  for (const block of listed)
    frontMatter.push({ kind: roleOf(block.kind, segment.form), lines: block.lines });
  frontMatter.push(...tableRest(blocks, named));
  const citations = segment.form === 'issued-list' ? issuedCitations(section) : [];
  return {
    section: { ...section, citations },
    appointments,
    news,
    events,
    issuedList,
    statistics,
    frontMatter,
    sources,
    head,
  };
}

function rangeNumbers([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function dayHeadings(days: readonly Day[]): Map<number, number> {
  return new Map(days.filter((day) => day.alone).map((day) => [day.line, 1]));
}

function roleOf(kind: string, form: string): string {
  if (kind === 'heading') return form === 'events' ? 'day-heading' : 'heading';
  if (form === 'appointments') return 'list-lead';
  return kind === 'note' || form === 'statistics' ? 'note' : 'text';
}

/** Header rows of a table whose data rows are listed as figures. */
function tableRest(
  blocks: readonly ParsedSection['blocks'][number][],
  named: ReadonlySet<number>,
): FrontMatter[] {
  const rest: FrontMatter[] = [];
  for (const block of blocks) {
    if (block.table === undefined) continue;
    for (const line of rangeNumbers(block.lines))
      if (!named.has(line)) rest.push({ kind: 'table-header', lines: [line, line] });
  }
  return rest;
}
