/**
 * What the index knows of a text: its single characters and its pairs of neighbours (UTF-16 units, both), none of them
 * across or of a space. Any term of one or two characters is one of them; a longer term needs all of its pairs, and
 * whether they stand together is checked against the text.
 */

/** Everything to be indexed of a folded text, each once. */
export function gramsOfText(folded: string): string[] {
  const grams = new Set<string>();
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charAt(at);
    if (unit === ' ') continue;
    grams.add(unit);
    const next = folded.charAt(at + 1);
    if (next !== '' && next !== ' ') grams.add(unit + next);
  }
  return [...grams];
}

/** What a row must have for a folded term, which has no space at its ends, to possibly occur in it. */
export function gramsOfTerm(term: string): string[] {
  const grams = term.split(' ').flatMap(gramsOfWord);
  return [...new Set(grams)];
}

function gramsOfWord(word: string): string[] {
  if (word.length < 2) return word === '' ? [] : [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** A whole number below 2³² for each gram, no two alike: a single character sorts before its pairs. */
export function gramCode(gram: string): number {
  const [first, second] = [gram.charCodeAt(0), gram.charCodeAt(1)];
  return gram.length === 1 ? first * 0x10000 : first * 0x10000 + second;
}

/** The gram behind a code of {@link gramCode}. */
export function gramOf(code: number): string {
  const [first, second] = [Math.floor(code / 0x10000), code % 0x10000];
  return second === 0 ? String.fromCharCode(first) : String.fromCharCode(first, second);
}
