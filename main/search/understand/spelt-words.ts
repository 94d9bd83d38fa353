/**
 * The pieces of a name whose initials or whose pinyin the letters are: wzs and wenzhoushi give 温州市 of 温州市人民政府, and so
 * does wenzhoush, for a person is still typing. `syllables` has one for each UTF-16 unit of the name.
 */
export function spelt(letters: string, name: string, syllables: readonly string[]): string[] {
  const found = syllables.map((_, from) => {
    const to = Math.max(endOfInitials(letters, syllables, from), endOfPinyin(letters, syllables, from));
    return name.slice(from, to);
  });
  return [...new Set(found)].filter((piece) => piece !== '');
}

/** Where the piece from `from` on ends whose syllables begin with the letters; `from` itself when there is none. */
function endOfInitials(letters: string, syllables: readonly string[], from: number): number {
  const fits = [...letters].every((letter, at) => syllables[from + at]?.startsWith(letter) === true);
  return fits ? from + letters.length : from;
}

function endOfPinyin(letters: string, syllables: readonly string[], from: number): number {
  let left = letters;
  for (let at = from; at < syllables.length; at += 1) {
    const syllable = syllables[at] ?? '';
    if (!/^[a-z]/.test(syllable)) return from;
    if (syllable.startsWith(left)) return at + 1;
    if (!left.startsWith(syllable)) return from;
    left = left.slice(syllable.length);
  }
  return from;
}
