import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/index.ts';
import { catalogueOf } from '../../../../main/library/catalogue/catalogue.ts';
import { makeRecord } from '../../../../main/library/catalogue/make-record.ts';
import { readCatalogue } from '../../../../main/library/catalogue/read-catalogue.ts';
import { recordSchema } from '../../../../main/library/catalogue/record.ts';
import { tellDocument, tellReferences } from '../../../../main/library/catalogue/tell.ts';
import { documentView } from '../../../../main/library/document-view.ts';
import { block, cites, document, issue, part, section } from '../invented-city.ts';
import { libraryOf, temporaryFolder } from '../open-city.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(root, 'assets/catalogue');

const canteen = document('青禾市-2024-6:食堂', {
  title: '青禾市人民政府办公室关于印发《青禾市老年食堂办法》的通知',
  docNumber: '青禾政办〔2024〕36号',
  signedOn: '2024-06-05',
  page: 4,
  parts: [part('notice'), part('main', { title: '青禾市老年食堂办法' })],
  blocks: [block('p-1', '老人要吃上热饭。')],
});

const june = issue(6, {
  documents: [canteen],
  sections: [section('青禾市-2024-6:cover', { kind: 'front-matter' })],
});

const record = makeRecord(june);

describe('a record', () => {
  it('holds facts of what can be opened, and no text', () => {
    expect(recordSchema.parse(record)).toEqual(record);
    expect(record.entries).toMatchObject([
      { id: canteen.id, docNumber: '青禾政办〔2024〕36号', page: 4, texts: ['青禾市老年食堂办法'] },
    ]);
    expect(JSON.stringify(record)).not.toContain('热饭');
  });

  it('names what the issue only lists', () => {
    const listed = parseText(readFileSync(join(root, 'assets/issues/qinghe-2024-06.txt'), 'utf8'), 'x.txt');
    const numbers = makeRecord(listed)
      .entries.filter(({ form }) => form === 'listed')
      .map(({ docNumber }) => docNumber);
    expect(numbers).toEqual(['青禾政办〔2024〕37号', '青禾政办〔2024〕39号']);
  });
});

describe('the catalogue', () => {
  const catalogue = catalogueOf([record, makeRecord(issue(8)), makeRecord(issue(7))]);

  it('gives the issues that are not held, newest first, with what they hold', () => {
    const beside = catalogue.issuesBeside(new Set(['青禾市-2024-7']));
    expect(beside.map(({ id }) => id)).toEqual(['青禾市-2024-8', '青禾市-2024-6']);
    expect(beside[1]?.sections).toEqual([
      {
        section: '市府办文件',
        entries: [
          { documentId: canteen.id, shortTitle: '青禾市老年食堂办法', docNumber: '青禾政办〔2024〕36号' },
        ],
      },
    ]);
  });

  it('tells what is known of a paper, and nothing of others', () => {
    expect(catalogue.document(canteen.id)).toMatchObject({
      title: canteen.title,
      gazette: '青禾市人民政府公报',
      issue: '2024年第6期',
    });
    expect(catalogue.document('x')).toBeNull();
  });

  it.each([
    ['青禾政办〔2024〕36号', canteen.title],
    ['《青禾市老年食堂办法》', '青禾市老年食堂办法'],
    ['青禾政办〔2024〕37号', null],
    ['《青禾市老年食堂办法》（青禾政办〔2019〕52号）', '青禾市老年食堂办法'],
  ])('gives %s its title in the text and among the references', async (words, title) => {
    const at = block('p-1', `依照${words}执行。`);
    const citing = document('b:citing', {
      signedOn: '2024-07-01',
      blocks: [at],
      citations: [cites(at, words)],
    });
    const { db } = await libraryOf(issue(7, { documents: [citing] }));
    const view = documentView(db, citing.id);
    if (view === null) throw new Error('the document is not held');
    const target = tellDocument(catalogue, view).links[0]?.target;
    const known = title !== null && !words.includes('2019');
    expect(target).toMatchObject({
      state: 'not-held',
      title,
      catalogued: known ? { documentId: canteen.id, issue: '2024年第6期' } : null,
    });
    expect(tellReferences(db, catalogue, citing.id).outgoing[0]?.target).toEqual(target);
  });

  it('leaves what is held as it is', async () => {
    const at = block('p-1', '依照青禾政办〔2024〕36号执行。');
    const citing = document('b:citing', { blocks: [at], citations: [cites(at, '青禾政办〔2024〕36号')] });
    const { db } = await libraryOf(june, issue(7, { documents: [citing] }));
    const [reference] = tellReferences(db, catalogue, citing.id).outgoing;
    expect(reference?.target).toMatchObject({ state: 'held', documentId: canteen.id });
  });
});

describe('the files of the catalogue', () => {
  it('that come with the program are records', () => {
    const lines: string[] = [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const catalogue = readCatalogue(folder, (line) => lines.push(line));
    expect(lines).toEqual([]);
    expect(catalogue.issuesBeside(new Set())).toHaveLength(names.length);
  });

  it('that are no records are left out and told, and a folder that is not there holds nothing', () => {
    const own = temporaryFolder();
    mkdirSync(join(own, 'c'));
    writeFileSync(join(own, 'c/good.json'), JSON.stringify(record));
    writeFileSync(join(own, 'c/text.json'), JSON.stringify({ ...record, text: '正文' }));
    writeFileSync(join(own, 'c/torn.json'), '{"issue":');
    const lines: string[] = [];
    const report = (line: string) => lines.push(line);
    expect(readCatalogue(join(own, 'c'), report).issuesBeside(new Set())).toHaveLength(1);
    expect(lines).toHaveLength(2);
    expect(readCatalogue(join(own, 'none'), report).issuesBeside(new Set())).toEqual([]);
    expect(lines).toHaveLength(3);
  });

  const real = join(root, '../shared/issues/wenzhou-2020-12.txt');
  it.skipIf(!existsSync(real))('say of the real issue what is read in it (needs ../shared)', () => {
    const made = makeRecord(parseText(readFileSync(real, 'utf8'), 'wenzhou-2020-12.txt'));
    const kept: unknown = JSON.parse(readFileSync(join(folder, 'wenzhou-2020-12.json'), 'utf8'));
    expect(kept).toEqual(made);
    expect(made.entries.filter(({ form }) => form === 'document')).toHaveLength(12);
  });
});
