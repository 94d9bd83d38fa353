import { revisionIn, type Version } from './version.ts';

/**
 * Gives each version all that any version of the same revision went through.
 *
 * Two machines can put the same words in the place of different versions, at a time that their stopped clocks agree on.
 * That is one revision, made of all of them: were one machine's line to win, the order of coming would tell what is shown.
 */
export function deepening(versions: readonly Version[]): (version: Version) => Version {
  const sameRevision = Map.groupBy(versions, ({ line }) => revisionIn(line));
  return (version) => {
    const own = new Set(version.line);
    const lines = sameRevision.get(revisionIn(version.line)) ?? [];
    const all = own.union(new Set(lines.flatMap(({ line }) => line)));
    if (all.size === own.size) return version;
    all.delete(revisionIn(version.line));
    return { ...version, line: [...[...all].sort(), revisionIn(version.line)] };
  };
}

/** Whether a version is now known to be made of more than its note tells. */
export function isDeepened({ note, line }: Version): boolean {
  return line.length > note.ancestors.length + 1;
}
