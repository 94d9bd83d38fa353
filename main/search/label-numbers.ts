/** 第39条, 第三十九条, 第2款: a place of a document named by its number, in digits or in Chinese numerals. */
const labels = /第([0-9]{1,3}|[零一二三四五六七八九十百]{1,7})(?=[章节条款项])/g;

const digits = '零一二三四五六七八九';
const largest = 999;

const numberOf = new Map<string, number>(
  Array.from({ length: largest }, (_, index) => [inChinese(index + 1), index + 1]),
);

/**
 * All ways to write a folded term that mean the same: the term itself, and with the numbers of its 章, 节, 条, 款 and
 * 项 in Chinese numerals and in digits (第39条 = 第三十九条). Whoever searches or marks takes any of them.
 */
export function readings(term: string): readonly string[] {
  const chinese = term.replace(labels, (label, number: string) => {
    const value = /[0-9]/.test(number) ? Number(number) : 0;
    return value > 0 ? `第${inChinese(value)}` : label;
  });
  const arabic = term.replace(labels, (label, number: string) => {
    const value = numberOf.get(number);
    return value === undefined ? label : `第${value}`;
  });
  return [...new Set([term, chinese, arabic])];
}

/** 1 to 999 as articles are numbered: 十, 十一, 二十, 一百零五, 一百一十. */
function inChinese(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${digits.charAt(hundreds)}百` : '';
  const tail = ones > 0 ? digits.charAt(ones) : '';
  if (tens === 0) return head + (hundreds > 0 && ones > 0 ? '零' : '') + tail;
  const oneTen = tens === 1 && hundreds === 0;
  return `${head}${oneTen ? '' : digits.charAt(tens)}十${tail}`;
}
