/** What the window was like when it was closed, kept in a file of the person's own until it opens again. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const memorySchema = z.object({
  /** When it was not maximized, in pixels as the system counts them. */
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
  /** `#rrggbb`: what is seen before the page is. */
  background: z.string().regex(/^#[\da-f]{6}$/i),
});

export type WindowMemory = z.infer<typeof memorySchema>;

/** `null` when nothing was kept or it cannot be understood: the window then opens as at the first time. */
export function recallWindow(file: string): WindowMemory | null {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Throws when the file cannot be written; the one before is whole until then. */
export function rememberWindow(file: string, memory: WindowMemory): void {
  const beside = `${file}.new`;
  writeFileSync(beside, JSON.stringify(memory));
  renameSync(beside, file);
}
