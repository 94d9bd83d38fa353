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

  it('is no title of a 公报 that the gazette prints and lists', () => {
    const lines = splitLines('2022年柳溪市水资源公报\n\n文字。\n\n2022年柳溪市水资源公报　12');
    expect(findFurniture(lines).size).toBe(0);
  });
});

describe('page furniture at form feeds', () => {
  /** Four pages of one text, a foot under each but the last and a head over each but the first, and what is left of it. */
  function left(turn: (page: number) => string): string[] {
    const sentence = (page: number) =>
      `第${'一二三四'[page - 1]}条 摊位由市场开办者编号，编号应当写在显眼的地方，由商务局`;
    const pages = [1, 2, 3, 4].map((page) => `${sentence(page)}${turn(page)}\n会同城管局查看。\n`);
    const lines = splitLines(`柳溪市人民政府公报\n2023年第4期\n\n${pages.join('')}`);
    const furniture = findFurniture(lines);
    return lines.filter((line) => !furniture.has(line.number)).map((line) => line.text.slice(0, 6));
  }
  const whole = [
    '柳溪市人民政',
    '2023年第',
    ...[...'一二三四'].flatMap((number) => [`第${number}条 摊位`, '会同城管局查']),
  ];

  it.each<[string, (page: number) => string]>([
    ['a wide masthead', () => `\n\f   柳溪市人民政府公报${' '.repeat(40)}2023年第4期`],
    ['a number inside the head', (page) => `\n\f柳溪市人民政府公报 2023年第4期 · ${page} ·`],
    [
      'an issue number beside a section',
      (page) => `\n\f2023年第4期      ${page < 3 ? '市政府文件' : '任免'}`,
    ],
    ['a section alone', (page) => `\n${page + 4}\n\f市政府文件`],
    ['the gazette in pinyin', () => '\n\fLIUXI SHI ZHENGFU GONGBAO'],
    ['a number in brackets', (page) => `\n（${page + 2}）\n\f`],
    ['a number of all', (page) => `\n${page + 2} / 48\n\f`],
    ['a starred number', (page) => `\n*${page + 2}*\n\f`],
    ['an English number', (page) => `\nPage ${page + 2}\n\f`],
    ['head and foot', (page) => `\n- ${page} -\n\f菜场改造专辑`],
  ])('is %s', (_, turn) => {
    expect(left(turn)).toEqual(whole);
  });

  it('is what stands between the members of a list that runs on', () => {
    const pages = ['三', '四', '五'].map((number) => `摊位编号。\n\f部门文件\n第${number}条 摊主清扫。\n`);
    const lines = splitLines(`第一条 做到好逛。\n第二条 ${pages.join('')}`);
    expect([...findFurniture(lines)]).toEqual([3, 6, 9]);
  });

  it('is the title of the paper over its further pages, not where the paper begins', () => {
    const page = (number: string) =>
      `第${number}条 摊位由市场开办者编号，编号写在显眼的地方，由商务局\n\f菜场改造办法\n会同城管局查看。\n`;
    const lines = splitLines(`通知。\n\f菜场改造办法\n${[...'一二三'].map(page).join('')}`);
    expect([...findFurniture(lines)]).toEqual([4, 7, 10]);
  });

  it('is not what papers have in common at their beginning and end', () => {
    const paper = (number: number) =>
      `柳溪市人民政府办公室\n关于菜场改造的通知\n柳政办发〔2023〕${number}号\n各县人民政府：\n今年改造。\n柳溪市人民政府办公室\n2023年4月6日\n`;
    const red = (number: number) =>
      `柳溪市人民政府令\n第${number}号\n《办法》自5月1日起施行。\n市长　秦远山\n`;
    const member = '柳溪市东门菜场管理服务有限公司\n';
    for (const one of [paper, red]) {
      const lines = splitLines([1, 2, 3, 4].map((number) => one(number) + member).join('\f'));
      expect(findFurniture(lines).size).toBe(0);
    }
  });

  it('is not the head of a table, its mark of going on, or the number of an item', () => {
    const rows = (head: string) => (page: number) =>
      `${head}\n东门菜场，含河埠    ${page}0    三年内完成，由商务局\n`;
    for (const head of ['菜场    摊位    期限', '（续表）', '菜场\t摊位\t期限']) {
      const lines = splitLines([1, 2, 3, 4].map(rows(head)).join('\f'));
      expect(findFurniture(lines).size).toBe(0);
    }
    const items = splitLines('包括：\n（1）\n甲；\n（2）\n乙；\n（3）\n丙。');
    expect(findFurniture(items).size).toBe(0);
  });

  it("is a section's name beside the gazette's, also where it first comes back at the end of a text", () => {
    const head = '柳溪市人民政府公报　　　　　　市政府文件';
    const pages = [4, 5, 6].map(
      (page) => `· ${page} ·\n${head}\n接着写在下一页上，写到第${page}页，还要往下写很长的一段\n`,
    );
    const lines = splitLines(`第一篇写完了。\n${pages.join('')}最后一句。`);
    const left = lines.filter((line) => !findFurniture(lines).has(line.number)).map((line) => line.text);
    expect(left).not.toContain(head);
  });

  it('is the name of a section that comes back over one page more, where it cuts a sentence', () => {
    const found = (above: string, below: string) =>
      findFurniture(splitLines(`市政府文件\n通知。\n${above}\n- 3 -\n市政府文件\n${below}\n`));
    const above = '摊位由市场开办者编号，编号写在显眼的地方，由商务局';
    expect(found(above, '会同城管局查看。')).toEqual(new Set([4, 5]));
    expect(found(`${above}查看。`, '柳溪市人民政府关于菜场的通知')).toEqual(new Set([4]));
    expect(found(`${above}查看`, '柳溪市人民政府关于菜场的通知')).toEqual(new Set([4]));
    expect(found('一、关于摊位由市场开办者编号的要求', '摊位编号，写在显眼处。')).toEqual(new Set([4]));
  });
});
