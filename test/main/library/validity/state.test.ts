import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type OwnDays, stateOn } from '../../../../main/library/validity/state.ts';

const none: OwnDays = { signedOn: null, effectiveFrom: null, expiresOn: null };
const repealed: Change = { kind: 'repeals', from: '2024-06-01', until: null };
const amended: Change = { kind: 'amends', from: '2024-06-01', until: null };

describe('stateOn', () => {
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
      [{ kind: 'extends', from: '2024-05-01', until: '2026-06-01' }],
      'in-force',
    ],
    [
      'an extension that does not act yet',
      '2024-06-02',
      { effectiveFrom: '2020-01-01', expiresOn: '2024-06-01' },
      [{ kind: 'extends', from: '2024-07-01', until: '2026-06-01' }],
      'expired',
    ],
  ])('%s', (_, day, own, changes, expected) => {
    expect(stateOn(day, { ...none, ...own }, changes)).toBe(expected);
  });

  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  const maybe = fc.option(day);
  const own = fc.record({ signedOn: maybe, effectiveFrom: maybe, expiresOn: maybe });
  const change = fc
    .record({
      kind: fc.constantFrom('repeals' as const, 'amends' as const, 'extends' as const),
      from: maybe,
      until: maybe,
    })
    .map((made): Change => ({ ...made, until: made.kind === 'extends' ? made.until : null }));

  it('never goes back from repealed, and does not depend on the order of changes', () => {
    fc.assert(
      fc.property(own, fc.array(change, { maxLength: 4 }), day, day, (days, changes, one, other) => {
        const [early, late] = [one, other].toSorted();
        expect(stateOn(one, days, changes.toReversed())).toBe(stateOn(one, days, changes));
        if (early !== undefined && late !== undefined && stateOn(early, days, changes) === 'repealed')
          expect(stateOn(late, days, changes)).toBe('repealed');
      }),
    );
  });

  it('claims nothing of a document that gives no day and that nothing changes', () => {
    fc.assert(
      fc.property(day, maybe, (on, signedOn) => {
        expect(stateOn(on, { ...none, signedOn }, [])).toBe('unknown');
      }),
    );
  });
});
