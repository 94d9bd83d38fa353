import { expect, test } from 'vitest';
import { monthText } from '../../../renderer/i18n/month.ts';

test('a month is said in the language of the interface', () => {
  expect(monthText('2024-06', 'zh-CN')).toBe('2024年6月');
  expect(monthText('2024-06', 'en')).toBe('June 2024');
  expect(monthText('2024-06-05', 'zh-CN')).toBe('2024-06-05');
  expect(monthText('2024年6月5日', 'zh-CN')).toBe('2024年6月5日');
});
