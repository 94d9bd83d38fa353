/** What a process of the benchmark is to do with its engine. */
export type Task =
  | { readonly do: 'nothing' }
  /** Adds the issues from one to before another. */
  | { readonly do: 'fill'; readonly from: number; readonly to: number }
  /** Opens and asks one query. An engine without a file takes the issues in first, here and below. */
  | { readonly do: 'first'; readonly issues: number; readonly query: string }
  /** Asks all queries for time, then writes what each finds to a file, a line each; then an issue comes and goes. */
  | {
      readonly do: 'ask';
      readonly issues: number;
      readonly queries: readonly string[];
      readonly answers: string;
    };
