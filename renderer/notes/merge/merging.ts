import { create } from 'zustand';
import type { ImportDone, MergeChoice } from '../../../preload/contract.ts';

/** A file of notes that was chosen. */
export interface ChosenFile {
  readonly fileName: string;
  readonly text: string;
  /** Grows with every file, so that two of the same name are told apart. */
  readonly turn: number;
}

/** What the person wants of entries of the file, by their places in it. */
export type Choices = ReadonlyMap<number, MergeChoice>;

/** Where taking in a colleague's notes stands: it outlasts turning to another page. */
type Stage =
  | { readonly kind: 'closed' }
  /** The file could not be read. */
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'preview'; readonly file: ChosenFile; readonly choices: Choices }
  | {
      readonly kind: 'done';
      readonly file: ChosenFile;
      readonly choices: Choices;
      readonly done: ImportDone;
    };

interface Merging {
  readonly stage: Stage;
  readonly turn: number;
  /** Which change of notes the last merge was: see `changesSeen`. */
  readonly mergedAt: number;
  open(fileName: string, text: string): void;
  refuse(error: unknown): void;
  choose(entries: readonly number[], choice: MergeChoice): void;
  /** The file was taken in; nothing is said of it when another one was opened meanwhile. */
  finish(file: ChosenFile, done: ImportDone): void;
  /** The last merge was undone: what is said of it holds no longer. */
  undone(): void;
  close(): void;
}

export const useMerging = create<Merging>()((set) => ({
  stage: { kind: 'closed' },
  turn: 0,
  mergedAt: -1,
  open: (fileName, text) =>
    set(({ turn }) => ({
      turn: turn + 1,
      stage: { kind: 'preview', file: { fileName, text, turn: turn + 1 }, choices: new Map() },
    })),
  refuse: (error) => set({ stage: { kind: 'refused', error } }),
  choose: (entries, choice) =>
    set(({ stage }) => {
      if (stage.kind !== 'preview') return {};
      const choices = new Map(stage.choices);
      for (const entry of entries) choices.set(entry, choice);
      return { stage: { ...stage, choices } };
    }),
  finish: (file, done) =>
    set(({ stage }) =>
      stage.kind === 'preview' && stage.file === file ? { stage: { ...stage, kind: 'done', done } } : {},
    ),
  undone: () => set(({ stage }) => (stage.kind === 'done' ? { stage: { kind: 'closed' } } : {})),
  close: () => set({ stage: { kind: 'closed' } }),
}));
