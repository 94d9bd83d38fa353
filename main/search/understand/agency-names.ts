import agencies from '../../../assets/tables/agencies.json' with { type: 'json' };

/** All names of each body that has several, the short one first. */
const bodies = Object.entries(agencies.names).map(([short, names]) => [short, ...names]);
const bodyOf = new Map(bodies.flatMap((names) => names.map((name) => [name, names] as const)));
const longestFirst = [...bodyOf.keys()].sort((one, other) => other.length - one.length);

function otherNames(term: string): string[] {
  const name = longestFirst.find((known) => term.includes(known));
  // 政府办公室 in 人民政府办公室 is no name: 人民府办 is not said.
  if (name === undefined || term.includes(`人民${name}`)) return [];
  return (bodyOf.get(name) ?? []).map((other) => term.replace(name, other));
}

/** 市政府 is the short name of 市人民政府, of every place. Without a look behind, which browsers of 2016 cannot read. */
function governments(term: string): string[] {
  const long = term.replace(/([省市县区州旗盟乡镇])政府/, '$1人民政府');
  const short = term.replace(/([省市县区州旗盟乡镇])人民政府/, '$1政府');
  return [long, short].filter((form) => form !== term);
}

/**
 * The term with the names of agencies in it replaced by their other names, in the table's order: 市科技局 gives 市科学技术局. A name that
 * holds the term itself, or another of the names, would find nothing new and is left out.
 */
export function agencyForms(term: string): string[] {
  const others = [...otherNames(term), ...governments(term)];
  return others.filter(
    (form) => !form.includes(term) && !others.some((other) => other !== form && form.includes(other)),
  );
}
