import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseIssue } from '../../../../main/gazette/index.ts';
import { digest } from './digest.ts';

/**
 * Short gazettes of invented places, each with forms of its own, beside what a reader finds in them. The expectations
 * (`*.json`) were written from the texts, not from what the importer gave.
 */
const folder = import.meta.dirname;
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
const expectations = z.looseObject({ findings: z.array(z.string()) });

describe.each(names)('%s', (name) => {
  const outcome = parseIssue(readFileSync(`${folder}/${name}.txt`), `${name}.txt`);
  if (!outcome.ok) throw new Error(outcome.failure.en);
  const got = digest(outcome.issue);
  const { findings, ...expected } = expectations.parse(
    JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')),
  );

  it.each(Object.entries(expected))('%s', (part, value) => {
    expect(got).toMatchObject({ [part]: value });
  });

  it('doubts what is doubtful', () => {
    expect(got.findings).toEqual(expect.arrayContaining(findings));
  });

  it('leaves nothing out', () => {
    expect(got.unplaced).toEqual([]);
  });
});
