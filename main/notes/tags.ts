/** Tags as they are kept: without blanks around them, none empty, each once, in the order in which they were given. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
