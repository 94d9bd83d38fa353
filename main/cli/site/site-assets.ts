import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAssets } from '../../export/site/page.ts';
import type { SiteFile } from '../../export/site/site-file.ts';

/** Where `npm run build` puts the scripts and the style sheet of sites. */
const built = join(import.meta.dirname, '../../../out');

/** The scripts and the style sheet that every site has; `null` when they are not built. */
export function builtAssets(): readonly SiteFile[] | null {
  const paths = Object.values(siteAssets);
  if (!paths.every((path) => existsSync(join(built, path)))) return null;
  return paths.map((path) => ({ path, content: readFileSync(join(built, path), 'utf8') }));
}
