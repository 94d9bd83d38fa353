import type { FoundHead } from './found-head.ts';
import type { PrintedEntry } from './toc-entry.ts';

/** A place where something begins; `at` and `end` are indexes of its head's lines. */
export type Start =
  | {
      readonly at: number;
      readonly end: number;
      readonly kind: 'paper';
      readonly head: FoundHead;
      readonly entry: PrintedEntry | null;
    }
  | {
      readonly at: number;
      readonly end: number;
      readonly kind: 'section';
      readonly title: string;
      readonly entry: PrintedEntry | null;
    }
  | { readonly at: number; readonly end: number; readonly kind: 'heading'; readonly name: string };
