import { describe, expect, it } from 'vitest';
import { contents } from '../../../main/library/contents.ts';
import { documentView } from '../../../main/library/document-view.ts';
import { issueEntries } from '../../../main/library/issues.ts';
import { block, document, issue, listed, part, section } from './invented-city.ts';
import { libraryOf } from './open-city.ts';

const first = document('a:1', {
  title: '关于建水厂的通知',
  page: 3,
  parts: [part('main', { lines: [10, 20] })],
});
const second = document('a:2', { title: '关于修山塘的通知', parts: [part('main', { lines: [21, 30] })] });
const events = section('a:events', {
  kind: 'events',
  title: '六月份记事',
  section: '政府记事',
  lines: [31, 40],
});
const cover = section('a:cover', { kind: 'front-matter', title: '版权页', lines: [1, 9] });

const june = issue(6, {
  documents: [first, second],
  sections: [events, cover],
  toc: [
    listed({ title: '关于修山塘的通知', documentId: 'a:2', page: 9 }),
    listed({ title: '关于建水厂的通知', documentId: 'a:1' }),
    listed({ title: '关于没有印出来的通知', docNumber: '青禾政办〔2024〕1号', page: 12 }),
    listed({ section: '政府记事', title: '六月份记事', sectionId: 'a:events', page: 15 }),
  ],
});

describe('contents', () => {
  it('follow the printed table, with what it lacks behind it', async () => {
    const { db } = await libraryOf(june);
    expect(contents(db, '青禾市-2024-6')).toMatchObject([
      {
        section: '市府办文件',
        listed: true,
        entries: [
          { documentId: 'a:2', kind: 'document', page: 9 },
          { documentId: 'a:1', shortTitle: '建水厂', page: 3 },
          { documentId: null, title: '关于没有印出来的通知', docNumber: '青禾政办〔2024〕1号', page: 12 },
        ],
      },
      { section: '政府记事', listed: true, entries: [{ documentId: 'a:events', kind: 'events' }] },
      { section: '刊物信息', listed: false, entries: [{ documentId: 'a:cover', kind: 'front-matter' }] },
    ]);
    expect(contents(db, '青禾市-1999-1')).toBeNull();
  });

  it('give each document its neighbours', async () => {
    const { db } = await libraryOf(june);
    expect(documentView(db, 'a:2')).toMatchObject({ previousId: null, nextId: 'a:1' });
    expect(documentView(db, 'a:events')).toMatchObject({ previousId: 'a:1', nextId: 'a:cover' });
    expect(documentView(db, 'a:cover')).toMatchObject({ previousId: 'a:events', nextId: null });
    expect(documentView(db, 'a:9')).toBeNull();
  });

  it('of an issue without a printed table are its documents in their order', async () => {
    const { db } = await libraryOf({ ...june, toc: [] });
    const sections = contents(db, '青禾市-2024-6') ?? [];
    expect(
      sections.map(({ section, entries }) => [section, entries.map(({ documentId }) => documentId)]),
    ).toEqual([
      ['刊物信息', ['a:cover']],
      ['市府办文件', ['a:1', 'a:2']],
      ['政府记事', ['a:events']],
    ]);
  });
});

it('issues come newest first with their counts', async () => {
  const old = issue(12, { findings: [{ kind: 'table-sum', lines: [1, 1], message: '合计不符' }] });
  const { db } = await libraryOf({ ...old, issue: { ...old.issue, year: 2023 } }, june, issue(10));
  expect(issueEntries(db).map(({ id, documents, findings }) => [id, documents, findings])).toEqual([
    ['青禾市-2024-10', 0, 0],
    ['青禾市-2024-6', 2, 0],
    ['青禾市-2023-12', 0, 1],
  ]);
});

it('a document is read back as it was stored', async () => {
  const table = {
    header: 1,
    rows: [[{ text: '餐', rowSpan: 1, colSpan: 2 }], [{ text: '午', rowSpan: 1, colSpan: 1 }]],
    fragments: 2,
    note: '注：按人次',
  };
  const blocks = [
    block('art-1', '第一条　食堂。', { kind: 'article', scheme: '第X条', number: '一', lines: [12, 13] }),
    block('table-1', '餐\n午', { kind: 'table', part: 1, table, lines: [22, 24] }),
  ];
  const facts = {
    recipients: '各乡镇',
    code: 'QHHC01-2024-0007',
    effectiveFrom: '2024-07-01',
    expiresOn: '2027-06-30',
  };
  const parts = [part('main', { lines: [10, 20] }), part('attachment', { label: '附件', lines: [21, 30] })];
  const stored = document('a:1', { ...facts, signedOn: '2024-06-05', page: 3, pageEnd: 4, parts, blocks });
  const { db } = await libraryOf(issue(6, { documents: [stored] }));
  const view = documentView(db, 'a:1');
  expect(view).toMatchObject({ ...facts, form: 'document', issuers: stored.issuers, lines: [10, 30], parts });
  expect(view?.blocks).toEqual(blocks);
});
