import { expect, test } from 'vitest';
import { backupTime } from '../../../renderer/backup/backup-time.ts';

/** Local times: what is shown must not depend on the machine's time zone. */
const at = (year: number, month: number, day: number, hour: number, minute: number): string =>
  new Date(year, month - 1, day, hour, minute).toISOString();
const now = new Date(2024, 2, 1, 0, 10);

test.each([
  ['of today', at(2024, 3, 1, 0, 5), { day: 'today', clock: '00:05' }],
  ['of ten minutes before midnight', at(2024, 2, 29, 23, 59), { day: 'yesterday', clock: '23:59' }],
  ['of the first minute of yesterday', at(2024, 2, 29, 0, 0), { day: 'yesterday', clock: '00:00' }],
  ['of the day before', at(2024, 2, 28, 8, 5), { day: { text: '2月28日' }, clock: '08:05' }],
  ['of another year', at(2023, 3, 1, 8, 5), { day: { text: '2023年3月1日' }, clock: '08:05' }],
  ['of a clock that was put back', at(2024, 3, 2, 8, 5), { day: { text: '3月2日' }, clock: '08:05' }],
])('a backup %s', (_, iso, shown) => {
  expect(backupTime(iso, now, 'zh-CN')).toEqual(shown);
});

test('on New Year’s Day yesterday is of the year before', () => {
  const newYear = new Date(2024, 0, 1, 9, 0);
  expect(backupTime(at(2023, 12, 31, 17, 30), newYear, 'en')).toEqual({ day: 'yesterday', clock: '17:30' });
});
