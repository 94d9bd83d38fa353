import { describe, expect, it } from 'vitest';
import { issueId, parseIssue } from '../../../main/gazette/index.ts';
import { parseText } from '../../../main/gazette/parse-issue.ts';
import { smallIssue } from './small-issue.ts';

const issue = parseText(smallIssue, 'x.txt');
const [notice, repeal] = issue.documents;

describe('a whole issue', () => {
  it('gives the data of its cover', () => {
    expect(issue.issue).toEqual({
      title: '柳溪市人民政府公报',
      year: 2023,
      number: 4,
      serial: 58,
      publishedOn: '2023-05-09',
      publisher: '柳溪市人民政府',
      licence: null,
    });
    expect(issueId(issue.issue)).toBe('柳溪市-2023-4');
  });

  it('ties every entry of the contents to a document or a section', () => {
    expect(issue.toc.map((entry) => [entry.section, entry.page])).toEqual([
      ['市政府文件', 3],
      ['市政府文件', 7],
      ['人事任免', 9],
      ['大事记', 10],
      ['发文目录', 11],
      ['统计资料', 12],
    ]);
    for (const entry of issue.toc) expect(entry.documentId ?? entry.sectionId).not.toBeNull();
  });

  it('reads the head, the parts and the term of a paper', () => {
    expect(notice).toMatchObject({
      id: '柳溪市-2023-4:柳政发-2023-7',
      kind: '通知',
      title: '柳溪市人民政府关于印发柳溪市菜场改造办法的通知',
      docNumber: '柳政发〔2023〕7号',
      issuers: ['柳溪市人民政府'],
      recipients: '各县（市、区）人民政府，市政府直属各单位',
      signedOn: '2023-04-06',
      effectiveFrom: '2023-05-01',
      expiresOn: '2026-04-30',
      page: 3,
      pageEnd: 6,
    });
    expect(notice?.parts.map((part) => [part.kind, part.label, part.title])).toEqual([
      ['notice', null, null],
      ['main', null, '柳溪市菜场改造办法'],
      ['attachment', '附件', '菜场改造名册'],
    ]);
  });

  it('addresses the blocks by their numbers', () => {
    const ids = notice?.blocks.map((block) => block.id) ?? [];
    expect(ids).toContain('art-2-i2');
    expect(ids).toContain('art-2-p1');
    expect(ids).toContain('n.recipients');
    expect(ids).toContain('a1.table-1');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('joins what a page break tore apart and keeps its lines', () => {
    const third = notice?.blocks.find((block) => block.id === 'art-3');
    expect(third?.text).toContain('责令改正；拒不改正的');
    expect(third?.lines[1]).toBe((third?.lines[0] ?? 0) + 2);
  });

  it('finds what is cited, referred to and repealed', () => {
    expect(notice?.citations.map(({ docNumber, relation }) => [docNumber, relation])).toEqual([
      [null, 'self'],
      ['省政府令第21号', 'basis'],
      ['柳政发〔2012〕9号', 'repeals'],
    ]);
    expect(repeal?.citations.map((citation) => citation.relation)).toEqual(['repeals', 'repeals']);
    expect(notice?.internalRefs.map(({ text, targets }) => [text, targets])).toEqual([
      ['前款第（二）项', ['art-2-i2']],
      ['本办法第二条', ['art-2']],
    ]);
  });

  it('reads the lists of the other sections', () => {
    expect(issue.appointments.map(({ person, action, note }) => [person, action, note])).toEqual([
      ['江听澜', '任', '试用期一年'],
      ['白鹭洲', '免', null],
    ]);
    expect(issue.events.map(({ date, people }) => [date, people])).toEqual([
      ['2023-04-03', ['秦远山', '陆清和']],
      ['2023-04-18', ['陆清和']],
    ]);
    expect(issue.issuedList.map((entry) => entry.documentId)).toEqual([notice?.id, repeal?.id, null]);
    expect(issue.statistics.map(({ indicator, level, unit }) => [indicator, level, unit])).toEqual([
      ['社会消费品零售总额', 1, '亿元'],
      ['餐饮收入', 2, '亿元'],
      ['居民消费价格指数', 1, '%'],
    ]);
    const list = issue.sections.find((section) => section.kind === 'issued-list');
    expect(list?.citations.map((citation) => citation.target)).toEqual([notice?.id, repeal?.id, null]);
  });

  it('places every character once', () => {
    expect(issue.coverage.unplaced).toEqual([]);
    expect(issue.coverage.placedChars).toBe(issue.coverage.sourceChars);
  });
});

describe('files', () => {
  it('reads the same issue from every encoding and line end', () => {
    const crlf = new TextEncoder().encode(`\ufeff${smallIssue.replaceAll('\n', '\r\n')}`);
    const wide = new Uint8Array(Buffer.from(`\ufeff${smallIssue}`, 'utf16le'));
    for (const bytes of [crlf, wide]) {
      const outcome = parseIssue(bytes, 'x.txt');
      expect(outcome.ok && outcome.issue.documents).toEqual(issue.documents);
    }
  });

  it('still opens an issue that is cut in the middle', () => {
    const half = parseText(smallIssue.slice(0, smallIssue.indexOf('第三条')), 'x.txt');
    expect(half.documents).toHaveLength(1);
    expect(half.coverage.unplaced).toEqual([]);
  });

  it('takes words of no known form as they are', () => {
    const plain = parseText('几行随手写的字\n没有任何格式', 'x.txt');
    expect(plain.documents).toEqual([]);
    expect(plain.issue).toMatchObject({ year: null, number: null, serial: null });
    expect(plain.coverage.unplaced).toEqual([]);
  });
});

describe('addresses', () => {
  it('stay where they are when a correction adds a paragraph elsewhere', () => {
    const corrected = parseText(
      smallIssue
        .replace('第三条 违反', '市商务局每年公布名册。\n\n第三条 违反')
        .replace('干净好逛', '干净、好逛'),
      'x.txt',
    );
    const after = new Set(corrected.documents[0]?.blocks.map((block) => block.id));
    for (const block of notice?.blocks ?? []) expect(after).toContain(block.id);
    expect(corrected.documents.map((document) => document.id)).toEqual(
      issue.documents.map((document) => document.id),
    );
  });
});
