import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { element, html } from '../../../../main/export/site/markup.ts';

/** What a browser makes of it: the texts of all elements, and their attributes. */
function seen(source: string): {
  readonly texts: string;
  readonly names: string[];
  readonly values: string[];
} {
  const texts: string[] = [];
  const names: string[] = [];
  const values: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('value' in node) texts.push(node.value);
    if (!('tagName' in node)) return;
    names.push(node.tagName);
    values.push(...node.attrs.map(({ value }) => value));
    for (const child of node.childNodes) walk(child);
  };
  for (const child of parseFragment(source).childNodes) walk(child);
  return { texts: texts.join(''), names, values };
}

const hostile = fc
  .string({
    unit: fc.constantFrom(...'<>&"\'=/-! 水厂;#x0script`', '</p>', '<script>', ']]>', '&amp;', '<!--'),
  })
  .map((text) => text.replace(/\s+/g, ' '));

describe('what is put into a page', () => {
  it('is text and never markup, in an element and in an attribute', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const { source } = html`<p title="${value}">${text}</p>`;
        expect(seen(source)).toEqual({ texts: text, names: ['p'], values: [value] });
      }),
    );
  });

  it('so it is in an element whose name is only known then', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const { source } = element('h3', { title: value, lang: null }, ['甲', text]);
        expect(seen(source)).toEqual({ texts: `甲${text}`, names: ['h3'], values: [value] });
      }),
    );
  });

  it('stays markup where it was made as such; nothing is nothing', () => {
    const inner = [html`<b>${'<'}</b>`, null, false, 3] as const;
    expect(html`<p>${inner}</p>`.source).toBe('<p><b>&lt;</b>3</p>');
  });
});
