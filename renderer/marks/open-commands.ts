import type { NoteColour } from '../../preload/contract.ts';
import type { QuoteForm } from '../citing/quote.ts';

/** What can be done with selected text. */
export interface MarkCommands {
  /** In the colour used last when none is named. */
  mark(colour?: NoteColour): void;
  /** These two in the colour used last. */
  underline(): void;
  bookmark(): void;
  comment(): void;
  /** Puts the note there for which words are looked for. */
  attach(): void;
  copy(): void;
  /** Asks how the paper is to be printed, or what is selected of it. */
  print(): void;
  /** With the source, or only the link to the place. */
  cite(form: QuoteForm | 'link'): void;
}

let open: MarkCommands | null = null;

/** Tells what the keys and the buttons above the paper do with selected text; `null` when no paper is open any more. */
export function offerCommands(commands: MarkCommands | null): void {
  open = commands;
}

/** Marks the selected text in the colour used last. */
export function runMark(): void {
  open?.mark();
}

/** Prints the open paper; `false` when there is none. */
export function runPrint(): boolean {
  open?.print();
  return open !== null;
}

export function runComment(): void {
  open?.comment();
}
