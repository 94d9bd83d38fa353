/** HTML that may stand in a page as it is. Only {@link html} makes it, so that no text of a gazette ever becomes markup. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand between the markup: text, which is escaped, markup, several of them, or nothing. */
export type Content = string | number | Markup | null | false | readonly Content[];

/** A piece of a page: what is written stays markup, what is put in is text. Attributes stand in double quotes. */
export function html(written: TemplateStringsArray, ...put: readonly Content[]): Markup {
  const pieces = put.map((content, at) => sourceOf(content) + (written[at + 1] ?? ''));
  return new Markup((written[0] ?? '') + pieces.join(''));
}

/** An element whose name is only known when the page is made. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: Content,
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return new Markup(`<${name}${written.join('')}>${sourceOf(content)}</${name}>`);
}

function sourceOf(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return content.map(sourceOf).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in an element or a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
