import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Outcome } from '../../preload/contract.ts';
import { extensions } from '../formats/detect.ts';
import { fail, ok } from './outcome.ts';
import { packExtension } from './pack/format.ts';

/** The name ends of what can be added to a library, without the dot: issues and packs of issues. */
export const issueExtensions: readonly string[] = [...extensions, packExtension];

/**
 * The issue files that a path names: the file itself, or the files right inside a folder that can be read, by name. Fails with
 * `file-missing` when nothing is there, and for a folder without any.
 */
export function issueFiles(path: string): Outcome<readonly string[]> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    return fail('file-missing', `找不到文件或文件夹 ${path}。`, `There is no file or folder ${path}.`);
  }
  if (!stats.isDirectory()) return ok([path]);
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isIssueName(entry.name))
    .map((entry) => join(path, entry.name))
    .sort();
  if (files.length > 0) return ok(files);
  return fail(
    'file-missing',
    `文件夹 ${path} 里没有公报文件（${issueExtensions.join('、')}）。`,
    `The folder ${path} holds no file of an issue (${issueExtensions.join(', ')}).`,
  );
}

/** A README beside the issues is none of them, and what begins with a dot or `~$` is left by other programs. */
function isIssueName(name: string): boolean {
  const end = extname(name).toLowerCase();
  return issueExtensions.some((extension) => end === `.${extension}`) && !/^(?:readme\.|\.|~\$)/i.test(name);
}
