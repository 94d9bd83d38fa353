import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../main/formats/markdown.ts';

function textOf(markdown: string): string {
  const read = readMarkdown(new TextEncoder().encode(markdown));
  return read.ok ? read.value.text : `refused: ${read.failure.code}`;
}

describe('Markdown', () => {
  it.each([
    ['headings', '# 柳溪市公报\n\n## 一、修渠', '柳溪市公报\n\n一、修渠'],
    ['emphasis', '**（一）谁来修。**各村*照办*，`不得`拖延。', '（一）谁来修。各村照办，不得拖延。'],
    ['links and pictures', '见[通知](http://a.example/b)。![图](a.png)', '见通知。'],
    ['escaped marks', '1\\. 修渠 \\*', '1. 修渠 *'],
    ['printed numbers', '1. 修渠\n2. 植树\n2. 护林', '1. 修渠\n\n2. 植树\n\n2. 护林'],
    ['bullets', '- 修渠\n- 植树', '修渠\n\n植树'],
    ['a list in a list', '1. 修渠\n   - 干渠\n   - 支渠', '1. 修渠\n\n干渠\n\n支渠'],
    ['ranges', '投入10~20万元，补助30~40万元。', '投入10~20万元，补助30~40万元。'],
    ['quotations', '> 修渠\n>\n> 植树', '修渠\n\n植树'],
    ['rules between parts', '修渠\n\n---\n\n植树', '修渠\n\n植树'],
    ['tables', '| 村 | 数 |\n|---|--:|\n| **竹坑** | 2 |\n| | 3 |', '村\t数\n竹坑\t2\n\t3'],
    [
      'tables in HTML',
      '<table><tr><td colspan="2">村</td></tr><tr><td>竹坑</td><td>2</td></tr></table>',
      '村\t\n竹坑\t2',
    ],
  ])('%s', (_name, markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  it('nested deeper than its reader can follow is read as text, and nothing is lost', () => {
    expect(textOf(`${'> '.repeat(20_000)}修渠`)).toContain('修渠');
  });
});
