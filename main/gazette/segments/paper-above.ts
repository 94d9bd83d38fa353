import { findClosing, isClosingLine } from '../documents/closing.ts';
import type { Line } from '../lines/lines.ts';
import { squeeze, words } from '../text/fold.ts';
import type { FoundHead } from './found-head.ts';
import { isRegistration } from './head-lines.ts';

/** What the paper above a title says of the text below it. */
export interface PaperAbove {
  readonly docNumber: string | null;
  /** Whether its date, and nothing of a text behind that, stands right above the title. */
  readonly isClosed: boolean;
  /** Whether it prints and issues a text: 印发, 公布, 转发. */
  readonly issues: boolean;
  /** Whether attachments with labels of their own are printed behind it. */
  readonly hasAttachments: boolean;
  /** Its words, those of its title too. */
  readonly words: string;
}

const issuing = /印发|发布|公布|颁布|转发|批转|下发/;
/** What follows 如下 stands in the paper itself. */
const issuingSentence =
  /现[^。;]{0,12}(?:印发|发布|公布|颁布|转发|批转|下发)(?!如下)|予以?(?:印发|发布|公布)(?!如下)|附后/;

const attachment = /^附\s?件\s?[\d一二三四五六七八九十]{0,3}\s?(?::|$)/;

/** Reads the paper whose head was found last above a line. */
export function paperAbove(lines: readonly Line[], head: FoundHead, at: number): PaperAbove {
  const own = lines.slice(head.end, at);
  const closing = findClosing(own);
  const notice = squeeze(
    own
      .slice(0, closing?.start ?? own.length)
      .map((line) => line.folded)
      .join(''),
  );
  return {
    docNumber: head.docNumber,
    isClosed: closing !== null && own.slice(closing.end).every(isRemark),
    issues: issuing.test(head.title) || issuingSentence.test(notice),
    hasAttachments: own.slice(closing?.end ?? 0).some((line) => attachment.test(line.folded)),
    words: words(head.title + notice),
  };
}

const remark =
  /^\((?:此件|本件|联系|信息公开|公开|依申请).{0,40}\)$|^(?:抄\s*送|抄\s*报|主\s*题\s*词)\s*:|日\s*印发$/;

/** What is printed behind the date and still belongs to the paper. */
function isRemark(line: Line): boolean {
  return remark.test(line.folded) || isRegistration(line);
}

/** Whether a line is the last of a paper: its date, or what is printed behind that. */
export function endsPaper(line: Line): boolean {
  return isClosingLine(line) || isRemark(line);
}
