/** Issues as they are listed. */

export interface IssueEntry {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly serial: number | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly documents: number;
  readonly findings: number;
  /** One of the invented issues that come with the program, to try it with; listed behind the real ones. */
  readonly sample: boolean;
}

/** An issue that was offered and not taken. */
export interface KeptIssue {
  readonly fileName: string;
  /** As it is in the library. */
  readonly issue: IssueEntry;
  /** The library holds the very text, or one that was handed out later. */
  readonly why: 'same' | 'older';
}
