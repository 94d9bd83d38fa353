import { isBarred, isTabbed, type Line } from '../lines/lines.ts';
import type { ParsedSection } from '../parsed-issue.ts';
import { findNumbers } from '../text/doc-number.ts';
import { fold } from '../text/fold.ts';

type SectionKind = ParsedSection['kind'];

const byName: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'statistics',
    /(?:经济|主要)数据|统计(?:信息|月报|指标|数据|资料|表|公报|$)|主要.*指标|经济运行(?:情况|数据)?表?$/,
  ],
  ['issued-list', /发文(?:目录|一览|清单|索引)|[公文]文(?:件)?(?:目录|一览|索引)|文件(?:目录|一览|索引)/],
  ['appointments', /人事|任免/],
  ['events', /[大记纪]事|主要活动|活动(?:记录|纪要|日程)|日志/],
  ['news', /简讯|要闻|动态|新闻|资讯|信息(?:摘|选|$)|短波/],
];

/** What a section of this name usually holds; `null` when its name says nothing. */
export function kindByName(name: string): SectionKind | null {
  const folded = fold(name).replace(/\s/g, '');
  return byName.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const eventLine =
  /^(?:△|▲|[●■◆〇·•]?\s*\(?(?:(?:\d{1,2}月)?\d{1,2}(?:日?(?:至|-)\d{1,2})?|同)日|(?:[一二三四五六七八九十]{1,3}月)?[一二三四五六七八九十]{1,3}日[\s,])|。\((?:\d{1,2}月)?\d{1,2}日\)$/;
const dayAlone = /^\(?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日\)?$/;
const actLine =
  /(?:任\s*命|免\s*去|兼任|挂职任|不再担任|同志任|[\u3400-\u9fff]任[\u3400-\u9fff]{4}|为.{2,40}(?:长|主任|书记|董事|工程师|秘书)|的.{4,60}职务)/;

/** A news item on one line: its title, a gap, and a text that begins with its day or ends with it in brackets. */
export const newsLine =
  /^[▲△◆■●★]?\s*((?!\d{1,2}(?:月\d{1,2})?日)[^。;\s]{5,46})\s+(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前|今日|昨日|连日来|本[报刊]讯|.*。\(\d{1,2}月\d{1,2}日\)$)/;

/** 【某某】 in front of the text: the title of the item. */
export const bracketedNews = /^【([^】]{4,46})】\s*(?=\S)/;

/** What a section's lines show it to be, whatever it is called: rows of a table, dated entries, appointments, numbers. */
export function kindByForm(body: readonly Line[]): SectionKind | null {
  const lines = body.slice(0, 80);
  if (lines.length === 0) return null;
  const share = (test: (line: Line) => boolean) => lines.filter(test).length / lines.length;
  if (share((line) => isIssued(line)) > 0.5) return 'issued-list';
  if (share((line) => (isTabbed(line) || isBarred(line)) && /\d/.test(line.folded)) > 0.5)
    return 'statistics';
  if (share((line) => newsLine.test(line.folded)) > 0.5) return 'news';
  if (share((line) => eventLine.test(line.folded)) > 0.5) return 'events';
  const underDays = lines.some((line) => dayAlone.test(line.folded));
  if (
    underDays &&
    share((line) => eventLine.test(line.folded) || line.bullet || /^[△▲●■◆○]/.test(line.text)) > 0.5
  )
    return 'events';
  if (share((line) => line.folded.length < 90 && actLine.test(line.folded)) > 0.5) return 'appointments';
  return null;
}

function isIssued(line: Line): boolean {
  return (
    line.folded.length < 200 &&
    /\d号\)?$|^(?:\d{1,3}[\s.、|]+)?\(?[\u3400-\u9fff]{2,12}\(\d{4}\)\d+号|[\s|][\u3400-\u9fff]{2,12}\(\d{4}\)\d+号[\s|]/.test(
      line.folded,
    ) &&
    findNumbers(line.text).length === 1
  );
}

const backMatter =
  /赠阅|(?:发送|发放|发行|赠送)范围|内部资料|免费(?:赠送|发放)|编辑[部室]$|编辑部|^(?:主\s*[办管]|承\s*办|编\s*辑|出\s*版|印\s*刷|承\s*编|主\s*编)(?:单位)?\s*:|^(?:出版|出刊)日期\s*:|刊号|准印证|邮政编码|投稿|封[二三底面]|^GAZETTE|^《?[\u3400-\u9fff]{2,24}公报》?(?:简介|征订|征稿|订阅|赠阅)/;

/** Whether a line belongs to what is printed around the contents: who gets the gazette, who makes it. */
export function isBackMatter(line: Line): boolean {
  return line.folded.length <= 60 && backMatter.test(line.folded);
}
