/**
 * 单位：亿元, by itself, in brackets or behind the day that the figures are of. In 单位：亿元、% the figures are 亿元 and their
 * growth is the share; 单位：亿元、万人 leaves open which row counts in what.
 */
export function commonUnit(folded: string): string | null {
  if (folded.length > 60) return null;
  const named = /(?:^|[\s(,])(?:计量)?单\s*位\s*:\s*([^\s();]{1,24})/.exec(folded)?.[1] ?? '';
  const counted = named.split(/[、,]/).filter((unit) => unit !== '' && !unit.includes('%'));
  const [only = null] = counted.length === 0 && named !== '' ? [named] : counted;
  return counted.length > 1 || (only?.length ?? 0) > 12 ? null : only;
}

/** 本月（万元） says in what the first column counts; a share is the unit only where all columns are shares. */
export function unitOfColumns(columns: readonly string[]): string | null {
  const units = columns.slice(1).map(unitInName);
  const [first = null] = units;
  const isShare = (unit: string | null) => unit !== null && /[%％]/.test(unit);
  return isShare(first) && !units.every(isShare) ? null : first;
}

/** 居民消费价格指数（%） carries its unit in the name. */
export function unitInName(name: string): string | null {
  return (
    /[（(]([^（）()]*(?:元|%|％|吨|户|人|千瓦时|平方米|公里|公顷|亩|美元|辆|立方米)[^（）()]*)[）)]$/.exec(
      name,
    )?.[1] ?? null
  );
}
