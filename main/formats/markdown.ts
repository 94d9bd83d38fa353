import { marked, type Token, type Tokens } from 'marked';
import { decode } from '../gazette/index.ts';
import { htmlText } from './html/html-text.ts';
import { type SourceOutcome, sourceText } from './source-text.ts';

/**
 * Reads Markdown: the words without its marks, tables as rows parted by tabs, numbers of lists as they are printed. What is
 * nested deeper than the reader of marks can follow comes with them, as the text that it is.
 */
export function readMarkdown(bytes: Uint8Array): SourceOutcome {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  return sourceText(wordsOf(decoded.text) ?? decoded.text, decoded.encoding);
}

/** `null` when the marks are nested too deep. */
function wordsOf(markdown: string): string | null {
  try {
    return blocks(marked.lexer(markdown)).join('\n\n');
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap(block).filter((text) => text.trim() !== '');
}

function block(token: Token): string[] {
  if (isList(token)) return token.items.flatMap(item);
  if (isTable(token)) return [[token.header, ...token.rows].map(row).join('\n')];
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'html':
      return [htmlText(token.raw, { listNumbers: true })];
    case 'code':
      return ['text' in token ? token.text : token.raw];
    case 'blockquote':
      return blocks(token.tokens ?? []);
    default:
      return [withoutMarks(inline(token))];
  }
}

/** The printed number, not the counted one: a list that the print numbers 1, 2, 2 stays so. */
function item(entry: Tokens.ListItem): string[] {
  const [first = '', ...rest] = blocks(entry.tokens);
  const printed = /^\s*(\d+[.)])\s/.exec(entry.raw)?.[1];
  return [printed === undefined ? first : `${printed} ${first}`, ...rest];
}

function row(cells: readonly Tokens.TableCell[]): string {
  return cells.map(({ tokens }) => withoutMarks(inlines(tokens)).replace(/\s+/g, ' ').trim()).join('\t');
}

function inlines(tokens: readonly Token[]): string {
  return tokens.map(inline).join('');
}

/** Marks that Markdown does not take for emphasis, because Chinese punctuation stands inside and no blank behind. */
function withoutMarks(text: string): string {
  return text.replace(/\*\*([^*\n]{1,200})\*\*/g, '$1');
}

function inline(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image') return '';
  if (token.type === 'html') return /^<br/i.test(token.raw) ? '\n' : '';
  // A single ~ is a range in Chinese print (10~20), never struck out.
  if (token.type === 'del' && !token.raw.startsWith('~~')) return token.raw;
  if ('tokens' in token && token.tokens !== undefined) return inlines(token.tokens);
  return 'text' in token ? token.text : token.raw;
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}
