import { rawLines } from '../../../gazette/lines/lines.ts';
import type { Finding, ParsedIssue } from '../../../gazette/parsed-issue.ts';
import { linePlaces } from './line-place.ts';

/** A finding with the line that it speaks of and where the reader shows it. */
export interface FindingRow extends Finding {
  /** The first of its lines as it stands in the source, cut where it is long. */
  readonly source: string;
  readonly at: { readonly documentId: string; readonly address: string } | null;
}

const longest = 120;

/** The findings of an issue, in the order of the importer. */
export function findingRows(parsed: ParsedIssue, source: string): FindingRow[] {
  if (parsed.findings.length === 0) return [];
  const lines = rawLines(source);
  const placeOf = linePlaces(parsed);
  return parsed.findings.map((finding) => {
    const [first] = finding.lines;
    const line = (lines[first - 1] ?? '').trim();
    return {
      ...finding,
      source: line.length > longest ? `${line.slice(0, longest)}…` : line,
      at: placeOf(first),
    };
  });
}
