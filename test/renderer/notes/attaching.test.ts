import { beforeEach, expect, test } from 'vitest';
import { useAttaching } from '../../../renderer/notes/attaching.ts';
import { sampleNote } from './sample-notes.ts';

beforeEach(() => useAttaching.setState(useAttaching.getInitialState()));

test('words are looked for of one note at a time, until they are found or given up', () => {
  const { begin, stop } = useAttaching.getState();
  begin(sampleNote('a'));
  begin(sampleNote('b'));
  expect(useAttaching.getState().note?.id).toBe('b');
  stop();
  expect(useAttaching.getState().note).toBeNull();
});
