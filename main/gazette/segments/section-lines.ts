import { isTabbed, type Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { words } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { kindByForm, kindByName } from './forms.ts';
import { sectionName } from './toc-entry.ts';

/** The name of the 栏目 that a line is the heading of: one that the contents name, or a usual one in its brackets. */
export function sectionHeading(line: Line, names: ReadonlyMap<string, string>): string | null {
  if (line.text.length > 24 || isTabbed(line)) return null;
  const name = names.get(words(sectionName(line.text)));
  if (name !== undefined) return name;
  // News items have their titles in the same brackets: beside the names that the contents give only the usual ones count.
  if (!/^【[^】]{2,16}】$/.test(line.text)) return null;
  const own = sectionName(line.text);
  return kindByName(own) !== null || paperSection.test(own) || usualSection.test(own) ? own : null;
}

/** The heading of a list of issued papers. */
export function isListing(line: Line): boolean {
  const { text } = line;
  if (text.length > 36 || /关于/.test(text) || !/(?:目录|一览|清单|索引)表?$/.test(text)) return false;
  return kindByName(text) === 'issued-list';
}

/** Names that news goes by; other kinds show by the form of their lines. */
const newsName =
  /^(?:(?:\d{4}年)?\d{1,2}月份?)?(?:政务|市政|政府|工作)?(?:简讯|要闻|动态|政务信息|工作动态|新闻|简报){1,2}$/;

/** Where no contents name it, a section shows by a short heading of the usual kind and lines of that kind below. */
export function isNamedSection(body: readonly Line[], at: number): boolean {
  const line = body[at];
  if (line === undefined || !couldName(line)) return false;
  const kind = kindByName(line.text);
  if (kind === null || readMarker(line.text) !== null || /^附?表\s*[\d一二三四五六七八九十]/.test(line.text))
    return false;
  const before = body[at - 1];
  if (before !== undefined && /^附\s*[件表录]/.test(before.folded)) return false;
  if (kind !== 'news') return kindByForm(linesBelow(body, at + 1)) === kind;
  const closed =
    before === undefined || /[。;!?)"]$/.test(before.folded) || readDateLine(before.text) !== null;
  return (closed || isTabbed(before)) && newsName.test(line.folded.replace(/\s/g, ''));
}

/** Short, no sentence and no title of a paper. */
function couldName(line: Line): boolean {
  return line.text.length <= 36 && !/[。,;:《》]|关于/.test(line.folded);
}

/** The lines below a heading, up to the next that names a section. */
function linesBelow(body: readonly Line[], from: number): readonly Line[] {
  const lines = body.slice(from, from + 12);
  const next = lines.findIndex(
    (line) =>
      couldName(line) &&
      !line.folded.includes('、') &&
      !isTabbed(line) &&
      kindByName(line.text) !== null &&
      readMarker(line.text) === null,
  );
  return next < 2 ? lines : lines.slice(0, next);
}

const usualSection = /(?:解读|问答|讲话|论坛|纪要|令|公告|通告|资料|专栏|专题|奖励|监督)$/;

const paperSection =
  /(?:文件|公文|选登|规章|法规|政令)$|^(?:政策解读|文件解读|领导讲话|重要讲话|公告通告|通知公告)$/;

/** Without contents, a 栏目 shows as a short line right above the title of a paper. */
export function isPaperSection(line: Line | undefined): boolean {
  if (
    line === undefined ||
    line.text.length > 16 ||
    line.text.length < 4 ||
    isTabbed(line) ||
    /关于/.test(line.text)
  )
    return false;
  return paperSection.test(sectionName(line.text)) && readMarker(line.text) === null;
}
