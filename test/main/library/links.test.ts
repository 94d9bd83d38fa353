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
    expect(references(db, canteen.id)).toEqual({ outgoing: [], incoming: [outgoing] });
  });

  it('leave out what a document says of itself', async () => {
    const own = block('p-1', '《青禾市老年食堂办法》现予印发。');
    const itself = {
      ...canteen,
      blocks: [own],
      citations: [cites(own, '《青禾市老年食堂办法》', { relation: 'self' })],
    };
    const { db } = await libraryOf(issue(6, { documents: [itself] }));
    expect(references(db, itself.id)).toEqual({ outgoing: [], incoming: [] });
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
      { place: '表', from: { documentId: 'b:issued' } },
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
