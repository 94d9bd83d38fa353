/** Gives the hexadecimal digest of an id, the same at any time: as many digits for every id. */
export type DigestOf = (id: string) => string;

/**
 * A name for each id, made of the id alone: what comes before the digits of its digest, and the first `length` of these.
 * Ids whose names would be the same, each of them, have twice as many digits, and so on: so nobody who kept the short name
 * is led to the other, and the two of a pair are called the same in whatever order they come.
 *
 * @throws RangeError when two ids have the same digest, which nobody has yet seen of SHA-256.
 */
export function lastingNames(
  ids: readonly string[],
  length: number,
  digestOf: DigestOf,
  beginOf: (id: string) => string,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, alike] of Map.groupBy(
    new Set(ids),
    (id) => beginOf(id) + digestOf(id).slice(0, length),
  )) {
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0) names.set(only, name);
    else if (only !== undefined && digestOf(only).length <= length)
      throw new RangeError(`${alike.join(', ')} have the same digest`);
    else for (const [id, longer] of lastingNames(alike, length * 2, digestOf, beginOf)) names.set(id, longer);
  }
  return names;
}
