import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '../../../preload/contract.ts';
import { placeSaver } from '../../../renderer/reader/place-saver.ts';

const at = (block: string): Place => ({ documentId: '甲', block, fraction: 0 });

let written: string[] = [];
const saver = () => placeSaver(({ block }) => written.push(block));

beforeEach(() => {
  written = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a place is written once when the text has come to rest, however often it was seen', () => {
  const { keep } = saver();
  for (const block of ['p-1', 'p-2', 'p-3']) {
    keep(at(block));
    vi.advanceTimersByTime(500);
  }
  expect(written).toEqual([]);
  vi.advanceTimersByTime(500);
  keep(at('p-3'));
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual(['p-3']);
});

test('while the text goes on moving, it is written now and then', () => {
  const { keep } = saver();
  for (let moved = 0; moved < 250; moved += 1) {
    keep(at(`p-${moved}`));
    vi.advanceTimersByTime(100);
  }
  expect(written).toHaveLength(2);
});

test('what waits is written at once when the window goes', () => {
  const { keep, save } = saver();
  keep(at('p-1'));
  save();
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual(['p-1']);
});

test('a document that is left is written, one that was only leafed past is not', () => {
  const leafed = saver();
  leafed.keep(at('p-1'));
  vi.advanceTimersByTime(900);
  leafed.leave();
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual([]);
  const read = saver();
  read.keep(at('p-1'));
  vi.advanceTimersByTime(1_100);
  read.keep(at('p-2'));
  read.leave();
  expect(written).toEqual(['p-1', 'p-2']);
});

test('who comes back to the place that was written last needs no new write', () => {
  const { keep } = saver();
  keep(at('p-1'));
  vi.advanceTimersByTime(1_100);
  keep(at('p-2'));
  keep(at('p-1'));
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual(['p-1']);
});
