import { fold } from './fold.ts';
import { isOrgan } from './organs.ts';

/** The sorts of official papers as they end a title, each with the longer words that name the same sort. */
const sorts: Readonly<Record<string, readonly string[]>> = {
  通知: [],
  意见: ['实施意见', '若干意见', '指导意见'],
  办法: ['暂行办法', '实施办法', '管理办法'],
  细则: ['实施细则'],
  规定: ['若干规定', '暂行规定', '管理规定'],
  方案: ['实施方案', '行动方案'],
  计划: ['行动计划'],
  预案: ['应急预案'],
  措施: ['若干措施'],
  政策: ['若干政策'],
  纪要: ['会议纪要'],
  函: ['复函'],
  规划: [],
  决定: [],
  决议: [],
  批复: [],
  公告: [],
  通告: [],
  通报: [],
  命令: [],
  令: [],
  报告: [],
  请示: [],
  议案: [],
  公报: [],
  条例: [],
  规则: [],
  规程: [],
  章程: [],
  名单: [],
  清单: [],
  目录: [],
  要点: [],
  标准: [],
  指南: [],
  制度: [],
};

const kindOfGenre = new Map(
  Object.entries(sorts).flatMap(([kind, longer]) => [kind, ...longer].map((genre) => [genre, kind] as const)),
);
const genreEnd = new RegExp(`(${[...kindOfGenre.keys()].join('|')})(?:[((][^()]{1,20}[)）])?$`);

/** The word for the paper's sort at the end of its title: 通知, 意见, 办法; `null` when it ends otherwise. */
export function genreOf(title: string): string | null {
  return genreEnd.exec(fold(title).replace(/[\s>》"]+$/g, ''))?.[1] ?? null;
}

/** The sort itself: 若干意见 and 实施意见 are 意见; `null` when the title names none. */
export function sortOf(title: string): string | null {
  return kindOfGenre.get(genreOf(title) ?? '') ?? null;
}

/** Whether words read like the title of an official paper: 关于…的通知, 某某办法. */
export function looksLikeTitle(text: string): boolean {
  const folded = fold(text);
  if (/[。;!?]$/.test(folded) || folded.length > 140) return false;
  return genreOf(text) !== null;
}

/**
 * A title's printed lines as one, without the spaces that only break lines. A space stays between two authorities
 * that issue together and between Latin words.
 */
export function joinTitle(parts: readonly string[]): string {
  const pieces = parts.flatMap(titlePieces);
  let title = '';
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    title += piece;
    if (next !== undefined && keepsSpace(piece, next, title)) title += ' ';
  });
  return title;
}

/** The words of a title's line; one whose characters all stand apart is one word. */
function titlePieces(line: string): string[] {
  const pieces = line.split(/[\s　]+/).filter((piece) => piece !== '');
  const spaced = pieces.length > 2 && pieces.every((piece) => piece.length === 1);
  return spaced ? [pieces.join('')] : pieces;
}

function keepsSpace(piece: string, next: string, soFar: string): boolean {
  if (/[A-Za-z0-9]$/.test(piece) && /^[A-Za-z]/.test(next)) return true;
  if (!isOrgan(piece) || soFar.includes('关于')) return false;
  if (
    !next.startsWith(soFar.slice(0, 2)) &&
    !/^(?:市|省|县|区|州|中共|中国|国家|[\u3400-\u9fff]{2,4}[省市县区州旗])/.test(next)
  )
    return false;
  return isOrgan(next) || isOrgan(/^(.+?)(?:关于|印发|转发)/.exec(next)?.[1] ?? '');
}

/** Letter-spaced words closed up: 附 则 gives 附则; other spaces stay. */
export function closeLetterSpacing(text: string): string {
  return /^\S(?:[\s　]+\S){1,9}$/.test(text) ? text.replace(/[\s　]+/g, '') : text;
}
