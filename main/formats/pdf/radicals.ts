/**
 * Radicals that print programs put for the characters of the same look, because both share one glyph of the font.
 * Unicode calls the block U+2F00 compatible with the characters; those of CJK Radicals Supplement that are whole
 * characters have no such mapping and stand here in pairs, with the one whose mapping is the traditional form.
 */
const pairs =
  '⼾户⺁厂⺊卜⺌小⺎兀⺏尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺩王⺬示⺮竹⺶羊⺷羊⺼月⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) characters.set(pairs.charAt(at), pairs.charAt(at + 1));

/** The text with its radicals read as the characters they stand for, mathematical angles as brackets, long dashes and Latin ligatures taken apart. */
export function readRadicals(text: string): string {
  return text
    .replace(/[\u2e80-\u2eff\u2f3e]/g, (sign) => characters.get(sign) ?? sign)
    .replace(/[\u2e3a\u2e3b]/g, (dash) => '—'.repeat(dash === '\u2e3a' ? 2 : 3))
    .replace(/[\u2329\u232a\u2f00-\u2fdf\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'));
}
