import fc from 'fast-check';
import { expect, it } from 'vitest';
import { issueId } from '../../../../main/gazette/index.ts';
import type { Citation, ParsedDocument, ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';
import { addIssue, removeIssue } from '../../../../main/library/store.ts';
import { block, document, issue, part, source } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';

/**
 * Small issues of two cities with few numbers and titles, so that they meet often. The oracle knows papers as what they
 * are, not as text and keys, and goes through all of them for each citation.
 */
interface Paper {
  readonly number: Numbered | null;
  readonly topic: number;
  /** Whether a text of its own bears the title, below a notice. */
  readonly issued: boolean;
  readonly signed: string | null;
  readonly citations: readonly Naming[];
}

interface Numbered {
  readonly order: boolean;
  readonly city: number;
  readonly running: number;
}

interface Naming {
  readonly number: Numbered | null;
  /** How the number is printed: 0 in full, 1 in other brackets or short, 2 as at home (orders only). */
  readonly print: number;
  readonly topic: number | null;
  readonly changes: boolean;
  /** Which paper of the same issue the importer found. */
  readonly found: number | null;
}

interface Printed {
  readonly city: number;
  readonly month: number;
  readonly papers: readonly Paper[];
}

const cities = ['青禾市', '柳溪市'];
/** The last two name no city; the last is too short to name one paper. */
const topics = ['青禾市水厂管护办法', '柳溪市水厂管护办法', '农村水厂管护工作办法', '规划'];
const short = topics.length - 1;

function nameOf({ order, city, running }: Numbered, print: number): string {
  const place = cities[city] ?? '';
  if (!order) return print === 0 ? `${place}办〔2024〕${running}号` : `${place}办（2024）0${running}号`;
  const [full, brief, home] = [
    `${place}人民政府令第${running}号`,
    `${place}政府令第${running}号`,
    `市政府令第${running}号`,
  ];
  return [full, brief, home][print] ?? full;
}

function paperId({ city, month }: Printed, at: number): string {
  return `${cities[city]}-${month}:${at}`;
}

function parsed(print: Printed): ParsedIssue {
  const base = issue(print.month, {
    documents: print.papers.map((paper, at) => parsedPaper(print, paper, at)),
  });
  return { ...base, issue: { ...base.issue, title: `${cities[print.city]}人民政府公报` } };
}

function parsedPaper(print: Printed, paper: Paper, at: number): ParsedDocument {
  const title = topics[paper.topic] ?? '';
  return document(paperId(print, at), {
    title: paper.issued ? `关于印发第${print.month}${at}件的通知` : title,
    docNumber: paper.number === null ? null : nameOf(paper.number, 0),
    signedOn: paper.signed,
    parts: paper.issued ? [part('notice'), part('main', { title })] : [part('main')],
    blocks: [block('p-1', '按上述文件办理。')],
    citations: paper.citations.map((naming): Citation => {
      const docNumber = naming.number === null ? null : nameOf(naming.number, naming.print);
      const cited = naming.topic === null ? null : (topics[naming.topic] ?? null);
      const target = naming.found === null ? null : paperId(print, naming.found % print.papers.length);
      const relation = naming.changes ? 'repeals' : 'mention';
      return { block: 'p-1', start: 0, end: 1, text: '按', docNumber, title: cited, relation, target };
    }),
  });
}

interface Known extends Paper {
  readonly id: string;
  readonly city: number;
}

/** What the rules of linking say, one after another. */
function expected(
  naming: Naming,
  citing: Known,
  papers: readonly Known[],
  found: Known | null,
): string | null {
  const cited = naming.number;
  const meantCity = cited?.order === true && naming.print === 2 ? citing.city : cited?.city;
  const sameNumber = (paper: Known) =>
    cited !== null &&
    paper.number !== null &&
    paper.number.order === cited.order &&
    paper.number.city === meantCity &&
    paper.number.running === cited.running;
  const sameTopic = (paper: Known) => naming.topic !== null && paper.topic === naming.topic;

  const numbered = papers.filter(
    (paper) => sameNumber(paper) && (paper.city === citing.city || naming.topic === null || sameTopic(paper)),
  );
  if (numbered.length === 1) return numbered[0]?.id ?? null;
  const both = numbered.filter(sameTopic);
  if (numbered.length > 1 && both.length === 1) return both[0]?.id ?? null;

  const possible = (paper: Known) =>
    !(naming.changes && paper.id === citing.id) &&
    !(citing.signed !== null && paper.signed !== null && paper.signed > citing.signed) &&
    (cited === null || sameNumber(paper)) &&
    (paper.city === citing.city ||
      (naming.topic !== null && topics[naming.topic]?.includes(cities[paper.city] ?? '') === true));
  if (numbered.length === 0 && naming.topic !== short) {
    const titled = papers.filter((paper) => sameTopic(paper) && possible(paper));
    if (titled.length === 1) return titled[0]?.id ?? null;
  }
  return found !== null && possible(found) ? found.id : null;
}

function oracle(prints: readonly Printed[]): (string | null)[] {
  const papers = prints.flatMap((print) =>
    print.papers.map((paper, at): Known => ({ ...paper, id: paperId(print, at), city: print.city })),
  );
  return prints.flatMap((print) =>
    print.papers.flatMap((paper, at) => {
      const citing = { ...paper, id: paperId(print, at), city: print.city };
      return paper.citations.map((naming) => {
        const id = naming.found === null ? null : paperId(print, naming.found % print.papers.length);
        return expected(naming, citing, papers, papers.find((one) => one.id === id) ?? null);
      });
    }),
  );
}

const below = (count: number) => fc.nat({ max: count - 1 });
const numbered = fc.record({ order: fc.boolean(), city: below(2), running: fc.integer({ min: 1, max: 3 }) });
const naming = fc.record({
  number: fc.option(numbered),
  print: below(3),
  topic: fc.option(below(topics.length)),
  changes: fc.boolean(),
  found: fc.option(below(3), { freq: 3 }),
});
const paper = fc.record({
  number: fc.option(numbered, { freq: 4 }),
  topic: below(topics.length),
  issued: fc.boolean(),
  signed: fc.option(fc.constantFrom('2024-01-05', '2024-02-05')),
  citations: fc.array(naming, { maxLength: 3 }),
});
const prints = fc.uniqueArray(
  fc.record({
    city: below(2),
    month: fc.integer({ min: 1, max: 3 }),
    papers: fc.array(paper, { minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ city, month }) => `${city} ${month}`, minLength: 1, maxLength: 4 },
);

it('every citation leads where going through all papers by the rules leads, whatever came and went', async () => {
  await fc.assert(
    fc.asyncProperty(prints, fc.infiniteStream(fc.boolean()), async (all, stays) => {
      const library = await libraryOf(...all.map(parsed));
      const kept = all.filter(() => stays.next().value === true);
      for (const print of all)
        if (!kept.includes(print)) await removeIssue(library, issueId(parsed(print).issue));
      for (const print of kept.slice(1)) await addIssue(library, parsed(print), source());
      const targets = (ids: readonly string[]) =>
        library.db
          .prepare(
            `SELECT link.target FROM json_each(?) CROSS JOIN citation ON citation.document_id = json_each.value
             LEFT JOIN link USING (document_id, ordinal) ORDER BY json_each.key, ordinal`,
          )
          .pluck()
          .all(JSON.stringify(ids));
      const ids = kept.flatMap((print) => print.papers.map((_, at) => paperId(print, at)));
      expect(targets(ids)).toEqual(oracle(kept));
    }),
    { numRuns: 60 },
  );
});
