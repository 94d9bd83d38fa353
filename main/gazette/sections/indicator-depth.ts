/**
 * Gives the depth of row after row: a child of the one above is marked by # or 其中, numbered inside, or indented; rows
 * set in under 其中：stand beside the one it introduces, and a # set in further than the # above is a child of that.
 */
export function depthOfRows(): (name: string, indent: number) => number {
  let steps: number[] = [];
  let signed: number[] = [];
  const numbered: string[] = [];
  return (name, indent) => {
    const signs = /^[\s　]*([#＃*·]+)/.exec(name)?.[1];
    if (signs !== undefined && signs.length > 1) return signs.length + 1;
    if (signs !== undefined) {
      signed = signed.filter((step) => step <= indent);
      if (signed.length === 0 || indent - (signed.at(-1) ?? 0) >= 2) signed.push(indent);
      return signed.length + 1;
    }
    signed = [];
    const among = /^[\s　]*其中(?:\s*[:：])?/.test(name);
    const own = among ? Math.max(indent, 2) : indent;
    steps = own < 2 ? [] : steps.filter((step) => step <= own);
    if (own < 2) return depthOfNumber(name, numbered);
    if (own - (steps.at(-1) ?? 0) >= 2) steps.push(own);
    const level = 1 + steps.length;
    if (among) steps[steps.length - 1] = own + 6;
    return level;
  };
}

const schemes: readonly (readonly [string, RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]{1,3}、/],
  ['（一）', /^[（(][一二三四五六七八九十]{1,2}[)）]/],
  ['1.', /^\d{1,2}\s*[.．、]/],
  ['(1)', /^[（(]\d{1,2}[)）]/],
];

/** A numbering stands one deeper than the one it first came up under; （一） is inside something even where that is not numbered. */
function depthOfNumber(name: string, numbered: string[]): number {
  const scheme = schemes.find(([, pattern]) => pattern.test(name))?.[0];
  if (scheme === undefined) return 1;
  if (!numbered.includes(scheme)) numbered.push(scheme);
  const depth = numbered.indexOf(scheme) + 1;
  return scheme.includes('（') || scheme.includes('(') ? Math.max(2, depth) : depth;
}
