import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../preload/contract-links.ts';

const piece = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => {
  // Half of a surrogate pair has no UTF-8, and no id holds one.
  return text.isWellFormed();
});

describe('gazette:// links', () => {
  it('lead back to every place', () => {
    const place = fc.record({ documentId: piece, block: fc.option(piece) });
    fc.assert(
      fc.property(place, (at) => {
        expect(readLink(linkTo(at))).toEqual(at);
      }),
    );
  });

  it('hold nothing but ASCII, so that they survive mail and print', () => {
    const link = linkTo({ documentId: '青禾市-2024-6:青禾政办-2024-38', block: 'sec-3.1.2' });
    expect(link).toMatch(/^[!-~]+$/);
  });

  it('are read with blanks around them and a slash at their end', () => {
    expect(readLink('  GAZETTE://open/a/art-3/ \n')).toEqual({ documentId: 'a', block: 'art-3' });
  });

  it.each([
    '青禾政办〔2024〕38号',
    'https://open/a',
    'gazette://',
    'gazette://open/',
    'gazette://open//art-3',
    'gazette://open/a/b/c',
    'gazette://open/%E4%BD',
    `gazette://open/${'a'.repeat(4000)}`,
  ])('are not seen in %s', (text) => {
    expect(readLink(text)).toBeNull();
  });
});
