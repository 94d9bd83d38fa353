import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseIssue } from '../../../main/gazette/index.ts';
import type { Block, ParsedDocument, ParsedIssue } from '../../../main/gazette/parsed-issue.ts';

const file = new URL('../../../../shared/issues/wenzhou-2020-12.txt', import.meta.url);

describe.skipIf(!existsSync(file))('the real issue (needs ../shared)', () => {
  let issue: ParsedIssue;
  beforeAll(() => {
    const outcome = parseIssue(readFileSync(file), 'wenzhou-2020-12.txt');
    if (!outcome.ok) throw new Error(outcome.failure.en);
    issue = outcome.issue;
  });
  const paper = (number: string): ParsedDocument => {
    const found = issue.documents.find((document) => document.docNumber?.endsWith(number));
    if (found === undefined) throw new Error(`no ${number}`);
    return found;
  };
  const articles = (number: string) =>
    paper(number).blocks.flatMap((block) => (block.kind === 'article' ? [block.id] : []));
  const inOrder = (count: number) => Array.from({ length: count }, (_, at) => `art-${at + 1}`);

  it('holds twelve documents with numbers, dates and pages', () => {
    expect(
      issue.documents.map(({ docNumber, signedOn, page, pageEnd }) => [
        docNumber?.replace(/.*〕/, ''),
        signedOn,
        page,
        pageEnd,
      ]),
    ).toEqual([
      ['83号', '2020-12-02', 2, 7],
      ['84号', '2020-12-08', 8, 12],
      ['85号', '2020-12-09', 13, 17],
      ['90号', '2020-12-18', 18, 29],
      ['91号', '2020-12-22', 30, 37],
      ['92号', '2020-12-23', 38, 43],
      ['93号', '2020-12-31', 44, 48],
      ['94号', '2020-12-31', 49, 55],
      ['135号', '2020-12-16', 56, 63],
      ['179号', '2020-12-22', 64, 65],
      ['18号', '2020-12-31', 66, 69],
      ['53号', '2020-12-31', 70, 80],
    ]);
    expect(issue.documents.map((document) => document.issuers.length)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 2,
    ]);
    for (const document of issue.documents) expect(document.recipients).not.toBeNull();
  });

  it('says in force from and until only where the text does', () => {
    expect(issue.documents.map(({ effectiveFrom, expiresOn }) => [effectiveFrom, expiresOn])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      ['2021-02-01', null],
      ['2020-12-23', null],
      [null, null],
      [null, null],
      [null, null],
      ['2021-01-15', null],
      ['2020-12-22', '2021-12-31'],
      ['2021-01-01', null],
      ['2021-02-01', null],
    ]);
  });

  it('reads the articles in order', () => {
    expect(articles('〕135号')).toEqual(inOrder(52));
    expect(articles('社〔2020〕18号')).toEqual(inOrder(20));
    expect(articles('〕53号')).toEqual(inOrder(54));
  });

  it('finds the headings that a count by hand found, and those that run into their paragraph', () => {
    const headings = issue.documents.flatMap((document) =>
      document.blocks.filter((block) => block.heading !== null),
    );
    expect(headings).toHaveLength(305);
    expect(headings.filter((block) => block.kind !== 'heading')).toHaveLength(101);
  });

  it('finds fifty-eight responsibility notes', () => {
    expect(issue.documents.flatMap((document) => document.responsibilities)).toHaveLength(58);
  });

  it('ties seventeen entries of the contents', () => {
    expect(issue.toc).toHaveLength(17);
    expect(issue.toc.filter((entry) => entry.documentId !== null)).toHaveLength(12);
    expect(issue.toc.filter((entry) => entry.sectionId !== null)).toHaveLength(5);
  });

  it('counts the lists', () => {
    expect(issue.appointments).toHaveLength(16);
    expect(new Set(issue.appointments.map((act) => act.person)).size).toBe(12);
    expect(issue.news).toHaveLength(6);
    expect(issue.events).toHaveLength(57);
    expect(new Set(issue.events.map((event) => event.date)).size).toBe(22);
    expect(issue.issuedList.filter((entry) => entry.documentId === null)).toHaveLength(2);
    expect(issue.statistics).toHaveLength(9);
  });

  it('joins the pieces of a table with its merged cells', () => {
    const table = paper('〕92号').blocks.find((block) => block.table !== undefined);
    expect(table?.lines).toEqual([1438, 1498]);
    expect(table?.table).toMatchObject({ header: 2, fragments: 3 });
    expect(table?.table?.rows[2]?.[0]?.rowSpan).toBe(4);
  });

  it('resolves a list of three articles', () => {
    expect(paper('〕53号').internalRefs.map((reference) => reference.targets)).toEqual([
      ['art-39', 'art-40', 'art-41'],
    ]);
  });

  it('finds five repeals by number, the doubled heading and the sum that is wrong', () => {
    const repeals = issue.documents.flatMap((document) =>
      document.citations.filter((one) => one.relation === 'repeals'),
    );
    expect(repeals.filter((one) => one.docNumber !== null)).toHaveLength(5);
    expect(issue.findings.map((finding) => `${finding.kind} ${finding.lines[0]}`)).toEqual(
      expect.arrayContaining(['duplicate-number 2001', 'table-sum 1438', 'toc-mismatch 88']),
    );
  });

  it('joins 120 breaks over blank lines: each was read, none is false, and no paragraph of a paper is left open', () => {
    const lines = new TextDecoder().decode(readFileSync(file)).split('\n');
    const joinsIn = (holders: readonly { readonly blocks: readonly Block[] }[]) => {
      const blocks = holders.flatMap((holder) => holder.blocks).filter((block) => block.table === undefined);
      return blocks.reduce((sum, block) => {
        const [first, last] = block.lines;
        const printed = lines.slice(first - 1, last).map((line) => line.trim() !== '');
        return sum + printed.filter((holds, at) => holds && at > 0 && !printed[at - 1]).length;
      }, 0);
    };
    expect(joinsIn(issue.documents)).toBe(108);
    expect(joinsIn(issue.sections)).toBe(12);
    const open = issue.documents
      .flatMap((document) => document.blocks)
      .filter(
        ({ kind, text }) => /^(?:paragraph|item|article)$/.test(kind) && !/[。；：:;!?！？”）)…]$/.test(text),
      );
    expect(open.map((block) => block.lines[0])).toEqual([]);
  });

  it('does not take look-alikes for headings', () => {
    const starts = new Set(
      issue.documents.flatMap((document) => document.blocks.map((block) => block.lines[0])),
    );
    for (const line of [197, 299, 309, 499, 793, 1542, 1570, 2015, 2123])
      expect(starts.has(line)).toBe(false);
  });
});
