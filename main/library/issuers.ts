import table from '../../assets/tables/issuers.json' with { type: 'json' };
import { fold } from '../search/fold.ts';

/** What the letters of a number say about the issuer. */
export interface Issuer {
  readonly name: string;
  /** Whether no other organ is known to use the letters. */
  readonly certain: boolean;
}

const exact = new Map([...issuers(table.shared, false), ...issuers(table.letters, true)]);
const longestFirst = [...Object.entries(table.beginnings), ...provincialDepartments()].sort(
  ([one], [other]) => other.length - one.length,
);

/**
 * Who issues under these letters (浙政办发 gives 浙江省人民政府办公厅, 浙财社 浙江省财政厅, 青禾市政府令 青禾市人民政府), `null` when the
 * table does not know. It holds the letters of the nation's organs and of the provinces' governments and departments;
 * letters that are known to be used by others too are in `shared`. Those of cities and counties are many and often
 * the same; what is held under them tells more.
 */
export function issuerByLetters(letters: string): Issuer | null {
  const ordering = /^(.{2,})令$/.exec(letters)?.[1];
  if (ordering !== undefined)
    return { name: ordering.replace(/(?<=[省市县区州旗盟])政府$/, '人民政府'), certain: true };
  const begun = longestFirst.find(([start]) => letters.startsWith(start));
  return exact.get(letters) ?? (begun === undefined ? null : { name: begun[1], certain: true });
}

function issuers(names: Readonly<Record<string, string>>, certain: boolean): [string, Issuer][] {
  return Object.entries(names).map(([letters, name]) => [fold(letters), { name, certain }]);
}

/** 浙财 is the finance department of 浙江省, 浙科办 the office of its department of science; 北京市 calls it a bureau. */
function provincialDepartments(): [letters: string, name: string][] {
  return Object.entries(table.provinces).flatMap(([short, place]) =>
    table.departments.flatMap(({ letters, province, municipality }): [string, string][] => {
      const name = place.endsWith('市') ? municipality : province;
      if (name === null) return [];
      const start = `${short}${letters}`;
      return [
        [start, `${place}${name}`],
        [`${start}办`, `${place}${name}办公室`],
      ];
    }),
  );
}
