import agencies from '../../../assets/tables/agencies.json' with { type: 'json' };

/** All names of each body that has several, the short one first. */
const bodies = Object.entries(agencies.names).map(([short, names]) => [short, ...names]);
const bodyOf = new Map(bodies.flatMap((names) => names.map((name) => [name, names] as const)));
const longestFirst = [...bodyOf.keys()].sort((one, other) => other.length - one.length);

/**
 * The term with the names of agencies in it replaced by their other names, in the table's order: 市科技局 gives 市科学技术局. A name that
 * holds the term itself, or another of the names, would find nothing new and is left out.
 */
export function agencyForms(term: string): string[] {
  const name = longestFirst.find((known) => term.includes(known));
  if (name === undefined) return [];
  const others = (bodyOf.get(name) ?? []).map((other) => term.replace(name, other));
  return others.filter(
    (form) => !form.includes(term) && !others.some((other) => other !== form && form.includes(other)),
  );
}
