import { isTabbed, type Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { fold, squeeze } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { readOrgans } from '../text/organs.ts';

const interpretation =
  /^(?:关于)?《.{4,80}》的?(?:政策|文字|图文|专家|权威)?(?:解读|问答)(?:材料|稿)?$|关于.{4,60}(?:通知|意见|办法|规定|方案|措施|细则|决定)的?政策(?:解读|问答)$/;
const speech = /^.{6,}(?:讲话|致辞|发言)(?:提纲|摘要)?(?:\(.{2,12}\))?$/;
const report = /^(?:\d{4}年)?.{0,12}政府工作报告(?:\(.{2,12}\))?$/;
const communique = /国民经济和社会发展统计公报(?:\(.{2,10}\))?$/;
const salutation = /^(?:同志们|各位|尊敬的|女士们|朋友们|同学们|老师们).{0,24}[:,!]/;
const statisticians = /统计局|调查队/;

/**
 * Whether a title with what stands below it, from the line `end` on, is one of the texts that gazettes print beside papers,
 * and that end no notice: an interpretation, a speech, the government's report, the statisticians' communiqué.
 */
export function isReading(title: string, lines: readonly Line[], end: number): boolean {
  const tight = squeeze(fold(title));
  const near = lines.slice(end, end + 6);
  if (interpretation.test(tight)) return near[0] !== undefined && opensText(near[0]);
  if (report.test(tight)) return /^-|^\(/.test(near[0]?.folded ?? '') || near.some(addresses);
  if (speech.test(tight)) return near.some(addresses);
  return (
    communique.test(tight) &&
    near.slice(0, 2).some((line) => statisticians.test(line.folded) || isSentence(line))
  );
}

function addresses(line: Line): boolean {
  return salutation.test(line.folded);
}

/** Under a title: a sentence, a numbered heading, who wrote it, or when. */
function opensText(line: Line): boolean {
  return (
    isSentence(line) ||
    readMarker(line.text) !== null ||
    readOrgans(line.text).length > 0 ||
    readDateLine(line.text) !== null
  );
}

/** Whether a line is part of a text and no title: it holds the signs of sentences. */
export function isSentence(line: Line): boolean {
  if (isTabbed(line) || /(?:\.{2,}|…|·{2,})/.test(line.folded)) return false;
  return /[:。;,!]$/.test(line.folded) || (line.text.length > 16 && /[。,;:]/.test(line.folded));
}
