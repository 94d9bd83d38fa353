import type { Note } from '../../preload/contract.ts';

/** Several tags may be typed at once, with commas or semicolons of either script between them. */
export function splitTags(typed: string): readonly string[] {
  return [...new Set(typed.split(/[,，、;；\n]/u).map((tag) => tag.trim().slice(0, 200)))].filter(Boolean);
}

/** The tags with those added that are not there yet; the same list when all are. */
export function withTags(tags: readonly string[], added: readonly string[]): readonly string[] {
  const fresh = added.filter((tag) => !tags.includes(tag));
  return fresh.length === 0 ? tags : [...tags, ...fresh];
}

/** The tags of these notes, the most used first. */
export function tagsInUse(notes: readonly Note[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'zh'))
    .map(([tag]) => tag);
}
