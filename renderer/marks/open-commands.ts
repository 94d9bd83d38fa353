import type { MarkCommands } from './use-mark-commands.ts';

let open: MarkCommands | null = null;

/** Tells what the keys and the buttons above the paper do with selected text; `null` when no paper is open any more. */
export function offerCommands(commands: MarkCommands | null): void {
  open = commands;
}

/** Marks the selected text in the colour used last. */
export function runMark(): void {
  open?.mark();
}

export function runComment(): void {
  open?.comment();
}
