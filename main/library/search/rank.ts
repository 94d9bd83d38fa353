import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { SearchOrder } from '../../../preload/contract.ts';
import {
  type AnyOf,
  fold,
  occurrencesIn,
  type Range,
  scoreOfCount,
  scoreOfName,
} from '../../search/index.ts';
import { allDocuments, type DocumentFacts, newestFirst } from '../documents.ts';
import { remembered } from '../remembered.ts';
import { all } from '../rows.ts';
import { partOfAddress } from '../searchable-rows.ts';
import type { FoundGroup } from './find-groups.ts';

/** What a good place of the words is worth, beside title and count, and in their units. */
const worth = {
  /** All words stand in the title of a part: of a text that the paper issues, of an attachment. */
  partTitle: 4,
  heading: 1.5,
  /** The words stand side by side; less the further they are apart. */
  near: 2,
};

/** So many documents are looked into; those behind them stay in the order of their titles and counts. */
const lookedInto = 60;
/** So many rows of each. */
const rowsOfEach = 6;
/** Half of the worth of nearness is left when the words are so many units apart. */
const halfNear = 24;

/**
 * Sorts the documents found. Best first: what the exact reading finds, then what a wider one finds, then words that stand
 * apart; within these by title and heading, nearness of the words, and how often they stand there for the document's
 * length; of equals the newest. Gives all of them, or at least the first `first`.
 */
export function inOrder(
  db: Database,
  groups: readonly FoundGroup[],
  clauses: readonly AnyOf[],
  order: SearchOrder,
  first = Infinity,
): FoundGroup[] {
  switch (order) {
    case 'newest':
      return groups.toSorted((one, other) => newestFirst(one.facts, other.facts));
    case 'oldest':
      return groups.toSorted((one, other) => newestFirst(other.facts, one.facts));
    case 'number':
      return groups.toSorted((one, other) => byNumber(one.facts, other.facts));
    case 'best':
      return bestFirst(db, groups, clauses, first);
  }
}

interface Scored {
  readonly group: FoundGroup;
  /** Of its title, number, or the title of a text that it issues: the best of them, for they say the same twice. */
  readonly name: number;
  /** Of its text. */
  readonly inside: number;
  readonly sum: number;
  readonly tier: number;
  /** 0 for the newest document of the library. */
  readonly newness: number;
}

function scored(
  group: FoundGroup,
  name: number,
  inside: number,
  newness: ReadonlyMap<DocumentFacts, number>,
): Scored {
  const sum = name + inside;
  return { group, name, inside, sum, tier: tierOf(group), newness: newness.get(group.facts) ?? Infinity };
}

/** The library's documents in the order of {@link newestFirst}. */
const newnessOf = remembered(
  (db): ReadonlyMap<DocumentFacts, number> =>
    new Map(
      allDocuments(db)
        .toSorted(newestFirst)
        .map((facts, at) => [facts, at]),
    ),
);

function bestFirst(
  db: Database,
  groups: readonly FoundGroup[],
  clauses: readonly AnyOf[],
  first: number,
): FoundGroup[] {
  const newness = newnessOf(db);
  const all = groups.map((group) =>
    scored(group, scoreOfName(group.facts, clauses), scoreOfCount(group.ids.length, rowsOf(group)), newness),
  );
  const roughly = greatest(all, Math.max(first, lookedInto)).sort(byScore);
  const top = roughly.slice(0, lookedInto);
  const inside = scoresInside(
    db,
    top.map(({ group }) => group),
    clauses,
  );
  const better = top
    .map(({ group, name, inside: often }) => {
      const best = inside.get(group.facts.id) ?? nothing;
      return scored(group, Math.max(name, best.partTitle), often + best.place, newness);
    })
    .sort(byScore);
  return [...better, ...roughly.slice(lookedInto)].map(({ group }) => group);
}

/** So many with the greatest scores, and all that equal the last of them: sorting thousands to show a page costs most. */
function greatest(all: readonly Scored[], count: number): Scored[] {
  if (all.length <= count) return [...all];
  const key = ({ tier, sum }: Scored): number => sum - tier * 1000;
  const keys = Float64Array.from(all, key).sort();
  const least = keys[keys.length - count] ?? 0;
  return all.filter((one) => key(one) >= least);
}

function byScore(one: Scored, other: Scored): number {
  return one.tier - other.tier || other.sum - one.sum || one.newness - other.newness;
}

function tierOf({ exactIds, apart, ids }: FoundGroup): number {
  return exactIds.length > 0 || ids.length === 0 ? 0 : apart ? 2 : 1;
}

const rowSchema = z.object({
  document_id: z.string(),
  address: z.string(),
  kind: z.string(),
  text: z.string(),
});

function rowsOf({ facts }: FoundGroup): number {
  return facts.lastBlock - facts.firstBlock + 1;
}

interface RowScore {
  readonly partTitle: number;
  readonly place: number;
}

/** What the best of the first rows of each document are worth. */
function scoresInside(
  db: Database,
  groups: readonly FoundGroup[],
  clauses: readonly AnyOf[],
): Map<string, RowScore> {
  const ids = groups.flatMap((group) => group.ids.slice(0, rowsOfEach));
  // Of one word no nearness is asked, and its rows hold it: their texts need not be read.
  const text = clauses.length < 2 ? "''" : 'text';
  const sql = `SELECT document_id, address, ${text} AS text, coalesce(detail ->> '$.kind', '') AS kind
               FROM json_each(?) CROSS JOIN block ON block.id = json_each.value`;
  const scores = new Map<string, RowScore>();
  for (const { document_id, address, kind, text } of all(db, rowSchema, sql, JSON.stringify(ids))) {
    const { partTitle, place } = scoreOfRow(address, kind, text, clauses);
    const before = scores.get(document_id) ?? nothing;
    scores.set(document_id, {
      partTitle: Math.max(partTitle, before.partTitle),
      place: Math.max(place, before.place),
    });
  }
  return scores;
}

function scoreOfRow(address: string, kind: string, text: string, clauses: readonly AnyOf[]): RowScore {
  const near = clauses.length < 2 ? 0 : nearness(text, clauses);
  if (near === null) return nothing;
  return {
    partTitle: partOfAddress(address) === null ? 0 : worth.partTitle,
    place: near + (kind === 'heading' ? worth.heading : 0),
  };
}

/** `null` when not all words stand in the text. */
function nearness(text: string, clauses: readonly AnyOf[]): number | null {
  const occurrences = clauses.map((anyOf) => occurrencesIn(text, anyOf).flat());
  if (occurrences.some((ranges) => ranges.length === 0)) return null;
  return worth.near * (halfNear / (halfNear + gapBetween(occurrences)));
}

const nothing: RowScore = { partTitle: 0, place: 0 };

/** How many units, of the shortest stretch that holds one occurrence of each, belong to none of them. */
function gapBetween(occurrences: readonly (readonly Range[])[]): number {
  const all = occurrences
    .flatMap((ranges, clause) => ranges.map(([start, end]) => ({ clause, start, end })))
    .sort((one, other) => one.start - other.start);
  let least = Infinity;
  const last = new Map<number, { readonly start: number; readonly end: number }>();
  for (const { clause, start, end } of all) {
    last.set(clause, { start, end });
    if (last.size < occurrences.length) continue;
    const shown = [...last.values()];
    const from = Math.min(...shown.map((range) => range.start));
    const to = Math.max(...shown.map((range) => range.end));
    const covered = shown.reduce((sum, range) => sum + range.end - range.start, 0);
    least = Math.min(least, Math.max(0, to - from - covered));
  }
  return least;
}

/** By letters, then year and number; what has no number comes last, the newest first. */
function byNumber(one: DocumentFacts, other: DocumentFacts): number {
  const [left, right] = [one.docNumber, other.docNumber];
  if (left === null || right === null)
    return Number(left === null) - Number(right === null) || newestFirst(one, other);
  return numeric.compare(fold(left), fold(right)) || newestFirst(one, other);
}

const numeric = new Intl.Collator('zh', { numeric: true });
