import { expect } from 'vitest';
import { rawLines } from '../../../main/gazette/lines/lines.ts';
import type { Block, Evidence, ParsedIssue } from '../../../main/gazette/parsed-issue.ts';
import { findNumbers } from '../../../main/gazette/text/doc-number.ts';
import { squeeze } from '../../../main/gazette/text/fold.ts';

/** What must hold of every issue, whatever it was read from. */
export function expectSound(issue: ParsedIssue, source: string): void {
  const lines = rawLines(source);
  const ink = [...source.replace(/[\s\u200b\ufeff]/g, '')].length;
  expect(issue.coverage).toEqual({ sourceChars: ink, placedChars: ink, unplaced: [] });

  const ids = [...issue.documents, ...issue.sections].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);

  for (const holder of [...issue.documents, ...issue.sections]) {
    const blocks = new Map<string, Block>(holder.blocks.map((block) => [block.id, block]));
    expect(blocks.size).toBe(holder.blocks.length);
    for (const block of holder.blocks) {
      expectRange(block.lines, lines.length);
      if (block.table === undefined) expectWords(block, lines);
    }
    for (const citation of holder.citations) {
      expect(blocks.get(citation.block)?.text.slice(citation.start, citation.end)).toBe(citation.text);
    }
  }
  for (const document of issue.documents) {
    const blocks = new Map(document.blocks.map((block) => [block.id, block]));
    for (const part of document.parts) expectRange(part.lines, lines.length);
    for (const block of document.blocks) expect(block.part).toBeLessThan(document.parts.length);
    for (const reference of document.internalRefs) {
      expect(blocks.get(reference.block)?.text.slice(reference.start, reference.end)).toBe(reference.text);
      for (const target of reference.targets) expect(blocks.has(target)).toBe(true);
    }
    for (const duty of document.responsibilities) {
      expectRange(duty.lines, lines.length);
      expectStretch(blocks.get(duty.block), duty);
    }
    for (const said of [...document.effects, ...document.deadlines]) {
      expectStretch(blocks.get(said.block), said);
      expect(blocks.get(said.block)?.text.slice(said.start, said.end)).toBe(said.text);
    }
  }
  expectEvidence(issue);
  for (const finding of issue.findings) expectRange(finding.lines, lines.length);
}

/** The words that a fact rests on say it: they stand where it says, and name what it names. */
function expectEvidence(issue: ParsedIssue): void {
  const holders = new Map([...issue.documents, ...issue.sections].map((one) => [one.id, one.blocks]));
  const wordsAt = ({ holder, block, start, end }: Evidence) => {
    const text = holders.get(holder)?.find(({ id }) => id === block)?.text ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    return text.slice(start, end);
  };
  for (const { at, person, post } of issue.appointments) {
    expect(squeeze(wordsAt(at))).toContain(squeeze(person));
    expect(squeeze(wordsAt(at))).toContain(squeeze(post));
  }
  for (const { at, text } of issue.events) expect(wordsAt(at)).toBe(text);
  for (const { at, title } of issue.news) expect(squeeze(wordsAt(at))).toBe(squeeze(title));
  for (const { at, docNumber, title } of issue.issuedList) {
    const whole = findNumbers(wordsAt(at)).some((number) => number.docNumber === docNumber);
    // Under a heading with letters and year an entry says only 7号.
    if (!whole) expect(squeeze(wordsAt(at))).toContain(/\d+号$/.exec(docNumber)?.[0]);
    expectInOrder(squeeze(title), squeeze(wordsAt(at)));
  }
  for (const { at, indicator, values } of issue.statistics) {
    for (const words of [indicator, ...Object.values(values)])
      expect(squeeze(wordsAt(at))).toContain(squeeze(words));
  }
}

function expectRange([first, last]: readonly [number, number], count: number): void {
  expect(first).toBeGreaterThanOrEqual(1);
  expect(last).toBeGreaterThanOrEqual(first);
  expect(last).toBeLessThanOrEqual(count);
}

/** What is said stands somewhere in its block. */
function expectStretch(block: Block | undefined, { start, end }: { start: number; end: number }): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(block?.text.length ?? -1);
}

/** Every word of a block stands in its lines, in this order. */
function expectWords(block: Block, lines: readonly string[]): void {
  const printed = lines
    .slice(block.lines[0] - 1, block.lines[1])
    .join('')
    .replace(/\s/g, '');
  expectInOrder(block.text.replace(/\s/g, ''), printed);
}

function expectInOrder(words: string, within: string): void {
  let at = 0;
  for (const sign of words) {
    at = within.indexOf(sign, at) + 1;
    if (at === 0) throw new Error(`“${sign}” of “${words}” does not stand in “${within}”`);
  }
}
