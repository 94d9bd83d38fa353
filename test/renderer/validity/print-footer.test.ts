import { expect, it } from 'vitest';
import { printFooter } from '../../../renderer/validity/use-print-footer.ts';

it('the line at the foot of a printed page can be nothing but a text', () => {
  expect(printFooter('施行中（截至2024年9月1日）')).toContain('content: "施行中（截至2024年9月1日）";');
  expect(printFooter('a"b\\c\nd')).toContain('content: "a\\22 b\\5c c\\a d";');
});
