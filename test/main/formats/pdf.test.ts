import { describe, expect, it } from 'vitest';
import { readRadicals } from '../../../main/formats/pdf/radicals.ts';
import { readPdf } from '../../../main/formats/pdf/read-pdf.ts';
import { smallPdf, type Written } from './small-pdf.ts';

async function read(pages: readonly (readonly Written[])[]) {
  const outcome = await readPdf(smallPdf(pages));
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return { lines: outcome.value.text.split('\n'), pages: outcome.value.pages ?? [] };
}

/** Lines of a column of twenty characters, each a paragraph of two lines: a full one and a short one. */
function column(x: number, from: number, name: string): Written[] {
  return Array.from({ length: 6 }, (_, at) => [
    { x: x + 20, y: from - at * 32, text: `${name}${at}${'山'.repeat(16)}` },
    { x, y: from - 16 - at * 32, text: '水在竹坑。' },
  ]).flat();
}

describe('a PDF', () => {
  it('reads columns one after the other, and joins the lines of a paragraph', async () => {
    const { lines } = await read([[...column(80, 700, '甲'), ...column(310, 700, '乙')]]);
    const paragraphs = lines.filter((line) => line !== '');
    expect(paragraphs.map((line) => line.slice(0, 2))).toEqual(
      ['甲', '乙'].flatMap((name) => Array.from({ length: 6 }, (_, at) => `${name}${at}`)),
    );
    expect(paragraphs.every((line) => line.endsWith('山水在竹坑。'))).toBe(true);
  });

  it('reads a line over both columns where it stands', async () => {
    const over = { x: 80, y: 480, text: '丙'.repeat(42) };
    const { lines } = await read([
      [
        ...column(80, 700, '甲'),
        ...column(310, 700, '乙'),
        over,
        ...column(80, 440, '丁'),
        ...column(310, 440, '戊'),
      ],
    ]);
    const order = lines.filter((line) => line !== '').map((line) => line.charAt(0));
    expect([...new Set(order)]).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });

  it('drops running heads and page numbers, and tells the page of each line', async () => {
    const sheet = (number: number): Written[] => [
      { x: 200, y: 800, text: '柳溪市公报2023年第4期' },
      ...column(80, 700 - number * 9, `第${number}页`),
      { x: 290, y: 40, text: `-${number}-` },
    ];
    const { lines, pages } = await read([sheet(1), sheet(2), sheet(3)]);
    expect(lines.some((line) => /公报|^-/.test(line))).toBe(false);
    lines.forEach((line, at) => {
      if (line !== '') expect(line).toContain(`第${pages[at]}页`);
    });
  });

  it('reads a table without ruled lines by its columns', async () => {
    const table = [
      ['指标', '单位', '本月'],
      ['用电量', '亿千瓦时', '7.26'],
      ['存款', '亿元', '28.1'],
    ].flatMap((cells, row) => cells.map((text, at) => ({ x: 80 + at * 120, y: 400 - row * 16, text })));
    const { lines } = await read([[...column(80, 700, '甲'), ...table]]);
    expect(lines.slice(-3)).toEqual(['指标\t单位\t本月', '用电量\t亿千瓦时\t7.26', '存款\t亿元\t28.1']);
  });

  it('joins a paragraph over the end of a page', async () => {
    const first = [...column(80, 700, '甲'), { x: 100, y: 490, text: '丙'.repeat(18) }];
    const second = [{ x: 80, y: 700, text: '丁到此为止。' }, ...column(80, 680, '乙')];
    const { lines } = await read([first, second]);
    expect(lines).toContain(`${'丙'.repeat(18)}丁到此为止。`);
  });
});

describe('radicals in the place of characters', () => {
  it.each([
    ['⻘⽲市⼈⺠政府', '青禾市人民政府'],
    ['七⼾农⼾', '七户农户'],
    ['⸺⻢⻰', '——马龙'],
    ['户戶青', '户戶青'],
  ])('%s', (drawn, meant) => {
    expect(readRadicals(drawn)).toBe(meant);
  });
});
