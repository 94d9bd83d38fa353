import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Part, readPart } from './package-manifest.ts';

const mapSchema = z.object({ sources: z.array(z.string()) });

/** The innermost package that a file lies in. */
const packageOf = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The packages whose code Vite put into the built files of `folder`, as the maps beside these say. */
export function bundledParts(folder: string): Part[] {
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.map'),
  );
  if (maps.length === 0) throw new Error(`${folder} has no source maps that say what it was made of`);
  const folders = maps.flatMap((name) => {
    const map = path.join(folder, name);
    const { sources } = mapSchema.parse(JSON.parse(readFileSync(map, 'utf8')));
    return sources.flatMap((source) => {
      // Vite counts the sources of a worker's map from the folder of all that it built.
      const places = [path.dirname(map), folder].map((base) => path.resolve(base, source));
      return packageOf.exec(places.find(existsSync) ?? '')?.[1] ?? [];
    });
  });
  return [...new Set(folders)].map(readPart);
}
