/**
 * What the importer gives: one issue of a gazette as data. This is the contract between the importer and everything
 * else (library, command line, other people's scripts); `gazette parse FILE --json` prints it as it stands.
 *
 * Lines are 1-based lines of the decoded source, ranges include both ends. Dates are `YYYY-MM-DD`. Offsets are UTF-16
 * units of `Block.text`. What the text does not say is `null`, never invented.
 */
export interface ParsedIssue extends FactLists {
  readonly issue: IssueFacts;
  readonly toc: readonly TocEntry[];
  readonly documents: readonly ParsedDocument[];
  /** Everything readable that is no document of its own: 机构人事, 政务简讯, 政府记事, 发文目录, 统计资料, front matter. */
  readonly sections: readonly ParsedSection[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** What the sections beside the papers tell, each kind in the order of the text. */
export interface FactLists {
  readonly appointments: readonly Appointment[];
  readonly news: readonly NewsItem[];
  readonly events: readonly GazetteEvent[];
  readonly issuedList: readonly IssuedEntry[];
  readonly statistics: readonly StatisticsRow[];
  readonly frontMatter: readonly FrontMatter[];
}

/** First and last line, 1-based, both included. */
export type LineRange = readonly [first: number, last: number];

export interface IssueFacts {
  readonly title: string;
  readonly year: number | null;
  /** The issue's number within its year: 12 for 2020.12. */
  readonly number: number | null;
  /** Running number since the first issue: 总第220期 gives 220. */
  readonly serial: number | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
}

export interface TocEntry {
  readonly section: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly page: number | null;
  /** Id of the document this entry lists, `null` where the entry lists a section or the body lacks it. */
  readonly documentId: string | null;
  /** Id of the {@link ParsedSection} this entry lists, `null` where it lists a document. */
  readonly sectionId: string | null;
  readonly line: number;
}

export interface ParsedDocument {
  /** Stable across re-imports of a corrected text. */
  readonly id: string;
  readonly section: string | null;
  /** 通知, 意见, 办法, 决定, 令, 批复, 公告 … */
  readonly kind: string;
  /** Without the line-break spaces of the print. */
  readonly title: string;
  /** 文号 with brackets normalised to 〔〕. */
  readonly docNumber: string | null;
  /** 统一编号, such as ZJCC01-2020-0021. */
  readonly code: string | null;
  readonly issuers: readonly string[];
  /** 主送机关 without the colon. */
  readonly recipients: string | null;
  readonly signedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly page: number | null;
  readonly pageEnd: number | null;
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly internalRefs: readonly InternalReference[];
  readonly responsibilities: readonly Responsibility[];
  /** Every statement of when the paper or a clause of it applies; `effectiveFrom` and `expiresOn` follow from them. */
  readonly effects: readonly Effect[];
  /** Until when something is to be done. */
  readonly deadlines: readonly Deadline[];
}

/** A stretch of the issue that is read as a whole but is no official document. */
export interface ParsedSection {
  /** Stable across re-imports, unique among sections and documents. */
  readonly id: string;
  readonly kind: 'appointments' | 'news' | 'events' | 'issued-list' | 'statistics' | 'front-matter' | 'other';
  /** 栏目 as the table of contents names it, `null` where there is none. */
  readonly section: string | null;
  readonly title: string;
  readonly page: number | null;
  readonly lines: LineRange;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
}

export interface Part {
  readonly kind: 'notice' | 'main' | 'attachment';
  /** 附件1 as printed, `null` for notice and main text. */
  readonly label: string | null;
  readonly title: string | null;
  readonly lines: LineRange;
}

export type BlockKind =
  | 'heading'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'table'
  | 'recipients'
  | 'signature'
  | 'date'
  | 'note'
  | 'roster';

export interface Block {
  /** Address in the document: art-39, sec-3.1.2, p-14 … stable across re-imports. */
  readonly id: string;
  /** Index into `parts`. */
  readonly part: number;
  readonly kind: BlockKind;
  /** 一、 | （一） | 1. | (1) | ① | 第X章 | 第X节 | 第X条 | 1.1 | —— | △ … */
  readonly scheme: string | null;
  /** As printed: 一, 3.1.2, 三十九. */
  readonly number: string | null;
  /** Heading depth inside its part, 1 = outermost. */
  readonly level: number | null;
  /** The heading's words, whether they run into the paragraph or stand alone. */
  readonly heading: string | null;
  /**
   * Whole text of the block, number and heading included. A table's text is its rows joined by `\n`, the cells of a
   * row joined by `\t`, a merged cell once where it begins: so an offset into it names one cell.
   */
  readonly text: string;
  readonly lines: LineRange;
  readonly table?: Table;
}

export interface Table {
  /** How many rows at the top are header rows. */
  readonly header: number;
  readonly rows: readonly (readonly TableCell[])[];
  /** How many printed pieces were joined. */
  readonly fragments: number;
  readonly note: string | null;
}

export interface TableCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export type Relation = 'basis' | 'applies' | 'repeals' | 'amends' | 'forwards' | 'self' | 'mention';

export interface Citation {
  readonly block: string;
  /** UTF-16 offset into the block's text, included. */
  readonly start: number;
  /** UTF-16 offset into the block's text, excluded. */
  readonly end: number;
  readonly text: string;
  readonly docNumber: string | null;
  readonly title: string | null;
  readonly relation: Relation;
  /** Id of a document of the same issue, `null` when the issue does not hold it. */
  readonly target: string | null;
}

export interface InternalReference {
  readonly block: string;
  /** UTF-16 offset into the block's text, included. */
  readonly start: number;
  /** UTF-16 offset into the block's text, excluded. */
  readonly end: number;
  readonly text: string;
  /** Ids of blocks of the same document. */
  readonly targets: readonly string[];
}

export interface Responsibility {
  readonly block: string;
  /** UTF-16 offset into the block's text, included. */
  readonly start: number;
  /** UTF-16 offset into the block's text, excluded. */
  readonly end: number;
  readonly label: string;
  readonly units: readonly { readonly name: string; readonly role: 'lead' | 'responsible' | 'participant' }[];
  readonly lines: LineRange;
}

/** Words that say from when or until when a paper applies. */
export interface Effect {
  readonly kind: 'effective' | 'expires';
  /** Whether they speak of the whole paper or of one clause only. */
  readonly scope: 'whole' | 'clause';
  /** First or last day; `null` when the text gives no date that can be counted. */
  readonly date: string | null;
  readonly block: string;
  /** UTF-16 offset into the block's text, included. */
  readonly start: number;
  /** UTF-16 offset into the block's text, excluded. */
  readonly end: number;
  readonly text: string;
}

/** Words that say until when something is to be done: 2022年底前, 到2025年, 20个工作日内. */
export interface Deadline {
  readonly block: string;
  /** UTF-16 offset into the block's text, included. */
  readonly start: number;
  /** UTF-16 offset into the block's text, excluded. */
  readonly end: number;
  readonly text: string;
  /** Last day of the named period; `null` where its year is not said, and for a span without a fixed beginning. */
  readonly date: string | null;
  /** What the words name; `null` for a span. */
  readonly precision: 'day' | 'month' | 'quarter' | 'year' | null;
  /** 20个工作日内; `null` for a date. */
  readonly span: {
    readonly amount: number;
    readonly unit: '工作日' | '日' | '周' | '月' | '年';
  } | null;
}

/** Where a fact stands in the text: the words that say it. */
export interface Evidence {
  /** Id of the document or section that the block belongs to. */
  readonly holder: string;
  /** Id of the block inside the holder. */
  readonly block: string;
  /** UTF-16 offset into the block's text, included. */
  readonly start: number;
  /** UTF-16 offset into the block's text, excluded. */
  readonly end: number;
}

export interface Appointment {
  readonly person: string;
  readonly action: '任' | '免';
  readonly post: string;
  readonly note: string | null;
  /** Line of the act; an act that a paper makes stands in that paper's blocks, and this is the line of the paper's head. */
  readonly line: number;
  /** The clause that names person and post. */
  readonly at: Evidence;
}

export interface NewsItem {
  readonly title: string;
  readonly date: string | null;
  readonly lines: LineRange;
  /** The printed title. */
  readonly at: Evidence;
}

/** One entry of 政府记事. */
export interface GazetteEvent {
  readonly date: string;
  readonly text: string;
  readonly people: readonly string[];
  readonly line: number;
  /** The event's text without the day in front of it. */
  readonly at: Evidence;
}

/** One line of 发文目录. */
export interface IssuedEntry {
  readonly docNumber: string;
  readonly title: string;
  readonly documentId: string | null;
  readonly line: number;
  /** The line or the row of the table. */
  readonly at: Evidence;
}

export interface StatisticsRow {
  readonly indicator: string;
  readonly level: number;
  readonly unit: string | null;
  /** Column name to value, both as printed. */
  readonly values: Readonly<Record<string, string>>;
  readonly line: number;
  /** The row of the table. */
  readonly at: Evidence;
}

export interface FrontMatter {
  readonly kind: string;
  readonly lines: LineRange;
}

/** What looks wrong in the source: reported, never silently mended. */
export interface Finding {
  /** duplicate-number, missing-number, table-sum, toc-mismatch, unbalanced-bracket, doubled-fragment … */
  readonly kind: string;
  readonly lines: LineRange;
  /** In Chinese, for a librarian. */
  readonly message: string;
}

/** Counts of non-blank characters: what the source has and what ended in exactly one place. */
export interface Coverage {
  readonly sourceChars: number;
  readonly placedChars: number;
  readonly unplaced: readonly LineRange[];
}
