/** What both ascending lists hold, ascending. */
export function intersection(left: readonly number[], right: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const id of left) {
    while (at < right.length && Number(right[at]) < id) at += 1;
    if (right[at] === id) both.push(id);
  }
  return both;
}

/** What either ascending list holds, ascending and each once. */
export function union(left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const either: number[] = [];
  let at = 0;
  for (const id of left) {
    for (; at < right.length && Number(right[at]) < id; at += 1) either.push(Number(right[at]));
    if (right[at] === id) at += 1;
    either.push(id);
  }
  for (; at < right.length; at += 1) either.push(Number(right[at]));
  return either;
}
