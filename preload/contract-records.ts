/**
 * The indexes of what the issues record in lists of their own: who was appointed and dismissed, what the leaders did on
 * which day, the figures of the statistics tables; and what the importer found to look at.
 */
import type { FactPlace, PageRequest, Rows } from './contract-indexes.ts';

interface SortedPageRequest<Sort extends string> extends PageRequest {
  readonly sort: Sort;
  readonly descending: boolean;
}

/** `YYYY-MM-DD` or `YYYY-MM`, and what tells it: the paper's own date, its section's title, the issue's number or day. */
interface ActDate {
  readonly date: string;
  readonly told: 'document' | 'title' | 'issue' | 'published';
}

/** Somebody who left a post before, or took it after. */
export interface Neighbour {
  readonly person: string;
  /** Whether nobody else comes into question, by the issues held. */
  readonly certain: boolean;
  readonly date: string | null;
  /** The act that tells it. */
  readonly at: FactPlace;
}

/** Another act that is the same person's: one sentence names both, or one ends what the other began. */
export interface TiedAct {
  readonly action: '任' | '免';
  readonly post: string;
  readonly by: 'sentence' | 'post';
}

/** One appointment or dismissal. */
export interface ActRow {
  readonly city: string;
  readonly person: string;
  readonly action: '任' | '免';
  readonly post: string;
  readonly note: string | null;
  readonly date: ActDate | null;
  /** Of an appointment those who left the post, of a dismissal those who took it. */
  readonly neighbours: readonly Neighbour[];
  /** What else is surely the same person's. */
  readonly tied: readonly TiedAct[];
  /** How many acts of the same name in this city nothing ties to this one: another person may be meant. */
  readonly namesakes: number;
  readonly at: FactPlace;
}

export const actSorts = ['person', 'post', 'action', 'date'] as const;
export type ActSort = (typeof actSorts)[number];

/** Whose days: those that name a person, or (`null`) all of a city's event log. */
interface DiaryKey {
  readonly city: string;
  readonly name: string | null;
}

/** A name in the event logs; people of the same name are not told apart. */
export interface Diarist extends DiaryKey {
  readonly days: number;
  readonly events: number;
  /** Earliest first. */
  readonly years: readonly number[];
}

export interface DiaryEvent {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
  readonly people: readonly string[];
  readonly at: FactPlace;
}

/** An indicator of one city: name, unit, depth and what it stands under are the same in all its tables. */
export interface IndicatorKey {
  readonly city: string;
  readonly key: string;
}

export interface Indicator extends IndicatorKey {
  readonly name: string;
  readonly unit: string | null;
  /** The indicators that it is a part of, the outermost first. */
  readonly parents: readonly string[];
  /** In how many issues it stands. */
  readonly issues: number;
}

/** A cell of a statistics table. */
export interface Figure {
  /** Which of {@link StatisticSeries.measures}. */
  readonly measure: string;
  /** The column's name as printed. */
  readonly column: string;
  readonly printed: string;
  /** `null` where no number is printed. */
  readonly value: number | null;
  /** First and last month, both included, `YYYY-MM`; `null` where nothing tells. */
  readonly months: readonly [from: string, to: string] | null;
  /** What tells the months: the column's name, the table's title, or only the issue's number. */
  readonly told: 'column' | 'title' | 'issue' | null;
}

/** One row of a table in an issue. */
export interface StatisticRow {
  readonly at: FactPlace;
  readonly figures: readonly Figure[];
}

/** Columns that mean the same from issue to issue. */
export interface SeriesMeasure {
  readonly measure: string;
  /** As the newest issue prints it. */
  readonly name: string;
  /** Whether it compares with another time. */
  readonly change: boolean;
}

export interface StatisticSeries {
  readonly measures: readonly SeriesMeasure[];
  /** Earliest first. */
  readonly rows: readonly StatisticRow[];
}

export interface FindingRow {
  readonly issueId: string;
  /** 2020年第12期 */
  readonly issue: string;
  readonly city: string;
  /** See `Finding` of the importer. */
  readonly kind: string;
  readonly lines: readonly [first: number, last: number];
  readonly message: string;
  /** The first of the lines as the source has it, cut where it is long. */
  readonly source: string;
  /** `null` where the reader shows nothing of the line. */
  readonly at: FactPlace | null;
}

export const findingSorts = ['issue', 'kind', 'line'] as const;
export type FindingSort = (typeof findingSorts)[number];

/** How many findings of a kind an issue has. */
export interface FindingCount {
  readonly issueId: string;
  readonly issue: string;
  readonly city: string;
  readonly kind: string;
  readonly count: number;
}

type Call<Request, Response> = { readonly request: Request; readonly response: Response };

export interface RecordCalls {
  'indexes.people': Call<SortedPageRequest<ActSort>, Rows<ActRow>>;
  /** Each city's whole log first, then its people, those of the most days first. */
  'indexes.diarists': Call<PageRequest, Rows<Diarist>>;
  /** The events of one year, earliest first. */
  'indexes.diary': Call<DiaryKey & { year: number }, readonly DiaryEvent[]>;
  /** In the order of the newest table. */
  'indexes.indicators': Call<PageRequest, Rows<Indicator>>;
  'indexes.statistics': Call<IndicatorKey, StatisticSeries>;
  /** Of one issue, one kind, or (`null`) of all. */
  'indexes.findings': Call<
    { issueId: string | null; kind: string | null } & SortedPageRequest<FindingSort>,
    Rows<FindingRow>
  >;
  /** The newest issue first. */
  'indexes.findingCounts': Call<Record<string, never>, readonly FindingCount[]>;
}

export const recordCallNames = [
  'indexes.people',
  'indexes.diarists',
  'indexes.diary',
  'indexes.indicators',
  'indexes.statistics',
  'indexes.findings',
  'indexes.findingCounts',
] as const satisfies readonly (keyof RecordCalls)[];

export type RecordRequest<N extends keyof RecordCalls> = RecordCalls[N]['request'];
