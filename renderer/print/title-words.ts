const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const opening = /[（(《〈“‘「『〔【[—-]$/u;
const closing = /^[）)》〉”’」』〕】\]、，。；：—-]/u;
/** 青禾 and 市 are one name, 青禾市 and 委 too. */
const ofPlace = /^[省市州县区镇乡村委]$/u;

/** 2023 and 年度, 第3 and 期 too. */
const counted = /^[年月日号期届次]/u;

/** Words of titles that the segmenter tears where a name before or behind them is unknown to it: 印｜发青｜禾市. */
const titleWords =
  /(关于|印发|转发|批转|公布|发布|修改|废止|调整|人民政府|办公[厅室]|委员会|的(?:通知|意见|决定|公告|通告|批复|函))/u;

/** The place that a title begins with: 青禾市人民政府关于…, 青禾市渡口渡船安全管理办法. */
const placeFirst = /^(?:中共)?(?!关于)(\p{Script=Han}{1,5}?[省市州县区旗])/u;

/** A title in a title up to this long stands in one line, in UTF-16 units with its brackets. */
const shortName = 18;

/** The pieces between which a title may break: words, brackets with what they hold to, short 《…》 as a whole. */
export function wordsOf(title: string): string[] {
  const place = placeFirst.exec(title)?.[1] ?? null;
  return split(title, /(《[^《》]+》)/u).flatMap((piece) =>
    piece.startsWith('《') && piece.length <= shortName ? [piece] : brokenOf(piece, place),
  );
}

/** The text cut around what `kept` matches as a group, and that as pieces of its own. */
function split(text: string, kept: RegExp): string[] {
  return text.split(kept).filter((piece) => piece !== '');
}

function brokenOf(text: string, place: string | null): string[] {
  const words: string[] = [];
  for (const segment of segmentsOf(text, place)) {
    const last = words.at(-1);
    if (last !== undefined && holdsTo(last, segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

function segmentsOf(text: string, place: string | null): string[] {
  const around = place === null ? [text] : split(text, new RegExp(`(${place})`, 'u'));
  return around.flatMap((piece) => {
    if (piece === place) return [piece];
    return split(piece, titleWords).flatMap((words) =>
      titleWords.test(words) ? [words] : Array.from(segmenter.segment(words), ({ segment }) => segment),
    );
  });
}

function holdsTo(last: string, next: string): boolean {
  if (opening.test(last) || closing.test(next) || ofPlace.test(next)) return true;
  return /\d$/u.test(last) && counted.test(next);
}
