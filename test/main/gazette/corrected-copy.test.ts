import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accidents } from '../../../build/accidents/accidents.ts';
import { seeded } from '../../../build/accidents/random.ts';
import { parseText } from '../../../main/gazette/parse-issue.ts';
import type { Block, ParsedIssue } from '../../../main/gazette/parsed-issue.ts';

const folder = new URL('../../../assets/issues/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** The text before its lines were joined: torn at some places, as pages tear it. */
function torn(text: string): string {
  return accidents.find(({ name }) => name === 'breaks')?.apply(text, seeded(3)) ?? text;
}

interface Corrected {
  readonly text: string;
  readonly title: string;
  /** Addresses of the headings and articles whose own paragraphs became more or fewer. */
  readonly stretches: readonly string[];
}

/** What an editor does to a text: rewords an article, adds a paragraph, takes one away, mends a title and some signs. */
function correct(text: string): Corrected {
  const issue = parseText(text, 'x.txt');
  const lines = text.split('\n');
  const blocks = issue.documents.flatMap((document) =>
    document.blocks.map((block) => ({ address: `${document.id}#${block.id}`, block })),
  );
  const change = (block: Block, edit: (line: string) => string) => {
    const at = block.lines[0] - 1;
    lines[at] = edit(lines[at] ?? '');
  };
  const articles = blocks.filter(({ block }) => block.kind === 'article');
  const [reworded, grown] = [articles[4], articles[6]];
  const gone = blocks.findLast(({ block }) => /^(?:art|sec)-[\d.]+-p1$/.test(block.id));
  if (reworded === undefined || grown === undefined || gone === undefined)
    throw new Error('too short a sample');
  for (const { block } of blocks.filter(({ block }) => block.kind === 'paragraph').slice(0, 5))
    change(block, (line) => line.replace('和', '与'));
  change(reworded.block, (line) => line.replace(/。$/, '，并于每年年底前向社会公开。'));
  change(grown.block, (line) => `${line}\n\n前款所称记录，应当保存三年以上备查。`);
  change(gone.block, () => '');
  const title = issue.documents.map((document) => document.title).findLast((words) => lines.includes(words));
  if (title === undefined) throw new Error('no title of the sample stands on one line');
  const middle = Math.floor(title.length / 2);
  const mended = `${title.slice(0, middle)}新${title.slice(middle + 1)}`;
  return {
    text: lines.join('\n').replaceAll(title, mended),
    title: mended,
    stretches: [grown.address, gone.address.replace(/-p1$/, '')],
  };
}

function addresses(issue: ParsedIssue, wanted: (block: Block, address: string) => boolean): string[] {
  return issue.documents.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (wanted(block, `${id}#${block.id}`) ? [`${id}#${block.id}`] : [])),
  );
}

describe.each(samples)('a corrected copy of $name', ({ text }) => {
  const { text: correctedText, title, stretches } = correct(text);
  const before = parseText(torn(text), 'x.txt');
  const after = parseText(correctedText, 'x.txt');

  it('differs from the text before', () => {
    expect(after.documents).not.toEqual(before.documents);
    expect(before.documents.map((document) => document.title)).not.toContain(title);
    expect(after.documents.map((document) => document.title)).toContain(title);
  });

  it('keeps the ids of documents and sections', () => {
    const ids = ({ documents, sections }: ParsedIssue) => [...documents, ...sections].map(({ id }) => id);
    expect(ids(after)).toEqual(ids(before));
  });

  it('keeps the addresses of articles, numbered headings and tables', () => {
    const numbered = ({ kind }: Block) => kind === 'article' || kind === 'heading' || kind === 'table';
    expect(addresses(after, numbered)).toEqual(addresses(before, numbered));
  });

  it('keeps the addresses of all else outside the stretches that grew or shrank', () => {
    const outside = (_block: Block, address: string) =>
      !stretches.some((stretch) => address.startsWith(`${stretch}-`));
    expect(addresses(after, outside)).toEqual(addresses(before, outside));
  });
});
