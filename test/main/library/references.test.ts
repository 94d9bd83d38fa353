import { describe, expect, it } from 'vitest';
import type { Citation, ParsedDocument } from '../../../main/gazette/parsed-issue.ts';
import { references, textLinks } from '../../../main/library/references.ts';
import { addIssue, removeIssue } from '../../../main/library/store.ts';
import type { LinkTarget } from '../../../preload/contract.ts';
import { block, cites, document, issue, part, section, source } from './invented-city.ts';
import { libraryOf } from './open-city.ts';

const canteen = document('a:canteen', {
  title: '青禾市人民政府办公室关于印发《青禾市老年食堂办法》的通知',
  docNumber: '青禾政办〔2024〕36号',
  signedOn: '2024-06-05',
  parts: [part('notice'), part('main', { title: '青禾市老年食堂办法' })],
});

function citing(
  words: string,
  more: Partial<Citation> = {},
  own: Partial<ParsedDocument> = {},
): ParsedDocument {
  const at = block('p-1', `为了老人。依照${words}执行；其余照旧。`);
  return document('b:citing', {
    signedOn: '2024-07-01',
    blocks: [at],
    citations: [cites(at, words, more)],
    ...own,
  });
}

async function target(
  from: ParsedDocument,
  ...held: readonly ParsedDocument[]
): Promise<LinkTarget | undefined> {
  const { db } = await libraryOf(issue(6, { documents: held }), issue(7, { documents: [from] }));
  return textLinks(db, from.id)[0]?.target;
}

const toCanteen = {
  state: 'held',
  documentId: canteen.id,
  title: canteen.title,
  docNumber: canteen.docNumber,
  block: null,
};

describe('a citation', () => {
  it.each(['青禾政办〔2024〕36号', '青禾政办（2024）36号'])('links by the number %s', async (words) => {
    expect(await target(citing(words, { docNumber: words }), canteen)).toEqual(toCanteen);
  });

  it('links by the exact title of the document or of the text that it issues', async () => {
    expect(await target(citing('《青禾市老年食堂办法》'), canteen)).toEqual(toCanteen);
    expect(await target(citing(`《${canteen.title}》`, { title: canteen.title }), canteen)).toEqual(
      toCanteen,
    );
    expect(await target(citing('《青禾市老年食堂规定》'), canteen)).toMatchObject({ state: 'not-held' });
  });

  it('with a number that is not held never links by its title', async () => {
    const words = '《青禾市老年食堂办法》（青禾政办〔2019〕52号）';
    expect(await target(citing(words, { title: '青禾市老年食堂办法' }), canteen)).toMatchObject({
      state: 'not-held',
      docNumber: '青禾政办〔2019〕52号',
    });
  });

  it('does not link by a title that two documents bear', async () => {
    const again = { ...canteen, id: 'a:again', docNumber: '青禾政办〔2023〕9号' };
    expect(await target(citing('《青禾市老年食堂办法》'), canteen, again)).toMatchObject({
      state: 'not-held',
    });
  });

  it('does not link by title to what was signed later, nor repeal by title its own document', async () => {
    expect(
      await target(citing('《青禾市老年食堂办法》', {}, { signedOn: '2020-01-01' }), canteen),
    ).toMatchObject({
      state: 'not-held',
    });
    const old = '《青禾市老年食堂办法》';
    const own = { ...citing(old, { relation: 'repeals' }), parts: canteen.parts };
    expect(await target(own)).toMatchObject({ state: 'not-held' });
    expect(await target(own, canteen)).toEqual(toCanteen);
  });

  it('takes what the importer found in the same issue, but never another number or a repeal of itself', async () => {
    const vague = { title: '老年食堂办法', target: canteen.id };
    expect(await target(citing('《老年食堂办法》', vague), canteen)).toEqual(toCanteen);
    const numbered = { ...vague, docNumber: '青禾政办〔2019〕52号' };
    expect(await target(citing('《老年食堂办法》', numbered), canteen)).toMatchObject({ state: 'not-held' });
    const itself = citing('《老年食堂办法》', { ...vague, relation: 'repeals', target: 'b:citing' });
    expect(await target(itself, canteen)).toMatchObject({ state: 'not-held' });
  });

  it('of a number held twice links to the one with the title, else to the one of its own issue', async () => {
    const twin = { ...canteen, id: 'a:twin', title: '另一件', parts: [part('main')] };
    const words = '《青禾市老年食堂办法》（青禾政办〔2024〕36号）';
    expect(await target(citing(words, { title: '青禾市老年食堂办法' }), canteen, twin)).toEqual(toCanteen);
    expect(await target(citing('青禾政办〔2024〕36号'), canteen, twin)).toMatchObject({ state: 'not-held' });
    expect(await target(citing('青禾政办〔2024〕36号', { target: canteen.id }), canteen, twin)).toEqual(
      toCanteen,
    );
  });

  it('to 市政府令 means an order of the city whose gazette says so', async () => {
    const order = { ...canteen, docNumber: '青禾市人民政府令第52号' };
    const docNumber = '市政府令第52号';
    const toOrder = { state: 'held', documentId: order.id, docNumber: order.docNumber };
    expect(await target(citing(docNumber, { docNumber }), order)).toMatchObject(toOrder);
    const elsewhere = issue(7, { documents: [citing(docNumber, { docNumber })] });
    const { db } = await libraryOf(issue(6, { documents: [order] }), {
      ...elsewhere,
      issue: { ...elsewhere.issue, title: '柳溪市人民政府公报' },
    });
    expect(textLinks(db, 'b:citing')[0]?.target).toMatchObject({
      state: 'not-held',
      hint: '柳溪市人民政府发文',
    });
  });

  it('says what the letters of a number that is not held tell', async () => {
    const hint = async (words: string) => {
      const found = await target(citing(words), canteen);
      return found?.state === 'not-held' ? found.hint : undefined;
    };
    expect(await hint('国办发〔2023〕6号')).toBe('国务院办公厅发文');
    expect(await hint('浙财社〔2019〕40号')).toBe('浙江省财政厅发文');
    expect(await hint('青禾政办〔2001〕1号')).toBe('青禾市人民政府办公室发文');
    expect(await hint('某某字〔2001〕1号')).toBeNull();
  });
});

describe('an article named behind a citation', () => {
  const rules = {
    ...canteen,
    blocks: [
      block('art-9', '第九条 钱。', { kind: 'article', part: 1 }),
      block('art-9-1', '第九条之一 粮。', { kind: 'article', part: 1 }),
      block('art-10', '第十条 菜。', { kind: 'article', part: 1 }),
      block('art-10~2', '第十条 油。', { kind: 'article', part: 1 }),
      block('sec-3.2', '3.2 灶。', { scheme: '1.1', number: '3.2', part: 1 }),
      block('sec-4.1', '（一）碗。', { scheme: '（一）', number: '一', part: 1 }),
    ],
  };

  it.each([
    ['青禾政办〔2024〕36号', '第九条', 'art-9'],
    ['青禾政办〔2024〕36号', '的第9条第二款', 'art-9'],
    ['青禾政办〔2024〕36号', '第九条至第十条', 'art-9'],
    ['青禾政办〔2024〕36号', '第九条之一', 'art-9-1'],
    ['青禾政办〔2024〕36号', '第九条之二', null],
    ['青禾政办〔2024〕36号', '第十条', null],
    ['青禾政办〔2024〕36号', '第十一条', null],
    ['青禾政办〔2024〕36号', '增加的第九条', null],
    ['青禾政办〔2024〕36号', '3.2', 'sec-3.2'],
    ['青禾政办〔2024〕36号', '4.1', null],
    ['《青禾市老年食堂办法》', '（市政府常务会议通过）第九条', 'art-9'],
    ['《青禾市老年食堂办法》（青禾政办〔2024〕36号', '印发，后经修改）第九条', 'art-9'],
    ['《青禾市老年食堂办法》（青禾政办〔2024〕36号', '第九条', null],
  ])('%s%s is %s', async (words, behind, expected) => {
    const at = block('p-1', `依照${words}${behind}执行。`);
    const from = document('b:citing', { blocks: [at], citations: [cites(at, words)] });
    expect(await target(from, rules)).toMatchObject({ documentId: rules.id, block: expected });
  });
});

describe('references', () => {
  it('go both ways with the sentence and the place', async () => {
    const from = citing('青禾政办〔2024〕36号', { relation: 'applies' });
    const { db } = await libraryOf(issue(6, { documents: [canteen] }), issue(7, { documents: [from] }));
    const [outgoing] = references(db, from.id).outgoing;
    expect(outgoing).toEqual({
      relation: 'applies',
      from: { documentId: from.id, title: from.title, docNumber: null, issue: '2024年第7期' },
      block: 'p-1',
      range: [7, 20],
      place: '正文',
      sentence: '依照青禾政办〔2024〕36号执行；',
      mark: [2, 15],
      target: toCanteen,
    });
    expect(references(db, canteen.id)).toEqual({ outgoing: [], incoming: [outgoing], inner: [] });
  });

  it('leave out what a document says of itself, but for the text that it issues', async () => {
    const own = block('p-1', '《青禾市老年食堂办法》现予印发，青禾政办〔2024〕36号为准。');
    const itself = {
      ...canteen,
      blocks: [own],
      citations: [
        cites(own, '《青禾市老年食堂办法》', { relation: 'self', target: canteen.id }),
        cites(own, '青禾政办〔2024〕36号'),
      ],
    };
    const { db } = await libraryOf(issue(6, { documents: [itself] }));
    const { outgoing, incoming } = references(db, itself.id);
    expect(outgoing).toMatchObject([
      { relation: 'self', target: { documentId: canteen.id, block: 'part-1' } },
    ]);
    expect(incoming).toEqual([]);
  });

  it('come from the list of issued documents too', async () => {
    const row = block('table-1', '青禾政办〔2024〕36号\t关于印发老年食堂办法的通知', { kind: 'table' });
    const list = section('b:issued', {
      kind: 'issued-list',
      blocks: [row],
      citations: [cites(row, '青禾政办〔2024〕36号')],
    });
    const { db } = await libraryOf(issue(6, { documents: [canteen] }), issue(7, { sections: [list] }));
    expect(references(db, canteen.id).incoming).toMatchObject([
      { relation: 'lists', place: '表', from: { documentId: 'b:issued' } },
    ]);
  });

  it('are the same whichever issue comes first, and gone with an issue', async () => {
    const from = citing('青禾政办〔2024〕36号');
    const [june, july] = [issue(6, { documents: [canteen] }), issue(7, { documents: [from] })];
    const forwards = await libraryOf(june, july);
    const backwards = await libraryOf(july, june);
    const expected = references(forwards.db, canteen.id);
    expect(expected.incoming).toHaveLength(1);
    expect(references(backwards.db, canteen.id)).toEqual(expected);
    await removeIssue(backwards, '青禾市-2024-6');
    expect(textLinks(backwards.db, from.id)).toMatchObject([{ target: { state: 'not-held' } }]);
    await addIssue(backwards, june, source());
    expect(references(backwards.db, canteen.id)).toEqual(expected);
  });
});

it('a reference inside a document leads to its blocks', async () => {
  const at = block('art-5', '依照第三、四条办理。');
  const inner = { block: 'art-5', start: 2, end: 7, text: '第三、四条', targets: ['art-3', 'art-4'] };
  const { db } = await libraryOf(
    issue(6, { documents: [document('a:x', { blocks: [at], internalRefs: [inner] })] }),
  );
  expect(textLinks(db, 'a:x')).toEqual([
    {
      block: 'art-5',
      range: [2, 7],
      relation: 'inside',
      target: { state: 'inside', blocks: ['art-3', 'art-4'] },
    },
  ]);
});
