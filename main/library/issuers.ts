import table from '../../assets/tables/issuers.json' with { type: 'json' };
import { fold } from '../search/fold.ts';

const issuerOf = new Map(Object.entries(table.letters).map(([letters, issuer]) => [fold(letters), issuer]));
const longestFirst = Object.entries(table.beginnings).sort(([a], [b]) => b.length - a.length);

/**
 * Who issues under these letters (浙政办发 gives 浙江省人民政府办公厅, 青禾市政府令 gives 青禾市人民政府), `null` when the table does
 * not know. The table has only letters that no other organ is known to use: the ones that a city or county shares with
 * a province are left out.
 */
export function issuerByLetters(letters: string): string | null {
  const ordering = /^(.{2,})令$/.exec(letters)?.[1];
  if (ordering !== undefined) return ordering.replace(/(?<=[省市县区州旗盟])政府$/, '人民政府');
  return issuerOf.get(letters) ?? longestFirst.find(([start]) => letters.startsWith(start))?.[1] ?? null;
}
