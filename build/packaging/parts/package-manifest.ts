import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What is told of a package of others that is part of the program. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression as the package states it. */
  readonly licence: string;
  /** Its folder under node_modules, absolute. */
  readonly folder: string;
}

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** Reads a package's own package.json. Throws when it states no name, version or licence: such a part cannot be shipped. */
export function readPart(folder: string): Part {
  const { name, version, license, licenses } = manifestSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  const stated = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type);
  if (stated === undefined) throw new Error(`${name} ${version} states no licence`);
  return { name, version, licence: stated, folder };
}

/** Parts by name, each version once. */
export function distinctParts(parts: readonly Part[]): Part[] {
  const byKey = new Map(parts.map((part) => [`${part.name}@${part.version}`, part]));
  return [...byKey.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
