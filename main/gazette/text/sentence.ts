const fullStop = /[。;!?]|(?<=[\u3400-\u9fff)"])\.(?=["\u3400-\u9fff]|$)/;

/** Unit of the first sign that ends a sentence or a member of a list in folded text; a half-width point counts between Chinese words. -1 when there is none. */
export function sentenceEnd(folded: string): number {
  return folded.search(fullStop);
}
