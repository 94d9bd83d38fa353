/** Where the head of a paper stands: indexes into the body's lines. */
export interface FoundHead {
  readonly start: number;
  /** First line behind the head. */
  readonly end: number;
  readonly title: string;
  readonly docNumber: string | null;
  readonly code: string | null;
}
