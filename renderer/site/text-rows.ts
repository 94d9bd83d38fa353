import type { TextRow } from '../../main/export/site/search/list.ts';
import type { SiteData } from './data.ts';
import { firstNotBelow } from './pair-lists.ts';
import type { Site } from './site.ts';

/** The texts of rows, in their order; loads the files that they stand in. */
export async function textRows(site: Site, data: SiteData, rows: readonly number[]): Promise<TextRow[]> {
  const found = await Promise.all(
    rows.map(async (row) => {
      const file = firstNotBelow(site.texts, row + 1) - 1;
      const texts = await data.texts(file);
      return texts[row - (site.texts[file] ?? 0)];
    }),
  );
  return found.filter((row) => row !== undefined);
}
