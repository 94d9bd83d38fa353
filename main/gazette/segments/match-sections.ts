import { kindByName } from './forms.ts';
import type { Segment } from './segment.ts';
import type { PrintedToc } from './toc.ts';
import type { PrintedEntry } from './toc-entry.ts';

/**
 * Gives sections the entries that list them in other words (政务简讯四则 for 政务简讯): by kind and order, where as many
 * entries as sections of a kind are left over.
 */
export function matchSections(segments: readonly Segment[], toc: PrintedToc): readonly Segment[] {
  const used = new Set(segments.map((segment) => segment.entry));
  const open = new Map<string, PrintedEntry[]>();
  for (const entry of toc.entries) {
    const kind = kindByName(entry.title) ?? kindByName(entry.section);
    if (kind === null || used.has(entry) || entry.docNumber !== null || /关于/.test(entry.title)) continue;
    open.set(kind, [...(open.get(kind) ?? []), entry]);
  }
  const isFree = (segment: Segment) => segment.kind === 'section' && segment.entry === null;
  const left = new Map<string, number>();
  for (const segment of segments)
    if (segment.kind === 'section' && isFree(segment))
      left.set(segment.form, (left.get(segment.form) ?? 0) + 1);
  return segments.map((segment) => {
    if (segment.kind !== 'section' || !isFree(segment)) return segment;
    const entries = open.get(segment.form) ?? [];
    if (entries.length !== left.get(segment.form)) return segment;
    left.set(segment.form, entries.length - 1);
    return { ...segment, entry: entries.shift() ?? null };
  });
}
