import agencies from '../../../../assets/tables/agencies.json' with { type: 'json' };
import { fold } from '../../../search/fold.ts';

/** Short name of each body that is known under several: 科学技术局 → 科技局, 科技局 → 科技局. */
const shortOf = new Map(
  Object.entries(agencies.names).flatMap(([short, names]) => [short, ...names].map((name) => [name, short])),
);

const rank = /^[省市州县区旗](?=..)/;

/**
 * What all names of one unit in one city's gazette are grouped under: 青禾市科学技术局, 市科学技术局 and 市科技局 are 市科技局. A name that
 * the table does not know stays as it is printed, its brackets apart. Units are stored under it, so that a change of the
 * table needs a new importer version.
 * @param city whose gazette names the unit: 青禾市
 */
export function unitOf(name: string, city: string): string {
  const plain = fold(name)
    .replace(/\s/g, '')
    .replace(/[[<{]/g, '(')
    .replace(/[\]>}]/g, ')');
  const home = withoutCity(plain, city).replace('人民政府', '政府');
  // 市场监管局 names no city: its 市 is no rank.
  const whole = shortOf.get(home);
  if (whole !== undefined) return whole;
  const ranked = rank.exec(home)?.[0] ?? '';
  const body = home.slice(ranked.length);
  return ranked + (shortOf.get(body) ?? body);
}

/** 青禾市科技局 is called 市科技局 at home. */
function withoutCity(name: string, city: string): string {
  const known = city.length > 1 && name.startsWith(city) && name.length > city.length;
  return known ? name.slice(city.length - 1) : name;
}
