import type { Line } from '../lines/lines.ts';
import type { ParsedSection } from '../parsed-issue.ts';
import type { PrintedEntry } from './toc-entry.ts';

/** A stretch of the body that is one thing. Its lines hold no page furniture. */
export type Segment = DocumentSegment | SectionSegment;

export interface DocumentSegment {
  readonly kind: 'document';
  readonly section: string | null;
  readonly entry: PrintedEntry | null;
  readonly head: DocumentHead;
  /** The lines behind the head. */
  readonly body: readonly Line[];
}

/** What stands above a paper's text. */
interface DocumentHead {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly docNumber: string | null;
  readonly code: string | null;
}

export interface SectionSegment {
  readonly kind: 'section';
  readonly form: ParsedSection['kind'];
  readonly section: string | null;
  readonly entry: PrintedEntry | null;
  readonly title: string;
  /** The printed title, and the 栏目 above it where it is printed. */
  readonly head: readonly Line[];
  readonly body: readonly Line[];
}
