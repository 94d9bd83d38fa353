import { parseText } from '../../main/gazette/parse-issue.ts';
import type { Accident } from './accidents.ts';
import { seeded } from './random.ts';
import { compare, type Difference, structureOf } from './structure.ts';

/** How one accident, done once to one text, changed what the importer makes of it. */
export interface Outcome extends Difference {
  /** Share of the clean text's facts that still stand, less what was invented: 1 when nothing changed. */
  readonly held: number;
}

/** Does an accident to a text and compares what is read with what the clean text gives. */
export function mutate(text: string, fileName: string, accident: Accident, seed: number): Outcome {
  const options = { withContents: accident.withoutContents !== true };
  const clean = structureOf(parseText(text, fileName), options).map(
    (fact) => accident.rename?.(fact) ?? fact,
  );
  const damaged = structureOf(parseText(accident.apply(text, seeded(seed)), fileName), options);
  const difference = compare(clean, damaged);
  const wrong = difference.lost.length + difference.added.length;
  return { ...difference, held: 1 - wrong / (clean.length + damaged.length) };
}
