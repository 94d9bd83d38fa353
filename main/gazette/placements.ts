import type { ReadDocument } from './documents/read-document.ts';
import type { Line } from './lines/lines.ts';
import type { FrontMatter } from './parsed-issue.ts';
import type { SectionFacts } from './sections/section-facts.ts';
import type { PrintedToc } from './segments/toc.ts';

/** Everything printed that belongs to no document and to none of the lists, by kind and line. */
export function collectFrontMatter(
  toc: PrintedToc,
  headings: readonly Line[],
  furniture: ReadonlySet<number>,
  around: readonly FrontMatter[],
  sections: readonly SectionFacts[],
): FrontMatter[] {
  const one =
    (kind: string) =>
    (line: number): FrontMatter => ({ kind, lines: [line, line] });
  return [
    ...around,
    ...toc.headings.map(one('toc-heading')),
    ...toc.sections.map((section) => one('toc-section')(section.line)),
    ...headings.map((line) => one('section-heading')(line.number)),
    ...sections.flatMap((read) => read.frontMatter),
    ...[...furniture].map(one('page-furniture')),
  ].sort((a, b) => a.lines[0] - b.lines[0]);
}

/** The source lines of everything the issue was cut into, for the coverage to count. */
export function* placements(
  toc: PrintedToc,
  headings: readonly Line[],
  furniture: ReadonlySet<number>,
  documents: readonly ReadDocument[],
  sections: readonly SectionFacts[],
  around: readonly (readonly number[])[],
): Iterable<readonly number[]> {
  yield toc.headings;
  for (const section of toc.sections) yield [section.line];
  for (const entry of toc.entries) yield entry.lines;
  for (const line of headings) yield [line.number];
  yield [...furniture];
  for (const { sources, headSources } of documents) {
    yield* sources;
    yield* headSources;
  }
  for (const { sources, head } of sections) {
    yield* sources;
    yield head;
  }
  yield* around;
}
