import { describe, expect, test } from 'vitest';
import { nearestPlace } from '../../../renderer/reader/nearest-place.ts';

const addresses = [
  'head',
  'recipients',
  'p-1',
  'p-2',
  'art-1',
  'art-2',
  'art-2-i1',
  'art-4',
  'art-4-p2',
  'sec-3',
  'sec-3.1',
  'sec-3.1.1',
  'date',
];

const place = (block: string, rest = {}) => ({ documentId: '甲', block, fraction: 0.5, ...rest });

describe('nearestPlace', () => {
  test('is the place itself where the document still has it', () => {
    expect(nearestPlace(addresses, place('art-2-i1'))).toEqual(place('art-2-i1'));
  });

  test.each([
    ['the end of the article before', 'art-3', 'art-2-i1', 1],
    ['the end of the last article', 'art-39', 'art-4-p2', 1],
    ['the end of the paragraph before', 'art-4-p3', 'art-4-p2', 1],
    ['the article that it stood in', 'art-2-p2', 'art-2', 0],
    ['the article that it stood in, however deep', 'art-1-i2.1', 'art-1', 0],
    ['the section that it stood in', 'sec-3.1.1.4', 'sec-3.1.1', 0],
    ['the end of the section before that of one that went as a whole', 'sec-3.2.1', 'sec-3.1.1', 1],
    ['the end of the section before', 'sec-3.1.2', 'sec-3.1.1', 1],
    ['the next of its kind where there is none before', 'p-0', 'p-1', 0],
    ['the article before that of a paragraph that went with it', 'art-3-p2', 'art-2-i1', 1],
    ['the block whose double it was', 'art-4~2', 'art-4', 0],
  ])('else %s', (_what, gone, block, fraction) => {
    expect(nearestPlace(addresses, place(gone))).toEqual({ ...place(block), fraction });
  });

  test('where nothing is akin, what lies about as far down', () => {
    expect(nearestPlace(addresses, place('table-1', { progress: 0.5 }))).toMatchObject({
      block: 'art-2-i1',
      fraction: 0,
    });
    expect(nearestPlace(addresses, place('table-1', { progress: 1 }))).toMatchObject({ block: 'date' });
    expect(nearestPlace(addresses, place('什么？'))).toMatchObject({ block: 'head' });
  });
});
