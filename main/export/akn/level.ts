import type { Block } from '../../../preload/contract.ts';

/** Which element of Akoma Ntoso's hierarchy a block is, and how deep it stands: a greater rank stands lower. */
export interface Level {
  readonly name: 'book' | 'chapter' | 'section' | 'level' | 'article' | 'paragraph' | 'point' | 'hcontainer';
  readonly rank: number;
}

/** 编, 章 and 节 are book, chapter and section, other headings are levels, 条 articles, 款 paragraphs, 项 points. */
export function levelOf({ kind, scheme, level, number }: Block): Level {
  if (kind === 'article') return { name: 'article', rank: 40 };
  if (kind === 'item' || (kind === 'paragraph' && level === null && number !== null))
    return { name: 'point', rank: 60 + rankInLists(scheme) };
  if (level !== null) return { name: divisions.get(scheme ?? '') ?? 'level', rank: level };
  return kind === 'paragraph' ? { name: 'paragraph', rank: 50 } : { name: 'hcontainer', rank: 50 };
}

const divisions = new Map<string, Level['name']>([
  ['第X编', 'book'],
  ['第X章', 'chapter'],
  ['第X节', 'section'],
]);

/** Lists inside lists use these in this order; what is numbered otherwise stands lowest. */
const listSchemes = ['一、', '（一）', '1.', '1.1', '(1)', '①'];

function rankInLists(scheme: string | null): number {
  const rank = listSchemes.indexOf(scheme ?? '');
  return rank < 0 ? listSchemes.length : rank;
}
