/** A piece of a term: one unit or two, and how far into the term it stands. */
export interface Token {
  readonly offset: number;
  readonly units: string;
}

/**
 * The pairs that a folded term is made of, each named with its offset, so that a place that has them all has the term:
 * 老年食堂 is `0 老年` and `2 食堂`, 老年人 is `0 老年` and `1 年人`. A single unit is a token by itself.
 */
export function tokensOf(term: string): string[] {
  if (term.length < 2) return term === '' ? [] : [`0 ${term}`];
  const tokens: string[] = [];
  for (let offset = 0; offset + 2 <= term.length; offset += 2)
    tokens.push(`${offset} ${term.slice(offset, offset + 2)}`);
  if (term.length % 2 === 1) tokens.push(`${term.length - 2} ${term.slice(-2)}`);
  return tokens;
}

/** Reads what {@link tokensOf} wrote. */
export function readToken(token: string): Token {
  const space = token.indexOf(' ');
  return { offset: Number(token.slice(0, space)), units: token.slice(space + 1) };
}
