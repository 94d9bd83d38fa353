const han = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u{20000}-\\u{3ffff}]';
const brokenHan = new RegExp(`(?<=${han}) *[\\r\\n]\\s*(?=${han})`, 'gu');

/** A run of a page's text as it is shown: white space closed up, none where a source line breaks between Chinese characters. */
export function inlineText(raw: string): string {
  return raw.replace(brokenHan, '').replace(/[ \t\r\n\f]+/g, ' ');
}
