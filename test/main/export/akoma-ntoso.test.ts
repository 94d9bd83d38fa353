import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { akomaNtoso } from '../../../main/export/akn/akoma-ntoso.ts';
import { parseIssue } from '../../../main/gazette/index.ts';
import { documentView } from '../../../main/library/document-view.ts';
import { allDocuments } from '../../../main/library/documents.ts';
import type { DocumentView } from '../../../preload/contract.ts';
import { block, cites, document, issue, part } from '../library/invented-city.ts';
import { libraryOf } from '../library/open-city.ts';

const namespaces = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
const schema = XmlDocument.fromBuffer(readFileSync(path.join(import.meta.dirname, 'akoma-ntoso-subset.xsd')));
const validator = XsdValidator.fromDoc(schema);

/** A document in libxml2's memory, given back when the test is over. */
function opened(xml: string): XmlDocument {
  const parsed = XmlDocument.fromString(xml);
  onTestFinished(() => parsed.dispose());
  return parsed;
}

function texts(xml: XmlDocument, xpath: string): string[] {
  return xml.find(xpath, namespaces).map((node) => node.content);
}

const root = path.resolve(import.meta.dirname, '../../..');
const samples = path.join(root, 'assets/issues');
const real = path.join(root, '../shared/issues');

async function viewsOf(file: string): Promise<readonly DocumentView[]> {
  const parsed = parseIssue(readFileSync(file), path.basename(file));
  if (!parsed.ok) throw new Error(parsed.failure.en);
  const { db } = await libraryOf(parsed.issue);
  return allDocuments(db).flatMap(({ id }) => documentView(db, id) ?? []);
}

/** Everything of a document that a reader sees of its text, without blanks. */
function inkOf({ blocks }: DocumentView): string {
  const words = blocks.map(({ table, text }) =>
    table === undefined
      ? text
      : [...table.rows.flatMap((row) => row.map((cell) => cell.text)), table.note ?? ''].join(''),
  );
  return words.join('').replace(/\s/g, '');
}

function filesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.txt')).map((name) => path.join(folder, name));
}

describe.each(filesIn(samples).map((file) => [path.basename(file), file]))(
  'every document of %s',
  (_, file) => {
    it('is valid, loses no character and has every address once', async () => checkAll(file));
  },
);

describe.skipIf(!existsSync(real))('every document of a real issue', () => {
  it.each(filesIn(real))('is valid, loses no character and has every address once', async (file) =>
    checkAll(file),
  );
});

async function checkAll(file: string): Promise<void> {
  const views = await viewsOf(file);
  expect(views.length).toBeGreaterThan(5);
  for (const view of views) {
    const xml = opened(akomaNtoso(view));
    validator.validate(xml);
    const written = xml.find('//a:body|//a:mainBody|//a:preamble|//a:conclusions', namespaces);
    expect(
      written
        .map((node) => node.content)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(inkOf(view));
    const ids = texts(xml, '//a:*[not(ancestor-or-self::a:meta)]/@eId');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(
        texts(xml, "//a:ref[starts-with(@href, '#')]/@href").map((href) => href.slice(1)),
      ),
    );
  }
}

const rules = document('a:12', {
  title: '关于印发水厂管护办法的通知',
  docNumber: '青禾政办〔2024〕12号',
  signedOn: '2024-06-05',
  effectiveFrom: '2024-07-01',
  parts: [part('notice'), part('main', { title: '水厂管护办法' })],
  blocks: [
    block('n.recipients', '各县人民政府：', { kind: 'recipients' }),
    block('n.p-1', '现予印发。'),
    block('n.date', '2024年6月5日', { kind: 'date' }),
    block('sec-1', '第一章　总　则', {
      part: 1,
      kind: 'heading',
      scheme: '第X章',
      number: '一',
      level: 1,
      heading: '总则',
    }),
    block('art-1', '第一条　管护分两类：', { part: 1, kind: 'article', scheme: '第X条', number: '一' }),
    block('art-1-i1', '（一）日常管护；', { part: 1, kind: 'item', scheme: '（一）', number: '一' }),
    block('art-1-p1', '大修按第一条办。', { part: 1 }),
    block('sec-2', '（一）经费。由市财政出。', {
      part: 1,
      scheme: '（一）',
      number: '一',
      level: 2,
      heading: '经费',
    }),
  ],
});

async function written(): Promise<XmlDocument> {
  const own = rules.blocks[6];
  if (own === undefined) throw new Error('no such block');
  const { start, end } = cites(own, '第一条');
  const internalRefs = [{ block: own.id, start, end, text: '第一条', targets: ['art-1'] }];
  const { db } = await libraryOf(issue(6, { documents: [{ ...rules, internalRefs }] }));
  const view = documentView(db, 'a:12');
  if (view === null) throw new Error('not stored');
  return opened(akomaNtoso(view));
}

describe('a notice with rules in articles', () => {
  it('is a doc with an act attached, each with its own identification', async () => {
    const xml = await written();
    validator.validate(xml);
    expect(texts(xml, '/a:akomaNtoso/a:doc/a:preface//a:docNumber')).toEqual(['青禾政办〔2024〕12号']);
    expect(texts(xml, '/a:akomaNtoso/a:doc/a:preamble')).toEqual(['各县人民政府：']);
    expect(texts(xml, '/a:akomaNtoso/a:doc/a:conclusions')).toEqual(['2024年6月5日']);
    expect(texts(xml, '//a:attachment/a:act/a:preface')).toEqual(['水厂管护办法']);
    expect(texts(xml, '//a:FRBRWork/a:FRBRthis/@value').map((uri) => uri.split('/').at(-1))).toEqual([
      '!main',
      '!part-1',
    ]);
    expect(texts(xml, '//a:doc/a:meta/a:lifecycle/a:eventRef/@date')).toEqual(['2024-06-05', '2024-07-01']);
  });

  it('has chapters, articles, 款 and 项 under each other, numbers and headings apart from the words', async () => {
    const xml = await written();
    const clauses = '//a:chapter[@eId="sec-1"]/a:article[@eId="art-1"]/a:paragraph';
    expect(texts(xml, '//a:chapter[@eId="sec-1"]/a:heading')).toEqual(['总　则']);
    expect(texts(xml, '//a:article/a:num').map((num) => num.trim())).toEqual(['第一条']);
    expect(texts(xml, `${clauses}[1]/a:intro`)).toEqual(['管护分两类：']);
    expect(texts(xml, `${clauses}[1]/a:point/a:content`)).toEqual(['日常管护；']);
    expect(texts(xml, `${clauses}[2]//a:ref/@href`)).toEqual(['#art-1']);
    expect(texts(xml, '//a:level[@eId="sec-2"]/*')).toEqual(['（一）', '经费', '。由市财政出。']);
  });

  it('is found wrong when its order is not the standard’s', async () => {
    const xml = await written();
    const broken = xml
      .toString({ format: false })
      .replace(/(<num>[^<]*<\/num>)(<heading>[^<]*<\/heading>)/, '$2$1');
    const swapped = opened(broken);
    expect(() => validator.validate(swapped)).toThrow(/num': This element is not expected/);
  });
});
