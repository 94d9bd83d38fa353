import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import type { Evidence, IssueFacts, NewsItem } from '../parsed-issue.ts';
import { bracketedNews, newsLine } from '../segments/forms.ts';
import { isoDate, isReal } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { joinTitle } from '../text/title.ts';
import type { Holder } from './evidence.ts';

const opening =
  /^(?:\([^()]{2,16}\)|本报讯|本刊讯|讯)?\s*(?:\([^()]{2,16}\))?\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前|今日|昨日|连日来)|^\((?:\d{4}年)?\d{1,2}月\d{1,2}日|^\d{4}[-./]\d{1,2}[-./]\d{1,2}|本[报刊]讯/;

/** First line of each news item's title, with the number of lines the title has. */
export function findNewsTitles(lines: readonly Line[], layout: Layout): Map<number, number> {
  const titles = new Map<number, number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !isTitle(line, layout) || !endsText(lines[at - 1])) continue;
    if (/,/.test(line.folded) && !opening.test(lines[at + 1]?.folded ?? '')) continue;
    let count = 1;
    while (count < 3 && goesOn(lines, at + count, layout)) count++;
    const below = lines[at + count];
    if (below === undefined || (isTitle(below, layout) && !/[,、]/.test(below.folded))) continue;
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

/** A further line of a title; one with a comma in it and no day below is text that a page break has torn. */
function goesOn(lines: readonly Line[], at: number, layout: Layout): boolean {
  const line = lines[at];
  if (line === undefined || !isTitle(line, layout)) return false;
  return !/[,、]/.test(line.folded) || opening.test(lines[at + 1]?.folded ?? '');
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
    let next = at + 1;
    while (next < blocks.length && !(blocks[next]?.kind === 'heading' && blocks[next]?.scheme === null))
      next++;
    const last = blocks[next - 1] ?? block;
    const body = blocks.slice(at + 1, next).map((one) => one.text);
    const start = /^[★☆◆◇■□●○◎▲△※【]\s*/.exec(block.text)?.[0].length ?? 0;
    const end = block.text.replace(/\s*】$/, '').replace(dayBehind, '').length;
    const words: Evidence = { holder: holder.id, block: block.id, start, end };
    items.push({
      title: joinTitle([block.text.slice(start, end)]),
      date: dateOf([block.text.slice(end), ...body.slice(0, 2), ...body.slice(2).slice(-1)].join(''), issue),
      lines: [block.lines[0], last.lines[1]],
      at: words,
    });
  });
  return items;
}

/** Items whose title stands on the line of their text. */
function readInlineNews(holder: Holder, issue: IssueFacts): NewsItem[] {
  return holder.blocks.flatMap((block) => {
    const head = bracketedNews.exec(block.text) ?? newsLine.exec(fold(block.text));
    const title = head?.[1];
    if (head === null || title === undefined) return [];
    const from = head[0].indexOf(title);
    const at = { holder: holder.id, block: block.id, start: from, end: from + title.length };
    const words = joinTitle([block.text.slice(at.start, at.end)]);
    return [{ title: words, date: dateOf(block.text.slice(head[0].length), issue), lines: block.lines, at }];
  });
}

/** A title may say its day behind itself in brackets. */
const dayBehind = /\s*[(（](?:\d{4}年)?\d{1,2}月\d{1,2}日[)）]$/;

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
