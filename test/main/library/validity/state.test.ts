import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, judge, type OwnDays } from '../../../../main/library/validity/state.ts';
import type { ValidityState } from '../../../../preload/contract-validity.ts';
import { oracle } from './oracle.ts';

const none: OwnDays = { signedOn: null, effectiveFrom: null, expiresOn: null };
const repealed: Change = { kind: 'repeals', whole: true, from: '2024-06-01', until: null, months: null };
const amended: Change = { ...repealed, kind: 'amends', whole: false };
const partRepealed: Change = { ...repealed, whole: false };

function extended(more: Partial<Change>): Change {
  return { ...repealed, kind: 'extends', from: '2024-05-01', ...more };
}

function stateOf(day: string, own: OwnDays, changes: readonly Change[]): ValidityState {
  return judge(day, own, changes).state;
}

describe('the state on a day', () => {
  it.each<[string, string, Partial<OwnDays>, readonly Change[], string]>([
    ['nothing is said', '2024-05-01', {}, [], 'unknown'],
    ['only the signing is said', '2024-05-01', { signedOn: '2024-01-01' }, [], 'unknown'],
    ['before the beginning', '2024-05-01', { effectiveFrom: '2024-05-02' }, [], 'not-yet'],
    ['on the first day', '2024-05-02', { effectiveFrom: '2024-05-02' }, [], 'in-force'],
    [
      'on the last day',
      '2024-05-02',
      { effectiveFrom: '2023-05-02', expiresOn: '2024-05-02' },
      [],
      'in-force',
    ],
    [
      'behind the last day',
      '2024-05-03',
      { effectiveFrom: '2023-05-02', expiresOn: '2024-05-02' },
      [],
      'expired',
    ],
    [
      'only the end is said, behind the signing',
      '2024-05-01',
      { signedOn: '2024-01-01', expiresOn: '2024-12-31' },
      [],
      'in-force',
    ],
    [
      'only the end is said, before the signing',
      '2023-05-01',
      { signedOn: '2024-01-01', expiresOn: '2024-12-31' },
      [],
      'unknown',
    ],
    ['a repeal that does not act yet', '2024-05-31', { effectiveFrom: '2020-01-01' }, [repealed], 'in-force'],
    ['a repeal that acts', '2024-06-01', { effectiveFrom: '2020-01-01' }, [repealed], 'repealed'],
    ['a repeal of what says nothing itself', '2024-06-01', {}, [repealed], 'repealed'],
    ['a repeal without a day', '2000-01-01', {}, [{ ...repealed, from: null }], 'repealed'],
    ['an amendment that acts', '2024-06-01', { effectiveFrom: '2020-01-01' }, [amended], 'amended'],
    ['an amendment of what has expired', '2024-06-01', { expiresOn: '2024-01-01' }, [amended], 'expired'],
    [
      'an extension',
      '2024-06-02',
      { effectiveFrom: '2020-01-01', expiresOn: '2024-06-01' },
      [extended({ until: '2026-06-01' })],
      'in-force',
    ],
    [
      'an extension that does not act yet',
      '2024-06-02',
      { effectiveFrom: '2020-01-01', expiresOn: '2024-06-01' },
      [extended({ from: '2024-07-01', until: '2026-06-01' })],
      'expired',
    ],
    [
      'an extension by a time',
      '2026-06-01',
      { effectiveFrom: '2020-01-01', expiresOn: '2024-06-01' },
      [extended({ months: 24 })],
      'in-force',
    ],
    [
      'behind an extension by a time',
      '2026-06-02',
      { effectiveFrom: '2020-01-01', expiresOn: '2024-06-01' },
      [extended({ months: 24 })],
      'expired',
    ],
    ['an extension by a time of what has no end', '2026-06-02', {}, [extended({ months: 24 })], 'unknown'],
    [
      'an extension that leaves it open',
      '2024-06-02',
      { expiresOn: '2024-06-01' },
      [extended({})],
      'expired',
    ],
    ['the repeal of a part', '2024-06-01', { effectiveFrom: '2020-01-01' }, [partRepealed], 'amended'],
  ])('%s', (_, day, own, changes, expected) => {
    expect(stateOf(day, { ...none, ...own }, changes)).toBe(expected);
  });

  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  const maybe = fc.option(day);
  const own = fc.record({ signedOn: maybe, effectiveFrom: maybe, expiresOn: maybe });
  const change = fc
    .record({
      kind: fc.constantFrom('repeals' as const, 'amends' as const, 'extends' as const),
      whole: fc.boolean(),
      from: maybe,
      until: maybe,
    })
    .map((made): Change => ({ ...made, until: made.kind === 'extends' ? made.until : null, months: null }));
  const changes = fc
    .array(change, { maxLength: 4 })
    .map((some) => some.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)));

  it('is what the rules say, one by one', () => {
    fc.assert(
      fc.property(day, own, changes, (on, days, some) => {
        expect(stateOf(on, days, some)).toBe(oracle(on, days, some));
      }),
      { numRuns: 2000 },
    );
  });

  it('before the beginning is never in force, and behind a repeal never anything but repealed', () => {
    fc.assert(
      fc.property(day, day, own, changes, (one, other, days, some) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        if (days.effectiveFrom !== null && one < days.effectiveFrom)
          expect(['not-yet', 'repealed', 'expired']).toContain(stateOf(one, days, some));
        if (stateOf(early, days, some) === 'repealed') expect(stateOf(late, days, some)).toBe('repealed');
      }),
    );
  });

  it('rests on something that bears on the day, and on nothing only when nothing is known', () => {
    fc.assert(
      fc.property(day, own, changes, (on, days, some) => {
        const { state, by } = judge(on, days, some);
        expect(by === null).toBe(state === 'unknown');
        if (by === null) return;
        if (by === 'effective') expect(days.effectiveFrom).not.toBeNull();
        else if (by === 'expires') expect(days.expiresOn).not.toBeNull();
        else expect((by.from ?? '') <= on).toBe(true);
      }),
    );
  });

  it('claims nothing of a document that gives no day and that nothing changes', () => {
    fc.assert(
      fc.property(day, maybe, (on, signedOn) => {
        expect(judge(on, { ...none, signedOn }, [])).toEqual({ state: 'unknown', by: null });
      }),
    );
  });
});
