import type { Block, DocumentView, Part, Table } from '../../preload/contract.ts';

/** A document as plain text: its facts, then a line for each block. */
export function documentText(view: DocumentView): string {
  const body = view.parts.flatMap((part, index) => [
    partTitle(part),
    ...view.blocks.filter((block) => block.part === index).map((block) => block.text),
  ]);
  return [view.title, ...facts(view).map(([name, value]) => `${name}：${value}`), '', ...body]
    .filter((line) => line !== null)
    .join('\n');
}

/** A document as CommonMark with tables after GitHub's fashion; merged cells keep their text where they begin. */
export function documentMarkdown(view: DocumentView): string {
  const body = view.parts.flatMap((part, index) => {
    const title = partTitle(part);
    const blocks = view.blocks.filter((block) => block.part === index).map(blockMarkdown);
    return title === null ? blocks : [`## ${escaped(title)}`, ...blocks];
  });
  const factLines = facts(view).map(([name, value]) => `- ${name}：${escaped(value)}`);
  return [`# ${escaped(view.title)}`, factLines.join('\n'), ...body]
    .filter((text) => text !== '')
    .join('\n\n');
}

function facts(view: DocumentView): [string, string][] {
  const { issue, page, pageEnd } = view;
  const all: [string, string | null][] = [
    ['文号', view.docNumber],
    ['统一编号', view.code],
    ['发文机关', view.issuers.join('、') || null],
    ['成文日期', view.signedOn],
    ['施行日期', view.effectiveFrom],
    ['有效期至', view.expiresOn],
    [
      '刊登',
      `${issue.title}${issue.year === null ? '' : ` ${issue.year}年`}${issue.number === null ? '' : `第${issue.number}期`}`,
    ],
    ['页码', page === null ? null : pageEnd === null ? `${page}` : `${page}–${pageEnd}`],
    ['标识', view.id],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function partTitle({ label, title }: Part): string | null {
  return [label, title].filter((text) => text !== null).join(' ') || null;
}

function blockMarkdown({ kind, level, text, table }: Block): string {
  if (table !== undefined) return tableMarkdown(table);
  const lines = text.split('\n').map(escaped).join('  \n');
  if (kind !== 'heading') return lines;
  return `${'#'.repeat(Math.min(6, 2 + (level ?? 1)))} ${lines}`;
}

function tableMarkdown({ rows, header, note }: Table): string {
  const grid = fullGrid(rows);
  const width = Math.max(1, ...grid.map((row) => row.length));
  const lines = grid.map(
    (row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(width)}`;
  const empty = `|${'  |'.repeat(width)}`;
  const [head, body] = header > 0 ? [lines.slice(0, 1), lines.slice(1)] : [[empty], lines];
  const table = [...head, rule, ...body].join('\n');
  return note === null ? table : `${table}\n\n${escaped(note)}`;
}

/** Every cell at its column, with empty cells where a merged one goes on. */
function fullGrid(rows: Table['rows']): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const { text, rowSpan, colSpan } of row) {
      while (grid[top]?.[left] !== undefined) left += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < colSpan; right += 1) {
          const line = grid[top + down];
          if (line !== undefined)
            line[left + right] = down + right === 0 ? escaped(text).replaceAll('\n', ' ') : '';
        }
      }
      left += colSpan;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** Keeps signs of the text from being read as markup. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');
}
