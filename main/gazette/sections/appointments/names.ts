/** Surnames of two characters, which a print sets apart from the given name. */
const doubleSurname =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|子车|令狐|百里|呼延|东郭|西门|轩辕)$/;

const noName = /不再|其|下列|以下|同志|决定|人员|因|拟|接受|同意|任命|免去|聘任/;

/** The names that share an act, closed up. Empty where one is no name. */
export function namesOf(who: string): string[] {
  const names = who.split('、').flatMap((piece) => {
    const words = piece.replace(/同志|\((?:女|男)[^()]*\)/g, ' ');
    return closeNames(words.split(/\s+/).filter((word) => word !== ''));
  });
  const sound = names.every(
    (name) => name.length >= 2 && name.length <= (name.includes('·') ? 16 : 6) && !noName.test(name),
  );
  return sound ? names : [];
}

/** Names of two and of three characters are set wide: 白 鹭, 江 听 澜, 欧阳 雪. */
function closeNames(words: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const singles = countSingles(words, word.length === 1 ? at : at + 1);
    if (word.length > 1 && !(doubleSurname.test(word) && singles > 0 && singles < 3)) {
      names.push(word);
      at++;
      continue;
    }
    const taken = word.length > 1 ? singles + 1 : singles === 3 ? 3 : Math.min(2, singles);
    names.push(words.slice(at, at + taken).join(''));
    at += taken;
  }
  return names;
}

/** How many words of one character follow each other. */
function countSingles(words: readonly string[], from: number): number {
  const end = words.findIndex((word, at) => at >= from && word.length !== 1);
  return (end < 0 ? words.length : end) - from;
}
