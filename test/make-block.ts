import type { Block } from '../main/gazette/parsed-issue.ts';

/** A paragraph of an invented document: say what the test is about, the rest is filled in. */
export function block(id: string, text: string, more: Partial<Block> = {}): Block {
  return {
    id,
    part: 0,
    kind: 'paragraph',
    scheme: null,
    number: null,
    level: null,
    heading: null,
    text,
    lines: [1, 1],
    ...more,
  };
}
