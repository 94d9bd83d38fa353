/**
 * Where in `text` the unit of `pattern` at `mark` stands, when the two are laid upon each other with the fewest
 * differences. A struck-out unit stands where the next one does.
 */
export function alignedStart(text: string, pattern: string, mark: number): number {
  const rows = distances(text, pattern);
  let inText = text.length;
  let inPattern = pattern.length;
  while (inPattern > mark) {
    const here = at(rows, inPattern, inText);
    const same = inText > 0 && text[inText - 1] === pattern[inPattern - 1] ? 0 : 1;
    if (inText > 0 && at(rows, inPattern - 1, inText - 1) + same === here) {
      inText -= 1;
      inPattern -= 1;
    } else if (at(rows, inPattern - 1, inText) + 1 === here) inPattern -= 1;
    else inText -= 1;
  }
  return inText;
}

/** Row by unit of the pattern, column by unit of the text: edit distances of their beginnings. */
function distances(text: string, pattern: string): Uint16Array[] {
  let above = Uint16Array.from({ length: text.length + 1 }, (_, column) => column);
  const rows = [above];
  for (let row = 1; row <= pattern.length; row += 1) {
    const own = new Uint16Array(text.length + 1);
    own[0] = row;
    for (let column = 1; column <= text.length; column += 1) {
      const same = text[column - 1] === pattern[row - 1] ? 0 : 1;
      own[column] = Math.min(
        (above[column - 1] ?? 0) + same,
        (above[column] ?? 0) + 1,
        (own[column - 1] ?? 0) + 1,
      );
    }
    rows.push(own);
    above = own;
  }
  return rows;
}

function at(rows: readonly Uint16Array[], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}
