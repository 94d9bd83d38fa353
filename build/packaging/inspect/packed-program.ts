/** A packed program folder as the checks see it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getRawHeader, uncache } from '@electron/asar';
import { type Layout, layoutOf } from '../layout.ts';
import type { Machine } from '../targets.ts';

/** Something that must not be handed out so. */
export interface Finding {
  readonly zh: string;
  readonly en: string;
}

interface ArchivedFile {
  /** From the archive's root, with `/`. */
  readonly name: string;
  /** Lies beside the archive and is only named in it. */
  readonly unpacked: boolean;
}

export interface PackedProgram {
  readonly machine: Machine;
  readonly layout: Layout;
  readonly archived: readonly ArchivedFile[];
  /** The archive's table of contents as text: what its integrity is computed of. */
  readonly archiveHeader: string;
  /** Every file of the folder, from its root, with `/`. */
  readonly files: readonly string[];
}

export type Check = (program: PackedProgram) => readonly Finding[] | Promise<readonly Finding[]>;

type Entries = ReturnType<typeof getRawHeader>['header']['files'];

function filesOf(entries: Entries, prefix: string): ArchivedFile[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    if ('files' in entry) return filesOf(entry.files, `${prefix}${name}/`);
    return [{ name: `${prefix}${name}`, unpacked: entry.unpacked === true }];
  });
}

/** Reads what lies in `folder`. Throws when it has no archive that can be read. */
export function readPackedProgram(machine: Machine, folder: string): PackedProgram {
  const layout = layoutOf(machine, folder);
  // The library remembers archives by name; this one may have changed.
  uncache(layout.archive);
  const { header, headerString } = getRawHeader(layout.archive);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return { machine, layout, archived: filesOf(header.files, ''), archiveHeader: headerString, files };
}
