import { expect, test } from 'vitest';
import { dayText } from '../../../renderer/i18n/day.ts';

test('a date is said in the language of the interface', () => {
  expect(dayText('2024-06-05', 'zh-CN')).toBe('2024年6月5日');
  expect(dayText('2024-06-05', 'en')).toBe('June 5, 2024');
  expect(dayText('2024-06', 'zh-CN')).toBe('2024-06');
});
