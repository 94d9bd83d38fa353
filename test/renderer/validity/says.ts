import type { ValidityEvidence } from '../../../preload/contract-validity.ts';

/** A sentence of an invented paper that bears on a state. */
export function says(
  kind: ValidityEvidence['kind'],
  date: string | null,
  more: Partial<ValidityEvidence> = {},
): ValidityEvidence {
  const from = { documentId: 'a', title: '甲', docNumber: null, issue: '2024年第6期' };
  return {
    kind,
    whole: true,
    decides: false,
    date,
    from,
    block: kind,
    range: [0, 1],
    place: '',
    sentence: kind,
    mark: [0, 1],
    ...more,
  };
}
