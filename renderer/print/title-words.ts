const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const opening = /[（(《〈“‘「『〔【[]$/u;
const closing = /^[）)》〉”’」』〕】\]、，。；：—-]/u;

/** The pieces between which a title may break: words, brackets with what they hold to, 2024—2026年 as one. */
export function wordsOf(title: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = words.at(-1);
    const joins = last !== undefined && (opening.test(last) || closing.test(segment) || /[—-]$/u.test(last));
    if (joins) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
