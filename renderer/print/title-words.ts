const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const opening = /[（(《〈“‘「『〔【[—-]$/u;
const closing = /^[）)》〉”’」』〕】\]、，。；：—-]/u;
/** 青禾 and 市 are one name. */
const ofPlace = /^[省市州县区镇乡村]$/u;

/** 2023 and 年度, 第3 and 期 too. */
const counted = /^[年月日号期届次]/u;

/** A title in a title up to this long stands in one line, in UTF-16 units with its brackets. */
const shortName = 18;

/** The pieces between which a title may break: words, brackets with what they hold to, short 《…》 as a whole. */
export function wordsOf(title: string): string[] {
  const pieces = title.split(/(《[^《》]+》)/u).filter((piece) => piece !== '');
  return pieces.flatMap((piece) =>
    piece.startsWith('《') && piece.length <= shortName ? [piece] : brokenOf(piece),
  );
}

function brokenOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && holdsTo(last, segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

function holdsTo(last: string, next: string): boolean {
  if (opening.test(last) || closing.test(next) || ofPlace.test(next)) return true;
  return /\d$/u.test(last) && counted.test(next);
}
