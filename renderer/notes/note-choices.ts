import type { Note } from '../../preload/contract.ts';

/** One of a list to choose from. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** What can be chosen among these notes, with how many each has, the most first. */
export function choicesOf(
  notes: readonly Note[],
  namesOf: (note: Note) => readonly (readonly [value: string, label: string])[],
): readonly Choice<string>[] {
  const found = new Map<string, { readonly label: string; count: number }>();
  for (const note of notes) {
    for (const [value, label] of namesOf(note)) {
      const choice = found.get(value) ?? { label, count: 0 };
      choice.count += 1;
      found.set(value, choice);
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([value, { label, count }]) => ({ value, label: `${label} (${count})` }));
}

/** Fixed values with their words. */
export function withLabels<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): readonly Choice<T>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
