import type { Line } from '../lines/lines.ts';

/** （此件公开发布）, 公开方式：主动公开, and who printed it when. */
const remark =
  /^\(.{2,40}\)$|^(?:信息)?公开(?:方式|属性|类别|选项|形式)\s*:|^联\s*系\s*(?:人|电话)\s*:|^.{4,30}\d日印发$/;

/** Who else gets the paper (抄送机关, GB/T 9704-2012, 7.4.1). */
const copies = /^(?:抄\s*[送报]|[分主]\s*送)\s*:/;

/** The line behind the last lines of a notice, which stand between its date and the text that it issues. */
export function behindRemarks(lines: readonly Line[], from: number): number {
  let at = from;
  for (;;) {
    const folded = lines[at]?.folded ?? '';
    if (copies.test(folded)) at = behindCopies(lines, at);
    else if (remark.test(folded)) at++;
    else return at;
  }
}

/** Those who get it go on below a line that ends with a mark between them. */
function behindCopies(lines: readonly Line[], from: number): number {
  let at = from;
  while (/[,、;]$/.test(lines[at]?.folded ?? '')) at++;
  return at + 1;
}
