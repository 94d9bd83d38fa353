import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';

/** Tells a folder that a site was written to, and what was written, so that nobody's own files are replaced. */
export const markPath = 'gazette-site.json';

const markSchema = z.object({
  madeBy: z.literal('gazette export --site'),
  /** All files of the site but this one, from its folder, with `/`. */
  files: z.array(z.string()),
});

/** What stands in {@link markPath}. */
export function markOf(files: readonly string[]): string {
  const mark: z.infer<typeof markSchema> = { madeBy: 'gazette export --site', files: [...files] };
  return `${JSON.stringify(mark)}\n`;
}

/** What systems put into folders by themselves. */
const systemFiles = new Set(['thumbs.db', 'desktop.ini', '.ds_store', '.directory']);

/** Why a site may not be written to a folder, for people. */
export interface Refusal {
  readonly zh: string;
  readonly en: string;
}

/**
 * `null` for a folder that is not there, is empty, or holds an earlier site and nothing else; a refusal for every other,
 * and for a whole disk. Throws what the file system throws.
 */
export function refusalOf(folder: string): Refusal | null {
  if (dirname(folder) === folder) return refusal(folder, '这是整个磁盘', 'this is a whole disk');
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return refusal(folder, '这是一个文件', 'this is a file');
  const known = knownFiles(folder);
  const own = filesIn(folder).find((file) => !known.has(file));
  return own === undefined
    ? null
    : refusal(folder, `里面有别的文件（${own}）`, `it holds other files (${own})`);
}

function refusal(folder: string, zh: string, en: string): Refusal {
  const other = join(statSync(folder).isDirectory() ? folder : dirname(folder), 'gazette-site');
  return {
    zh: `没有写 ${folder}：${zh}。请写一个新的文件夹名，例如 ${other}。`,
    en: `${folder} was not written: ${en}. Name a new folder, for example ${other}.`,
  };
}

/** The files of the site that is there; none where there is no site. */
function knownFiles(folder: string): ReadonlySet<string> {
  const file = join(folder, markPath);
  if (!existsSync(file)) return new Set();
  try {
    return new Set([...markSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).files, markPath]);
  } catch {
    // A file of this name that is none of ours: it is somebody's own, and so is all beside it.
    return new Set();
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !systemFiles.has(entry.name.toLowerCase()))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
