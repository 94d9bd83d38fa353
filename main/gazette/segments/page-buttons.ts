import type { Line } from '../lines/lines.ts';

const buttons = new Set(
  '打印 打印本页 打印此页 打印页面 打印文章 关闭 关闭窗口 关闭本页 关闭页面 返回 返回顶部 返回首页 返回列表 返回上一页 收藏 收藏本页 加入收藏 分享 分享到 分享至 我要纠错 网页纠错 大 中 小'.split(
    ' ',
  ),
);
const scan = /^扫一扫.{0,12}(?:打开|浏览|查看|阅读|分享).{0,8}$/;
const whereAmI = /^(?:(?:您|你)?(?:现在|当前|所在)?的?位置)\s?:.{0,6}首\s?页/;
const neighbour = /^[上下]一[篇条]\s?:/;

/** Numbers of the lines that are the buttons and paths of a web page, saved with the text of its papers. */
export function findPageButtons(lines: readonly Line[]): Set<number> {
  return new Set(lines.filter(isOfPage).map((line) => line.number));
}

function isOfPage({ folded, text, raw }: Line): boolean {
  if (text.length > 120 || raw.includes('\t')) return false;
  return scan.test(folded) || whereAmI.test(folded) || neighbour.test(folded) || areButtons(folded);
}

/** 【打印本页】【关闭窗口】: words of buttons alone. One short word may be text. */
function areButtons(folded: string): boolean {
  const words = folded.split(/[()|:\s/]+/).filter((word) => word !== '');
  const isPlain = words.length === 1 && (words[0]?.length ?? 0) < 4;
  // 大 中 小 alone also stand over the columns of a table.
  const onlySizes = words.every((word) => word.length === 1) && !folded.includes('(');
  return words.length > 0 && !isPlain && !onlySizes && words.every((word) => buttons.has(word));
}
