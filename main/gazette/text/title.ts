import { fold, words } from './fold.ts';
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
  公示: [],
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

/** Whether words are a paper's title that says what it is about: 关于…的通知, 印发…的通知. */
export function isNoticeTitle(text: string): boolean {
  return /关于|印发|转发|批转/.test(text) && genreOf(text) !== null;
}

/** Where a title says what it is about, behind the names of who issues the paper. */
const matter = /关于|印发|转发|批转/;
/** 市交通局等三部门 stands for the names of all three. */
const andOthers = /等(?:[\d一二三四五六七八九十]{1,3}个?)?(?:部门|单位)$/;

/** The words of what a title is about, without who issues the paper; empty when it does not say. */
export function matterWords(title: string): string {
  return splitTitle(title)[1];
}

/** Whether a title is the full one with its issuers left out or shortened: 市政府关于…的通知, 关于…的通知. */
export function isShortTitle(short: string, full: string): boolean {
  const [issuer, about] = splitTitle(short);
  const [issuers, wanted] = splitTitle(full);
  return about.length >= 6 && about === wanted && issuer !== issuers && isAbbreviation(issuer, issuers);
}

function splitTitle(title: string): readonly [issuers: string, about: string] {
  const at = title.search(matter);
  return at < 0 ? [words(title), ''] : [words(title.slice(0, at)), words(title.slice(at))];
}

/** Whether a name's characters all stand in the full one, in their order: 市府办 in 柳溪市人民政府办公室. */
function isAbbreviation(name: string, full: string): boolean {
  let from = 0;
  for (const sign of name.replace(andOthers, '')) {
    const at = full.indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
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
