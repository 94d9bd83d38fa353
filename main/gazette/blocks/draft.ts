import type { BlockKind, Table } from '../parsed-issue.ts';
import type { Scheme } from '../text/marker.ts';

/** A block before it has its address. */
export interface Draft {
  readonly kind: BlockKind;
  readonly scheme: Scheme | null;
  readonly number: string | null;
  readonly level: number | null;
  readonly heading: string | null;
  readonly text: string;
  readonly lines: readonly number[];
  /** Units at which a further printed line begins in `text`. */
  readonly breaks: readonly number[];
  readonly table?: Table;
  /** Source line of each of the table's rows. */
  readonly rowLines?: readonly number[];
}

/** A draft without number or heading. */
export function plainDraft(
  kind: BlockKind,
  text: string,
  lines: readonly number[],
  breaks: readonly number[] = [],
): Draft {
  return { kind, scheme: null, number: null, level: null, heading: null, text, lines, breaks };
}
