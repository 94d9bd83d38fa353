import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import type { Evidence, IssueFacts, NewsItem } from '../parsed-issue.ts';
import { newsLine } from '../segments/forms.ts';
import { isoDate, isReal } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { joinTitle } from '../text/title.ts';
import type { Holder } from './evidence.ts';

const opening =
  /^(?:\([^()]{2,16}\)|本报讯|本刊讯|讯)?\s*(?:\([^()]{2,16}\))?\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前|今日|昨日|连日来)|本[报刊]讯/;

/** First line of each news item's title, with the number of lines the title has. */
export function findNewsTitles(lines: readonly Line[], layout: Layout): Map<number, number> {
  const titles = new Map<number, number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !isTitle(line, layout) || !endsText(lines[at - 1])) continue;
    if (/,/.test(line.folded) && !opening.test(lines[at + 1]?.folded ?? '')) continue;
    let count = 1;
    while (count < 3 && isTitle(lines[at + count], layout) && !opening.test(lines[at + count]?.folded ?? ''))
      count++;
    if (lines[at + count] === undefined || isTitle(lines[at + count], layout)) continue;
    titles.set(line.number, count);
    at += count;
  }
  return titles;
}

function isTitle(line: Line | undefined, layout: Layout): boolean {
  if (line === undefined || line.folded.length > 46) return false;
  if (layout.indented && line.indent >= 3 && line.indent < 8) return false;
  return (
    !/[。;:,、?!]$|[。;!?]"$/.test(line.folded) && !/[。;]/.test(line.folded) && !opening.test(line.folded)
  );
}

function endsText(line: Line | undefined): boolean {
  return line === undefined || /[。!?)"]$/.test(line.folded);
}

/** Reads the news items: every title with the text to the next one; the date is the first the text begins with. */
export function readNews(holder: Holder, issue: IssueFacts): NewsItem[] {
  const { blocks } = holder;
  const inline = readInlineNews(holder, issue);
  if (inline.length > 0) return inline;
  const items: NewsItem[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading' || block.scheme !== null) return;
    let end = at + 1;
    while (end < blocks.length && !(blocks[end]?.kind === 'heading' && blocks[end]?.scheme === null)) end++;
    const last = blocks[end - 1] ?? block;
    const text = blocks
      .slice(at + 1, end)
      .slice(0, 2)
      .map((one) => one.text)
      .join('');
    const start = /^[★☆◆◇■□●○▲△※]\s*/.exec(block.text)?.[0].length ?? 0;
    const words: Evidence = { holder: holder.id, block: block.id, start, end: block.text.length };
    items.push({
      title: joinTitle([block.text.slice(start)]),
      date: dateOf(text, issue),
      lines: [block.lines[0], last.lines[1]],
      at: words,
    });
  });
  return items;
}

/** Items whose title stands on the line of their text. */
function readInlineNews(holder: Holder, issue: IssueFacts): NewsItem[] {
  return holder.blocks.flatMap((block) => {
    const head = newsLine.exec(fold(block.text));
    const title = head?.[1];
    if (head === null || title === undefined) return [];
    const from = head[0].indexOf(title);
    const at = { holder: holder.id, block: block.id, start: from, end: from + title.length };
    const words = joinTitle([block.text.slice(at.start, at.end)]);
    return [{ title: words, date: dateOf(block.text.slice(head[0].length), issue), lines: block.lines, at }];
  });
}

function dateOf(text: string, issue: IssueFacts): string | null {
  const match =
    /。\((?:(\d{4})年)?(\d{1,2})月(\d{1,2})日\)$/.exec(fold(text)) ??
    /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(fold(text.slice(0, 120)));
  if (match === null) return null;
  const year = match[1] === undefined ? issue.year : Number(match[1]);
  if (year === null) return null;
  const month = Number(match[2]);
  const early = match[1] === undefined && month === 12 && issue.number === 1 ? 1 : 0;
  const date = { year: year - early, month, day: Number(match[3]) };
  return isReal(date) ? isoDate(date) : null;
}
