import fc from 'fast-check';
import { expect, it } from 'vitest';
import { removeIssue } from '../../../../main/library/store.ts';
import type { Change } from '../../../../main/library/validity/state.ts';
import { statesOn } from '../../../../main/library/validity/validity.ts';
import { block, cites, document, issue } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';
import { oracle } from './oracle.ts';

const papers = 4;
const indexes = Array.from({ length: papers }, (_, at) => at);

/** A paper of one issue; what it does to another one is said in words only. */
interface Paper {
  readonly signedOn: string;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly does: {
    readonly to: number;
    readonly kind: 'repeals' | 'repeals a part' | 'amends' | 'extends';
    readonly until: string;
  };
}

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const paper: fc.Arbitrary<Paper> = fc.record({
  signedOn: day,
  effectiveFrom: fc.option(day),
  expiresOn: fc.option(day),
  does: fc.record({
    to: fc.nat(papers - 1),
    kind: fc.constantFrom('repeals', 'repeals a part', 'amends', 'extends'),
    until: day,
  }),
});

function wordsOf({ to, kind, until }: Paper['does']): string {
  const [year, month, date] = until.split('-').map(Number);
  if (kind === 'repeals') return `${numberOf(to)}同时废止。`;
  if (kind === 'repeals a part') return `${numberOf(to)}第五条同时废止。`;
  if (kind === 'amends') return `对${numberOf(to)}作如下修改：`;
  return `${numberOf(to)}有效期延长至${year}年${month}月${date}日。`;
}

function numberOf(at: number): string {
  return `青禾政办〔2019〕${at + 1}号`;
}

function issueOf({ signedOn, effectiveFrom, expiresOn, does }: Paper, at: number) {
  const text = block('p-1', wordsOf(does));
  const relations = {
    repeals: 'repeals',
    'repeals a part': 'repeals',
    amends: 'amends',
    extends: 'mention',
  } as const;
  const said = document(`paper-${at}`, {
    docNumber: numberOf(at),
    signedOn,
    effectiveFrom,
    expiresOn,
    blocks: [text],
    citations: [
      cites(text, numberOf(does.to), { docNumber: numberOf(does.to), relation: relations[does.kind] }),
    ],
  });
  return issue(at + 1, { documents: [said] });
}

/** What the paper does, as the test means it. */
function meant({ signedOn, effectiveFrom, does }: Paper): Change {
  const kind = does.kind === 'repeals a part' ? 'repeals' : does.kind;
  return {
    kind,
    whole: does.kind === 'repeals' || kind === 'extends',
    from: effectiveFrom ?? signedOn,
    until: kind === 'extends' ? does.until : null,
    months: null,
  };
}

it('whatever issues come and go in whatever order, the states are those that the papers held give', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(paper, { minLength: papers, maxLength: papers }),
      fc.shuffledSubarray(indexes, { minLength: papers }),
      fc.subarray(indexes, { maxLength: papers - 1 }),
      fc.array(day, { minLength: 5, maxLength: 5 }),
      async (made, order, gone, days) => {
        const library = await libraryOf(
          ...order.flatMap((at) => made.slice(at, at + 1).map((one) => issueOf(one, at))),
        );
        for (const at of gone) await removeIssue(library, `青禾市-2024-${at + 1}`);
        const held = [...made.entries()].filter(([at]) => !gone.includes(at));
        for (const on of days) {
          const expected = held.map(([at, one]) => {
            const changes = held
              .filter(([by, { does }]) => by !== at && does.to === at)
              .map(([, by]) => meant(by));
            return [`paper-${at}`, oracle(on, one, changes)] as const;
          });
          const ids = indexes.map((at) => `paper-${at}`);
          expect(statesOn(library.db, ids, on)).toEqual(new Map(expected));
        }
      },
    ),
    { numRuns: 20 },
  );
});
