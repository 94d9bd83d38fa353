import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OtherSentences } from '../../../renderer/validity/OtherSentences.tsx';
import { says } from './says.ts';

function markup(count: number): string {
  const sentences = Array.from({ length: count }, (_, index) =>
    says('amends', null, { block: `p-${index}` }),
  );
  return renderToStaticMarkup(createElement(OtherSentences, { documentId: 'b', sentences }));
}

it('thousands of sentences are counted exactly and drawn by and by', () => {
  const all = markup(3600);
  expect(all).toContain('还有 3600 句有关');
  expect(all.match(/<q>/g)).toHaveLength(50);
  expect(all).toContain('再看 50 句（还有 3550 句没列出）');
});

it('a few are drawn at once', () => {
  const all = markup(3);
  expect(all.match(/<q>/g)).toHaveLength(3);
  expect(all).not.toContain('再看');
});
