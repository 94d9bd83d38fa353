import type { Block, LinkTarget, Part, Range, TextLink } from '../../preload/contract.ts';

/** A block of an invented document. */
export function block(id: string, text: string, rest: Partial<Block> = {}): Block {
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
    ...rest,
  };
}

export function part(kind: Part['kind'], label: string | null = null, title: string | null = null): Part {
  return { kind, label, title, lines: [1, 1] };
}

const nowhere: LinkTarget = { state: 'not-held', title: null, docNumber: null, hint: null };

export function link(at: string, range: Range, target: LinkTarget = nowhere): TextLink {
  return { block: at, range, relation: 'mention', target };
}
