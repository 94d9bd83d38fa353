import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import { marked } from 'marked';
import papaparse from 'papaparse';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { exportNotes } from '../../../../main/notes/export-notes.ts';
import { defaultSettings } from '../../../../main/notes/index.ts';
import type { StoredNote } from '../../../../main/notes/note.ts';
import { NoteViewer } from '../../../../main/notes/note-viewer.ts';
import type { NoteFormat, Settings } from '../../../../preload/contract.ts';
import { draftOn, libraryOf, townText } from '../town.ts';

const library = libraryOf(new Map([['town', townText]]));
const viewer = new NoteViewer(library);

function note(id: string, change: Partial<StoredNote>): StoredNote {
  return {
    id,
    versionOf: null,
    ancestors: [],
    documentId: 'town',
    documentTitle: '青禾市渔港管理办法',
    docNumber: '青禾政办〔2031〕7号',
    place: '第二条',
    kind: 'highlight',
    anchor: viewer.seal('town', draftOn('art-2', '应当报告').anchor),
    colour: 'rose',
    comment: '向谁报告？\n*问* <港务站>',
    tags: ['渔港'],
    status: 'open',
    author: '李玉',
    editor: '陈明',
    createdAt: '2031-05-01T08:00:00.000Z',
    updatedAt: '2031-05-02T08:00:00.000Z',
    ...change,
  };
}

const notes = [
  note('a', {}),
  note('b', { kind: 'document', anchor: null, place: '', comment: '=1+1', tags: [], status: null }),
  note('c', {
    documentId: 'gone',
    documentTitle: '不在的文件',
    docNumber: null,
    place: '第九条',
    comment: '',
    status: 'done',
    createdAt: '2031-06-01T08:00:00.000Z',
  }),
];

async function written(format: NoteFormat, change: Partial<Settings> = {}): Promise<Uint8Array> {
  const { bytes } = await exportNotes(format, notes, viewer, { ...defaultSettings, ...change });
  return bytes;
}

async function textOf(format: NoteFormat, change: Partial<Settings> = {}): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written(format, change));
}

/** The text of a page as it is seen. */
function seenText(html: string): string {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'head') return;
    if ('value' in node && node.nodeName === '#text') texts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return texts.join('');
}

test('Markdown has a heading for each document, and the words come out of it as they went in', async () => {
  const text = await textOf('markdown');
  expect(text).toContain('> 应当报告');
  const seen = seenText(await marked.parse(text));
  const order = [
    '批注',
    '《青禾市渔港管理办法》（青禾政办〔2031〕7号）',
    '=1+1',
    '应当报告',
    '向谁报告？',
    '《不在的文件》',
    '找不到原文',
  ];
  const at = order.map((words) => seen.indexOf(words));
  expect(at).toEqual(at.toSorted((one, other) => one - other));
  expect(at).not.toContain(-1);
  expect(seen).toContain('*问* <港务站>');
  expect(seen).toContain('#渔港');
  expect(seen).toContain('待办');
});

test('what a person writes is no Markdown of its own', async () => {
  const hostile = [
    '# 一',
    '- 二',
    '1. 三',
    '> 四',
    '`五`',
    '[六](http://x)',
    '<b>七</b>',
    '**八**',
    '~~九~~',
    '    十',
    '&amp; 十一',
    '| 十二 |',
  ];
  for (const comment of hostile) {
    const { bytes } = await exportNotes('markdown', [note('x', { comment })], viewer, defaultSettings);
    expect(seenText(await marked.parse(new TextDecoder().decode(bytes)))).toContain(comment.trim());
  }
});

test('CSV has a row for each note, opens in Excel, and calculates nothing', async () => {
  const text = await textOf('csv');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true });
  expect(data).toHaveLength(3);
  expect(data[0]).toMatchObject({ 批注: "'=1+1", 种类: '全文批注', 原文: '' });
  expect(data[1]).toMatchObject({
    文件: '青禾市渔港管理办法',
    文号: '青禾政办〔2031〕7号',
    位置: '第二条',
    原文: '应当报告',
    批注: '向谁报告？\n*问* <港务站>',
    颜色: '重点',
    标签: '渔港',
    状态: '待办',
    写于: expect.stringMatching(/^2031-0[45]-\d\d \d\d:\d\d$/),
    链接: 'gazette://open/town/art-2',
  });
});

test('colours are called what they mean to the person, in their language', async () => {
  const settings: Partial<Settings> = { language: 'en', colourMeanings: { rose: 'Ask the harbour' } };
  const { data } = papaparse.parse<Record<string, string>>(await textOf('csv', settings), { header: true });
  expect(data[1]).toMatchObject({ Colour: 'Ask the harbour', Status: 'To do' });
});

test('the page to print has all of it, and nothing in it runs or loads', async () => {
  const html = await textOf('html');
  expect(seenText(html)).toContain('*问* <港务站>');
  expect(html).not.toContain('<港务站>');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('@page { size: A4');
  for (const words of ['应当报告', '=1+1', '不在的文件', '第九条', '已办'])
    expect(seenText(html)).toContain(words);
});

test('the Word file opens, with headings, quotes, comments and sources', async () => {
  const buffer = Buffer.from(await written('word'));
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(html).toContain('<h1>批注</h1>');
  expect(html).toContain('<h2>《青禾市渔港管理办法》（青禾政办〔2031〕7号）</h2>');
  expect(html).toContain('<h2>《不在的文件》</h2>');
  expect(html).toContain('<p>应当报告</p>');
  expect(html).toContain('<p>向谁报告？<br />*问* &lt;港务站&gt;</p>');
  expect(html).toContain(
    '《青禾市渔港管理办法》（青禾政办〔2031〕7号）第二条 · 重点 · #渔港 · 待办 · 李玉 · 2031-05-01',
  );
});

test('a file is called after whom it is by and the day, without what no system takes for a name', async () => {
  const now = new Date(2031, 4, 1);
  const nameBy = async (author: string, language: Settings['language'] = 'zh-CN') =>
    (await exportNotes('word', [], viewer, { ...defaultSettings, author, language }, now)).fileName;
  expect(await nameBy('李玉')).toBe('批注（李玉）2031-05-01.docx');
  expect(await nameBy('')).toBe('批注2031-05-01.docx');
  expect(await nameBy('a/b:\\c\n*')).toBe('批注（abc）2031-05-01.docx');
  expect(await nameBy('Li', 'en')).toBe('Notes (Li) 2031-05-01.docx');
});

test('control characters do not spoil the Word file', async () => {
  const { bytes } = await exportNotes(
    'word',
    [note('x', { comment: '甲\u0000\u000b乙' })],
    viewer,
    defaultSettings,
  );
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toContain('甲\ufffd\ufffd乙');
});
