import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';
import type { Evidence, ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';
import { smallIssue } from '../small-issue.ts';

const issue = parseText(smallIssue, 'x.txt');

function wordsAt({ holder, block, start, end }: Evidence, within: ParsedIssue = issue): string | undefined {
  const blocks = [...within.documents, ...within.sections].find(({ id }) => id === holder)?.blocks;
  return blocks?.find(({ id }) => id === block)?.text.slice(start, end);
}

describe('a fact names the words that it rests on', () => {
  it('appointments: the clause', () => {
    expect(issue.appointments.map(({ at }) => wordsAt(at))).toEqual([
      '江听澜任柳溪市商务局副局长（试用期一年）',
      '白鹭洲的柳溪市商务局副局长职务',
    ]);
  });

  it('events: the text without its day', () => {
    expect(issue.events.map(({ at, text }) => [wordsAt(at), text])).toEqual([
      ['市长秦远山、副市长陆清和调研菜场改造工作。', '市长秦远山、副市长陆清和调研菜场改造工作。'],
      ['副市长陆清和出席全市商贸工作会议。', '副市长陆清和出席全市商贸工作会议。'],
    ]);
  });

  it('issued papers and figures: the line or row', () => {
    expect(issue.issuedList.map(({ at }) => wordsAt(at))[1]).toBe(
      '柳政发〔2023〕8号 柳溪市人民政府关于废止两件文件的决定',
    );
    expect(issue.statistics.map(({ at }) => wordsAt(at))).toEqual([
      '一、社会消费品零售总额\t亿元\t12.50\t48.03',
      '#餐饮收入\t亿元\t1.75\t6.92',
      '二、居民消费价格指数\t%\t100.3\t—',
    ]);
  });

  it('an act and the dismissal that goes with it rest on the same sentence', () => {
    const text = smallIssue.replace(
      '江听澜任柳溪市商务局副局长（试用期一年）；',
      '江听澜任柳溪市商务局副局长，免去其柳溪市水利局局长职务；',
    );
    const read = parseText(text, 'x.txt');
    expect(read.appointments.slice(0, 2).map(({ at }) => wordsAt(at, read))).toEqual([
      '江听澜任柳溪市商务局副局长',
      '江听澜任柳溪市商务局副局长，免去其柳溪市水利局局长职务',
    ]);
  });

  it('acts of a paper stand in the paper, and are counted at its head', () => {
    const text = smallIssue
      .replace('废止两件文件的决定（', '江听澜任职的通知（')
      .replace('关于废止两件文件的决定\n\n柳', '关于江听澜任职的通知\n\n柳')
      .replace('经清理，市人民政府决定对下列文件予以废止：', '江听澜任柳溪市档案馆馆长。');
    const read = parseText(text, 'x.txt');
    const [act] = read.appointments;
    const paper = read.documents.find(({ docNumber }) => docNumber === '柳政发〔2023〕8号');
    expect(act).toMatchObject({ person: '江听澜', post: '柳溪市档案馆馆长' });
    expect(act?.at.holder).toBe(paper?.id);
    expect(act?.line).toBe(paper?.parts[0]?.lines[0]);
    expect(act === undefined ? null : wordsAt(act.at, read)).toBe('江听澜任柳溪市档案馆馆长');
  });
});
