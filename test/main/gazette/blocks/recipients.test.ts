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
});
