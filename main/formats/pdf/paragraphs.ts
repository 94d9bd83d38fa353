import type { FlowItem, FlowLine, FlowTable } from './flow.ts';
import { joinText } from './rows.ts';

/** Lines of text with the page that each begins on. */
export interface Lines {
  readonly text: string[];
  readonly pages: number[];
}

/** How the file sets its paragraphs. */
interface Setting {
  /** Paragraphs begin with an indent: a line at the column's edge goes on. */
  readonly indented: boolean;
  /** Usual distance of baselines within a paragraph, in font sizes. */
  readonly leading: number;
}

/** The stream as the importer reads it: a line for each paragraph, blank lines between, tables as rows parted by tabs. */
export function writeLines(items: readonly FlowItem[]): Lines {
  const setting = readSetting(items);
  const lines: Lines = { text: [], pages: [] };
  let before: FlowItem | null = null;
  let opens = false;
  for (const [at, item] of items.entries()) {
    const link: Link = before === null ? 'line' : linkOf(before, item, opens, setting);
    if (link === 'apart') push(lines, '', item.page);
    if (item.kind === 'table') for (const cells of item.cells) push(lines, cells.join('\t'), item.page);
    else if (link === 'on') lines.text.push(joinText(lines.text.pop() ?? '', item.text));
    else push(lines, indented(item, before, items[at + 1]), item.page);
    opens = link !== 'on';
    before = item;
  }
  return lines;
}

function push(lines: Lines, text: string, page: number): void {
  lines.text.push(text);
  lines.pages.push(page);
}

/** A line that is set far in, as the members of a list of names are, keeps its indent: it tells what it belongs to. */
function indented(line: FlowLine, before: FlowItem | null, after: FlowItem | undefined): string {
  const depth = Math.round(indent(line));
  const inList = [before, after].some(
    (other) => other?.kind === 'line' && Math.abs(other.left - line.left) < 0.3 * line.size,
  );
  return depth > 2 && depth <= 10 && (inList || !isCentred(line))
    ? '\u3000'.repeat(depth) + line.text
    : line.text;
}

/** How an item follows the one before: `on` in the same line of text, on a new `line`, or `apart` by a blank one. */
type Link = 'on' | 'line' | 'apart';

/** `opens` says whether the line before begins its paragraph. */
function linkOf(before: FlowItem, item: FlowItem, opens: boolean, setting: Setting): Link {
  if (before.kind === 'table' && item.kind === 'table') return isSameTable(before, item) ? 'line' : 'apart';
  if (before.kind === 'table' || item.kind === 'table') return 'apart';
  if (continues(before, item, setting)) return 'on';
  if (opens && setting.indented && wrapsTitle(before, item)) return 'on';
  return isSameTitle(before, item) ? 'line' : 'apart';
}

/** A table that goes on in the next column, without its header repeated. */
function isSameTable(before: FlowTable, after: FlowTable): boolean {
  const [first = []] = before.cells;
  const [next = []] = after.cells;
  return first.length === next.length && first.join('\t') !== next.join('\t');
}

function indent({ left, size, column }: FlowLine): number {
  return (left - column.left) / size;
}

function room({ right, size, column }: FlowLine): number {
  return (column.right - right) / size;
}

/** Whether a line goes on with the paragraph of the line before: that one fills its column, this one begins at the edge. */
function continues(before: FlowLine, line: FlowLine, { indented, leading }: Setting): boolean {
  if (room(before) > 1.6 || indent(line) > 0.7 || !isSameSize(before, line)) return false;
  if (before.region !== line.region) return indented;
  return (line.y - before.y) / line.size < leading * 1.35;
}

function isSameSize(a: FlowLine, b: FlowLine): boolean {
  return Math.abs(a.size - b.size) < 0.08 * Math.max(a.size, b.size);
}

/** Lines of one title: both stand in the middle of their column, close together. */
function isSameTitle(before: FlowLine, line: FlowLine): boolean {
  if (before.region !== line.region || !isSameSize(before, line)) return false;
  return isCentred(before) && isCentred(line) && line.y - before.y < line.size * 2.1;
}

/** A title that leaves no room for another character goes on with a short line in the middle; a bracket there is a date or a name below it. */
function wrapsTitle(before: FlowLine, line: FlowLine): boolean {
  if (before.region !== line.region || !isSameSize(before, line)) return false;
  const fills =
    indent(before) + room(before) < 1.1 && !/[。；：！？]$/.test(before.text) && !/^[（(]/.test(line.text);
  return fills && isCentred(line) && indent(line) > 2.8 && line.y - before.y < line.size * 2.1;
}

function isCentred(line: FlowLine): boolean {
  return indent(line) > 0.7 && Math.abs(indent(line) - room(line)) < 1.2;
}

function readSetting(items: readonly FlowItem[]): Setting {
  const lines = items.filter((item) => item.kind === 'line');
  const indented = lines.filter((line) => indent(line) > 1.4 && indent(line) < 2.6).length;
  const steps: number[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before?.region === line.region && indent(line) < 0.7 && room(before) < 1.6) {
      steps.push((line.y - before.y) / line.size);
    }
  });
  steps.sort((a, b) => a - b);
  return { indented: indented * 8 > lines.length, leading: steps[steps.length >> 1] ?? 1.8 };
}
