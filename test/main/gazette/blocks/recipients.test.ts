import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

describe('recipients', () => {
  it.each([
    ['东山县、西山县、南山市人民政府，州直有关部门：', '东山县、西山县、南山市人民政府，州直有关部门'],
    ['东山、西山、南山：', '东山、西山、南山'],
    ['各县人民政府：', '各县人民政府'],
    ['会议议定事项如下：', null],
    ['特此通知：', null],
  ])('%s', (line, recipients) => {
    expect(readPaper(`${line}\n\n今年改造十个菜场。`).recipients).toBe(recipients);
  });

  it.each([
    ['各县人民政府，市政府\n各部门', '《菜场办法》已经同意，现印发你们。', '各县人民政府，市政府各部门'],
    ['各县要按照市有关部门', '现将菜场交由商务局管理的要求，改造菜场。', null],
    ['各县人民政府，各部门', '要改造十个菜场。', null],
  ])('whose colon is missing: %s', (line, text, recipients) => {
    expect(readPaper(`${line}\n${text}`).recipients).toBe(recipients);
  });
});
