import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../../main/gazette/lines/furniture.ts';
import { splitLines } from '../../../../main/gazette/lines/lines.ts';

describe('lines', () => {
  it('keep their number, their indent and the blank lines above', () => {
    expect(
      splitLines('甲\r\n\r\n　　乙\n').map(({ number, text, indent, gap }) => [number, text, indent, gap]),
    ).toEqual([
      [1, '甲', 0, 0],
      [3, '乙', 4, 1],
    ]);
  });

  it('lose bullets that the print does not have, but no dash and no minus', () => {
    const texts = splitLines('- 1.甲\n• （一）乙\n——丙\n- 3.5').map((line) => line.text);
    expect(texts).toEqual(['1.甲', '（一）乙', '——丙', '- 3.5']);
  });
});

describe('page furniture', () => {
  const page = (number: number) =>
    `第${number}段文字写在这里。\n柳溪市人民政府公报　2023年第4期\n${number + 3}\n`;
  it('is the masthead that comes back, and the number below it', () => {
    const lines = splitLines(`柳溪市人民政府公报\n${[1, 2, 3].map(page).join('')}`);
    const left = lines.filter((line) => !findFurniture(lines).has(line.number)).map((line) => line.text);
    expect(left).toEqual([
      '柳溪市人民政府公报',
      '第1段文字写在这里。',
      '第2段文字写在这里。',
      '第3段文字写在这里。',
    ]);
  });

  it('is a dated masthead that comes once, at a page number in dots', () => {
    const lines = splitLines('摊主应当把\n\n· 13 ·\n柳溪市人民政府公报　2023年第4期\n\n摊位扫净。');
    expect(findFurniture(lines)).toEqual(new Set([3, 4]));
  });

  it('is no lone number and no masthead of the cover', () => {
    const lines = splitLines('柳溪市人民政府公报\n2023年第4期\n12\n文字。');
    expect(findFurniture(lines).size).toBe(0);
  });
});
