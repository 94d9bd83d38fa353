import { expect, test } from 'vitest';
import { noteTime } from '../../../renderer/notes/note-time.ts';

/** Local times: what a note shows must not depend on the machine's time zone. */
const at = (year: number, month: number, day: number, hour = 14, minute = 5): Date =>
  new Date(year, month - 1, day, hour, minute);
const now = at(2024, 8, 2, 23, 0);

test('a note of today shows its hour', () => {
  expect(noteTime(at(2024, 8, 2).toISOString(), now, 'zh-CN')).toEqual({ kind: 'today', text: '14:05' });
  expect(noteTime(at(2024, 8, 2, 0, 0).toISOString(), now, 'zh-CN').text).toBe('00:00');
});

test('a note of this year shows its day, an older one its year too', () => {
  expect(noteTime(at(2024, 3, 10).toISOString(), now, 'zh-CN')).toEqual({ kind: 'day', text: '3月10日' });
  expect(noteTime(at(2023, 8, 2).toISOString(), now, 'zh-CN').text).toBe('2023年8月2日');
  expect(noteTime(at(2023, 8, 2).toISOString(), now, 'en').text).toBe('August 2, 2023');
});
