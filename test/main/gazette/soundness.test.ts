import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../../main/gazette/index.ts';
import { parseText } from '../../../main/gazette/parse-issue.ts';
import { expectSound } from './invariants.ts';
import { smallIssue } from './small-issue.ts';

const samples = new URL('../../../assets/issues/', import.meta.url);
const realIssues = new URL('../../../../shared/issues/', import.meta.url);

function textsIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.txt'));
}

describe('every sample issue', () => {
  it.each(textsIn(samples))('%s is placed whole, its addresses are unique', (name) => {
    const source = new TextDecoder().decode(readFileSync(new URL(name, samples)));
    expectSound(parseText(source, name), source);
  });
});

describe.skipIf(!existsSync(realIssues))('every real issue (needs ../shared)', () => {
  it.each(textsIn(realIssues))('%s is placed whole, its addresses are unique', (name) => {
    const source = new TextDecoder().decode(readFileSync(new URL(name, realIssues)));
    expectSound(parseText(source, name), source);
  });
});

/** Accidents of print and of export, at a random place of the text. */
const accident = fc.oneof(
  fc.record({ kind: fc.constant('cut'), at: fc.nat(), length: fc.nat(400) }),
  fc.record({ kind: fc.constant('break'), at: fc.nat(), length: fc.nat(3) }),
  fc.record({ kind: fc.constant('double'), at: fc.nat(), length: fc.nat(300) }),
  fc.record({ kind: fc.constant('drop-break'), at: fc.nat(), length: fc.nat(3) }),
  fc.record({ kind: fc.constant('put'), at: fc.nat(), length: fc.nat(40) }),
);
const oddities = [
  '《',
  '》',
  '（一）',
  '1.',
  '第九条',
  '\t',
  '附件',
  '〔2023〕5号',
  '2023年2月30日',
  '　　',
  '\u0000',
  '😀',
  '一、',
  '1.1 ',
  '——',
  '△',
];

function damage(text: string, { kind, at, length }: { kind: string; at: number; length: number }): string {
  const from = at % (text.length + 1);
  const head = text.slice(0, from);
  const tail = text.slice(from);
  if (kind === 'cut') return head + tail.slice(length);
  if (kind === 'break') return head + '\n'.repeat(length) + tail;
  if (kind === 'double') return head + tail.slice(0, length) + tail;
  if (kind === 'drop-break') return head + tail.replace('\n'.repeat(length + 1), '');
  return head + (oddities[length % oddities.length] ?? '') + tail;
}

describe('a damaged issue', () => {
  it('is still placed whole', () => {
    fc.assert(
      fc.property(fc.array(accident, { minLength: 1, maxLength: 8 }), (accidents) => {
        // A cut may leave half a sign, which no decoder gives.
        const source = accidents.reduce(damage, smallIssue).toWellFormed();
        expectSound(parseText(source, 'x.txt'), source);
      }),
      { numRuns: 200 },
    );
  });
});

describe('random lines made of the signs that gazettes use', () => {
  const sign = fc.constantFrom(
    ...'一二三第条章款项（）()《》〔〕“”。；：，、1.2 年月日号附件局市 \t\n\n关于的通知任免去',
  );
  it('are placed whole', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 400 }), (signs) => {
        const source = signs.join('');
        expectSound(parseText(source, 'x.txt'), source);
      }),
      { numRuns: 400 },
    );
  });
});

describe('random bytes', () => {
  it('are read or refused with a sentence, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const outcome = parseIssue(bytes, 'x.txt');
        if (outcome.ok) expectSound(outcome.issue, outcome.source.text);
        else expect(outcome.failure.zh.length * outcome.failure.en.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
