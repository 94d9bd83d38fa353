/** The units that a line above a table names: 单位：亿元、%, by itself, in brackets or behind the day that the figures are of. */
export function commonUnits(folded: string): readonly string[] | null {
  if (folded.length > 60) return null;
  const named =
    /(?:^|[\s(,])(?:计量)?单\s*位\s*:\s*([^\s();]{1,24})/.exec(folded)?.[1] ?? unitOfTitle(folded) ?? '';
  const units = named.split(/[、,]/).filter((unit) => unit !== '');
  return units.length === 0 || units.some((unit) => unit.length > 12) ? null : units;
}

/**
 * In 单位：亿元、% the figures are 亿元 and their growth is the share, as is what its name calls a rate; 单位：亿元、万人 leaves
 * open which row counts in what.
 */
export function unitOfRow(units: readonly string[], name: string): string | null {
  const share = units.find((unit) => unit.includes('%')) ?? null;
  const counted = units.filter((unit) => unit !== share);
  if (share !== null && (counted.length === 0 || isRate(name))) return share;
  const [only = null] = counted;
  return counted.length > 1 ? null : only;
}

function isRate(name: string): boolean {
  return /(?:率|比重|占比|增速|增幅)$/.test(name.trim());
}

/** 各县区财政收入（万元）, the title of a table; no note below the table before, and no sentence. */
function unitOfTitle(folded: string): string | null {
  return /^\(?注|备\s*注|说\s*明|[。;:\t]/.test(folded) ? null : unitInName(folded);
}

/** The child of a row that has its unit in its name is counted in it too, unless its own name says a share or a number. */
export function mayInherit(name: string): boolean {
  return !isRate(name) && !/(?:比|增长|指数|数|人|户|家|度)$/.test(name.trim());
}

/** 本月（万元） says in what the first column counts; a share is the unit only where all columns are shares. */
export function unitOfColumns(columns: readonly string[]): string | null {
  const units = columns.slice(1).map(unitInName);
  const [first = null] = units;
  const isShare = (unit: string | null) => unit !== null && /[%％]/.test(unit);
  return isShare(first) && !units.every(isShare) ? null : first;
}

/** What in brackets limits the figures and counts nothing: （不含农户）, （按常住人口）. */
const limits = /[不含括除按以]|口径|其中|截[至止]/;

/** 居民消费价格指数（%） carries its unit in the name. */
export function unitInName(name: string): string | null {
  const unit =
    /[（(]([^（）()]*(?:元|%|％|吨|户|人|千瓦时|平方米|公里|公顷|亩|美元|辆|立方米)[^（）()]*)[）)]$/.exec(
      name,
    )?.[1] ?? null;
  return unit === null || limits.test(unit) ? null : unit;
}
