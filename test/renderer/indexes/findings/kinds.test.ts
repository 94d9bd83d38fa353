import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsText } from '../../../../renderer/indexes/findings/text.ts';

const folder = 'main/gazette/findings';
const sources = [...readdirSync(folder).map((name) => `${folder}/${name}`), 'main/gazette/parse-issue.ts'];
/** kind: 'table-sum', finding('doubled-fragment', …. */
const named = /(?:kind: |finding\(\s*)'([a-z]+(?:-[a-z]+)*)'/g;

describe('the kinds of findings', () => {
  const kinds = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(named)].map(([, kind = '']) => kind),
  );
  const written = [...new Set(kinds)].filter((kind) => kind.includes('-'));

  it.each(written)('%s has a name in both languages', (kind) => {
    expect(findingsText.zh.kinds[kind]).toBeDefined();
    expect(findingsText.en.kinds[kind]).toBeDefined();
  });

  it('are found in the source', () => expect(written.length).toBeGreaterThan(10));
});
