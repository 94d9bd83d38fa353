import { findClosing, isClosingLine } from '../documents/closing.ts';
import type { Line } from '../lines/lines.ts';
import { readCodeLine } from '../text/doc-number.ts';
import { squeeze, words } from '../text/fold.ts';
import { readLabels } from '../text/labels.ts';
import type { FoundHead } from './heads.ts';

/** What the paper above a title says of the text below it. */
export interface PaperAbove {
  readonly docNumber: string | null;
  /** Whether its date, and nothing of a text behind that, stands right above the title. */
  readonly isClosed: boolean;
  /** Whether it prints and issues a text: 印发, 公布, 转发. */
  readonly issues: boolean;
  /** Its words, those of its title too. */
  readonly words: string;
}

const issuing = /印发|发布|公布|颁布|转发|批转|下发/;
const issuingSentence =
  /现[^。;]{0,12}(?:印发|发布|公布|颁布|转发|批转|下发|通报)|予以?(?:印发|发布|公布)|附后|如下(?:表|附)/;

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
    words: words(head.title + notice),
  };
}

const remark =
  /^\((?:此件|本件|联系|信息公开|公开|依申请).{0,40}\)$|^(?:抄\s*送|抄\s*报|主\s*题\s*词)\s*:|日\s*印发$/;

/** What is printed behind the date and still belongs to the paper. */
function isRemark(line: Line): boolean {
  return remark.test(line.folded) || readCodeLine(line.text) !== null || readLabels(line.text).length > 0;
}

/** Whether a line is the last of a paper: its date, or what is printed behind that. */
export function endsPaper(line: Line): boolean {
  return isClosingLine(line) || isRemark(line);
}
