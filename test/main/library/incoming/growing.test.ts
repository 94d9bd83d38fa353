/** However a library grew, it is the library that would be built of the texts that it came to hold. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { addFiles } from '../../../../main/library/add-files.ts';
import { buildLibrary } from '../../../../main/library/build.ts';
import { updateLibrary } from '../../../../main/library/incoming/update.ts';
import { sha256Of } from '../../../../main/library/sha256.ts';
import { gazetteText } from '../gazette-text.ts';
import { temporaryFolder } from '../open-city.ts';
import { issueFile, packOf } from '../pack/packs.ts';
import { differencesIn, everythingIn, textsIn } from './issues-held.ts';

const numbers = [5, 6, 7];
/** The texts that an issue can have; later ones cite the issue before. */
const texts = ['', '更正一。', '更正二，照青禾政办〔2024〕50号办。'];

/** An issue's number and which of its texts. */
type Choice = readonly [number: number, text: number];

type Step = {
  /** A file that a person chose, a pack that they opened, a program of a new version that they started. */
  readonly by: 'file' | 'pack' | 'program';
  /** One text an issue. */
  readonly choices: readonly Choice[];
  /** When the pack or program was made, in days. */
  readonly made: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  by: fc.constantFrom('file', 'pack', 'program'),
  choices: fc.uniqueArray(fc.tuple(fc.constantFrom(...numbers), fc.nat({ max: texts.length - 1 })), {
    minLength: 1,
    maxLength: numbers.length,
    selector: ([number]) => number,
  }),
  made: fc.nat({ max: 40 }),
});

const dayOne = Date.UTC(2024, 0, 1);
const dayOf = (days: number) => new Date(dayOne + days * 86_400_000);

/** What is held by the rule in words: which text of an issue, since when, and which it had before. */
interface Expected {
  text: number;
  given: number;
  readonly before: Set<number>;
}

/** The rule, told in another way than the program does: the person's word counts, else the newer and unknown text. */
function foresee(held: Map<number, Expected>, { by, choices, made }: Step, today: number): void {
  for (const [number, text] of choices) {
    const now = held.get(number);
    const given = by === 'file' ? today : made;
    if (now === undefined) held.set(number, { text, given, before: new Set() });
    else if (now.text !== text && (by === 'file' || (given >= now.given && !now.before.has(text)))) {
      now.before.add(now.text);
      now.before.delete(text);
      [now.text, now.given] = [text, given];
    }
  }
}

it('any row of chosen files, packs and new versions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), fc.boolean(), async (steps, begins) => {
      const folder = temporaryFolder();
      const own = join(folder, 'own.sqlite');
      const held = new Map<number, Expected>();
      const at = (days: number) => vi.useFakeTimers({ now: dayOf(days), toFake: ['Date'] });
      const start: Step = {
        by: 'program',
        choices: [
          [5, 0],
          [6, 0],
        ],
        made: 0,
      };
      for (const [index, one] of [...(begins ? [start] : []), ...steps].entries()) {
        const place = join(folder, String(index));
        mkdirSync(place);
        const files = one.choices.map(([number, text]) => issueFile(place, number, texts[text]));
        at(one.made);
        const pack = await packOf(join(place, '包.gzpack'), ...files);
        const bundled = join(place, 'bundle.sqlite');
        await buildLibrary({ files, out: bundled });
        // What a person does is done later than anything that a librarian made, or earlier.
        const today = index * 10;
        at(today);
        if (one.by === 'program' && held.size > 0) await updateLibrary({ library: own, bundled });
        // Where nothing is held yet a program's library is not taken in but copied: its issues come as they are.
        else if (one.by === 'program') await addFiles({ library: own, files: [pack] });
        else await addFiles({ library: own, files: one.by === 'pack' ? [pack] : files });
        foresee(held, one, today);
      }
      vi.useRealTimers();
      const sums = [...held].map(([number, { text }]) => [
        `青禾市-2024-${number}`,
        sha256Of(gazetteText(number, texts[text])),
      ]);
      expect(textsIn(own)).toEqual(Object.fromEntries(sums));
      expect(differencesIn(own)).toEqual([]);
      const last = join(folder, 'last');
      mkdirSync(last);
      const files = [...held].map(([number, { text }]) => issueFile(last, number, texts[text]));
      const fresh = join(folder, 'fresh.sqlite');
      await buildLibrary({ files, out: fresh });
      expect(everythingIn(own)).toBe(everythingIn(fresh));
    }),
    { numRuns: 25 },
  );
});
