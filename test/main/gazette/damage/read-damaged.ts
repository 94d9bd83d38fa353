import { expect } from 'vitest';
import { damage } from '../../../../build/accidents/damage.ts';
import { seeded } from '../../../../build/accidents/random.ts';
import { unsound } from '../../../../build/accidents/soundness.ts';
import { parseText } from '../../../../main/gazette/parse-issue.ts';
import { smallIssue } from '../small-issue.ts';

/** How many damaged texts the suite reads; `node build/fuzz.ts` reads more. */
const times = 20_000;

/** Reads every second damaged text, from the seed on: two test files share them out to two cores. */
export function readDamaged(firstSeed: 1 | 2): void {
  for (let seed = firstSeed; seed <= times; seed += 2) {
    const source = damage(smallIssue, seeded(seed));
    const wrong = unsound(parseText(source, 'x.txt'), source);
    if (wrong.length > 0) expect.fail(`seed ${seed}: ${wrong.join('; ')}`);
  }
}
