import type { ParsedIssue } from '../../../gazette/parsed-issue.ts';
import { readablesOf } from '../../readable.ts';
import { headAddress, partAddress, searchableRows } from '../../searchable-rows.ts';

/** A place that can be opened. */
interface LinePlace {
  readonly documentId: string;
  readonly address: string;
}

/**
 * Tells where a line of the source stands in what the reader shows: the shortest block that holds it, else the part or
 * document whose heading it is; for a line of the table of contents the head of what that lists. `null` for a line that
 * nothing shows.
 */
export function linePlaces(parsed: ParsedIssue): (line: number) => LinePlace | null {
  const places = readablesOf(parsed)
    .flatMap((readable) => {
      const at = (address: string, [first, last]: readonly [number, number], rank: number) => {
        return { documentId: readable.id, address, first, last, rank };
      };
      const addresses = new Set(searchableRows(readable).map(({ address }) => address));
      const parts = readable.parts.map((part, index) => {
        const address = partAddress(index);
        return at(addresses.has(address) ? address : headAddress, part.lines, 1);
      });
      return [
        ...readable.blocks.map(({ id, lines }) => at(id, lines, 0)),
        ...parts,
        at(headAddress, [readable.firstLine, readable.lastLine], 2),
      ];
    })
    .sort((one, other) => one.rank - other.rank || one.last - one.first - (other.last - other.first));
  const listed = new Map(parsed.toc.map((entry) => [entry.line, entry.documentId ?? entry.sectionId]));

  return (line) => {
    const found = places.find(({ first, last }) => first <= line && line <= last);
    if (found !== undefined) return { documentId: found.documentId, address: found.address };
    const documentId = listed.get(line) ?? null;
    return documentId === null ? null : { documentId, address: headAddress };
  };
}
