import { describe, expect, it } from 'vitest';
import { documentMarkdown, documentText } from '../../../main/export/markdown.ts';
import type { Table } from '../../../main/gazette/parsed-issue.ts';
import { documentView } from '../../../main/library/document-view.ts';
import type { DocumentView } from '../../../preload/contract.ts';
import { block, document, issue, part } from '../library/invented-city.ts';
import { libraryOf } from '../library/open-city.ts';

const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });
const table: Table = {
  header: 1,
  rows: [
    [cell('类别'), cell('元', 1, 2)],
    [cell('中心食堂', 2), cell('3|4'), cell('5')],
    [cell('6'), cell('7')],
  ],
  fragments: 1,
  note: '注：*按人次*',
};

async function view(): Promise<DocumentView> {
  const paper = document('a:1', {
    title: '关于[试点]的通知',
    parts: [part('main'), part('attachment', { label: '附件1', title: '标准' })],
    blocks: [
      block('sec-1', '一、总则', { kind: 'heading', level: 1 }),
      block('p-1', '# 不是标题，__不__是粗体 <b>'),
      block('p-2', '1. 不是列表'),
      block('table-1', '…', { kind: 'table', part: 1, table }),
    ],
  });
  const { db } = await libraryOf(issue(6, { documents: [paper] }));
  const found = documentView(db, 'a:1');
  if (found === null) throw new Error('not stored');
  return found;
}

describe('a document as Markdown', () => {
  it('keeps its headings, and signs that are no markup', async () => {
    const text = documentMarkdown(await view());
    expect(text).toContain('# 关于\\[试点\\]的通知\n\n- 发文机关：青禾市人民政府办公室\n');
    expect(text).toContain(
      '\n\n### 一、总则\n\n\\# 不是标题，\\_\\_不\\_\\_是粗体 \\<b\\>\n\n1\\. 不是列表\n\n## 附件1 标准',
    );
  });

  it('keeps every cell of a table at its place', async () => {
    expect(documentMarkdown(await view())).toContain(
      [
        '| 类别 | 元 |  |',
        '| --- | --- | --- |',
        '| 中心食堂 | 3\\|4 | 5 |',
        '|  | 6 | 7 |',
        '',
        '注：\\*按人次\\*',
      ].join('\n'),
    );
  });

  it('is plain text where no markup is asked for', async () => {
    expect(documentText(await view())).toMatch(/^关于\[试点\]的通知\n发文机关：.+\n\n一、总则\n# 不是标题/s);
  });
});
