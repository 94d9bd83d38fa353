import { isTabbed, type Line } from '../lines/lines.ts';
import type { ParsedSection } from '../parsed-issue.ts';
import { bracketedNews, newsLine } from '../segments/forms.ts';
import { findNumbers, readNumberLine } from '../text/doc-number.ts';
import { columns } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { readOrgans } from '../text/organs.ts';
import { isBareLead } from './appointments/leads.ts';
import { beginsWithDay } from './days.ts';
import { withoutDateAtNumber, withoutDateInFront } from './issued-dates.ts';
import { leaderOf } from './people.ts';

const shortNumber = /^第?\d{1,4}号[\s《\u3400-\u9fff]/;

/** Lists have one entry to a line or two: an entry ends where its form ends, whatever the punctuation. */
export function opensEntry(form: ParsedSection['kind'], run: readonly Line[], line: Line): boolean {
  const last = run.at(-1);
  if (last === undefined || (isTabbed(last) && isTabbed(line))) return false;
  if (form === 'front-matter') return columns(last.text) < 60 || /[。!?:;]$/.test(last.folded);
  if (form === 'appointments') return opensAct(last, line);
  if (form === 'events') return opensEvent(line) || isWholeEvent(last) || leaderOf(line.text) !== null;
  if (form === 'news') return newsLine.test(line.folded) || bracketedNews.test(line.text);
  if (form !== 'issued-list') return false;
  return opensIssued(run, line);
}

/** A number, its title on the line below or above: an entry of two lines is one block. */
function opensIssued(run: readonly Line[], line: Line): boolean {
  const last = run.at(-1);
  if (last === undefined || line.bullet) return true;
  const has = run.some((one) => findNumbers(one.text).length > 0 || shortNumber.test(one.folded));
  if (readMarker(line.text)?.scheme === '一、' || isGroup(line)) return true;
  if (readNumberLine(last.text) !== null && run.length === 1) return false;
  if (readNumberLine(line.text) !== null) return has || last.folded.length < 16;
  if (has && findNumbers(withoutDateInFront(line.folded))[0]?.start === 0) return true;
  if (findNumbers(line.text)[0]?.start === 0 || /^第?\d{1,4}号[\s《\u3400-\u9fff]/.test(line.folded))
    return true;
  return (
    endsWithNumber(last, run.length) ||
    /\(\d{4}\)\s*:?$/.test(last.folded) ||
    (has && readMarker(line.text) !== null)
  );
}

/** A number ends the entry, and so does its day behind it where the title stands in front or above. */
function endsWithNumber({ folded }: Line, lines: number): boolean {
  if (/号\)?$/.test(folded)) return true;
  const words = withoutDateAtNumber(folded);
  return /号\)?$/.test(words) && (lines > 1 || (findNumbers(words)[0]?.start ?? 0) > 6);
}

/** 市政府办公室, 部门文件: whose papers the lines below list. */
function isGroup(line: Line): boolean {
  return line.text.length <= 16 && (readOrgans(line.text).length > 0 || /文件$/.test(line.text));
}

const eventSign = /^[△▲◆☆★●■◇〇]/;

function opensEvent(line: Line): boolean {
  return eventSign.test(line.folded) || beginsWithDay(line.folded);
}

/** An event that ends with its day in brackets, or a line that only names a leader. */
function isWholeEvent(last: Line): boolean {
  return /\((?:\d{1,2}月)?\d{1,2}日\)$/.test(last.folded) || leaderOf(last.text) !== null;
}

/** A name and its verb; the rest of an office (副主任。) begins like one and is none. */
const act =
  /^(?:任命|免去|聘任|解聘|提名)?(?!副|主任|常务|正[县处科])[\u3400-\u9fff·](?:\s{0,3}[\u3400-\u9fff·]){1,3}(?:\((?:女|男)[^()]{0,8}\))?(?:同志)?(?:(?:任|为|的|不再|挂|兼任)(?=[\u3400-\u9fff]{2})|\s{1,8}[\u3400-\u9fff]{4})/;

function opensAct(last: Line, line: Line): boolean {
  if (/[;。:]$/.test(last.folded) || readNumberLine(last.text) !== null) return true;
  if (isBareLead(last.folded) || isBareLead(line.folded)) return true;
  if (/^[^,。;]{2,30}:$|^[^,。;:]{0,40}\d日[^,。;:]{0,12}(?:决定|通过)$/.test(line.folded)) return true;
  return act.test(line.folded) && !/(?:[,、(去命为的免]|[^主]任)$/.test(last.folded);
}
