/**
 * The indexes over everything held: each row is a fact with the place that says it. Long indexes come in pages, filtered
 * and sorted by the library; a filter is what a row's words must hold, folded as in searching, empty for all.
 */
import type { DocumentLabel, Range } from './contract-places.ts';

/** Where a fact stands. */
export interface FactPlace {
  readonly document: DocumentLabel;
  readonly block: string;
  /** The words that say it; `null` for the block as a whole. */
  readonly range: Range | null;
  /** Where in the document, for people: 第三十九条, 二、（二）. */
  readonly place: string;
}

/** One page of an index. */
export interface PageRequest {
  readonly filter: string;
  readonly offset: number;
  readonly limit: number;
}

interface SortedPageRequest<Sort extends string> extends PageRequest {
  readonly sort: Sort;
  readonly descending: boolean;
}

export interface Rows<Row> {
  /** How many rows the filter leaves, whatever the page. */
  readonly total: number;
  readonly rows: readonly Row[];
}

/** A unit of one city; units of the same name in other cities are others. */
export interface UnitKey {
  /** Whose gazette names it: 青禾市. */
  readonly city: string;
  /** What its names are grouped under. */
  readonly unit: string;
}

export interface Unit extends UnitKey {
  /** As printed, the most frequent first. */
  readonly names: readonly string[];
  readonly tasks: number;
}

export const taskRoles = ['lead', 'responsible', 'participant'] as const;
export type TaskRole = (typeof taskRoles)[number];

interface NamedUnit {
  /** As printed. */
  readonly name: string;
  readonly role: TaskRole;
}

/** Something that a document tells a unit to do. */
export interface TaskRow extends NamedUnit {
  readonly at: FactPlace;
  /** The words of the task, without the note that names the units. */
  readonly text: string;
  /** Who else is named. */
  readonly others: readonly NamedUnit[];
  /** Until when, as the task's own words say it; `date` is `null` for a span or where no year is said. */
  readonly deadlines: readonly { readonly text: string; readonly date: string | null }[];
}

export const taskSorts = ['role', 'text', 'due', 'document'] as const;
export type TaskSort = (typeof taskSorts)[number];

export interface TaskRows extends Rows<TaskRow> {
  /** Of the unit, whatever role is asked for. */
  readonly byRole: Readonly<Record<TaskRole, number>>;
  readonly documents: number;
}

export const dayKinds = ['signed', 'effective', 'expires', 'deadline'] as const;
type DayKind = (typeof dayKinds)[number];

/** A day that matters to a document. */
export interface DayRow {
  readonly at: FactPlace;
  readonly kind: DayKind;
  /** Whether the whole paper begins or ends to apply, or one clause; `null` for the other kinds. */
  readonly scope: 'whole' | 'clause' | null;
  /** `YYYY-MM-DD`, the last day of a period; `null` where the text gives none that can be counted. */
  readonly date: string | null;
  /** The words that say it, empty where a document's closing date does. */
  readonly text: string;
  readonly sentence: string;
}

export interface DayFilter {
  readonly kinds: readonly DayKind[];
  /** First and last day, both included; `null` for no limit. With a limit, days without a date are left out. */
  readonly from: string | null;
  readonly to: string | null;
}

export const daySorts = ['date', 'kind', 'document'] as const;
export type DaySort = (typeof daySorts)[number];

/** How many days of a kind fall into a month, `YYYY-MM`. */
export interface MonthCount {
  readonly month: string;
  readonly kind: DayKind;
  readonly count: number;
}

/** The numbers that an organ counts through in one year. */
export interface SeriesKey {
  /** Whose gazette prints them; empty for organs whose letters are theirs alone everywhere. */
  readonly city: string;
  /** 青禾政办, 青禾市政府令 */
  readonly letters: string;
  /** `null` for numbers that run on over the years. */
  readonly year: number | null;
}

export interface Series extends SeriesKey {
  /** Who issues under the letters, `null` where that is not known. */
  readonly issuer: string | null;
  readonly held: number;
  /** Numbers of which only a list of what was issued, or a table of contents, speaks. */
  readonly listed: number;
  /** Numbers that are only cited. */
  readonly mentioned: number;
  readonly highest: number;
}

type NumberState = 'held' | 'listed' | 'mentioned' | 'not-seen';

export interface NumberRow {
  readonly number: number;
  readonly state: NumberState;
  /** As printed; `null` where it was not seen. */
  readonly docNumber: string | null;
  readonly title: string | null;
  /** The document held, else the best place that names it; `null` where it stands in a table of contents or nowhere. */
  readonly at: FactPlace | null;
}

type Call<Request, Response> = { readonly request: Request; readonly response: Response };

export interface IndexCalls {
  /** Most tasks first. */
  'indexes.units': Call<PageRequest, Rows<Unit>>;
  /** A unit's tasks, of one role or (`null`) of all. */
  'indexes.tasks': Call<UnitKey & { role: TaskRole | null } & SortedPageRequest<TaskSort>, TaskRows>;
  'indexes.timeline': Call<DayFilter & SortedPageRequest<DaySort>, Rows<DayRow>>;
  /** The timeline's dates counted by month, earliest first. */
  'indexes.months': Call<DayFilter & { filter: string }, readonly MonthCount[]>;
  /** Newest first. */
  'indexes.series': Call<PageRequest, Rows<Series>>;
  /** A series from 1 to the highest number seen, without wide gaps. */
  'indexes.numbers': Call<SeriesKey, readonly NumberRow[]>;
}

export const indexCallNames = [
  'indexes.units',
  'indexes.tasks',
  'indexes.timeline',
  'indexes.months',
  'indexes.series',
  'indexes.numbers',
] as const satisfies readonly (keyof IndexCalls)[];

export type IndexRequest<N extends keyof IndexCalls> = IndexCalls[N]['request'];
