import { unparse } from 'papaparse';
import type { Column } from './column.ts';

/** Excel takes a file for UTF-8 only with this mark in front. */
const byteOrderMark = '\ufeff';

/** Cells that a spreadsheet would calculate; figures with a sign are no formulas. */
const formula = /^(?:[=@\t\r]|[+-](?![\d.]+%?$))/;

/** The rows as comma-separated values (RFC 4180) that Excel opens as they are: what looks like a formula stays text. */
export function csvOf<Row, Sort extends string>(
  columns: readonly Column<Row, Sort>[],
  rows: readonly Row[],
): string {
  const data = rows.map((row) => columns.map((column) => column.text(row)));
  const fields = columns.map(({ label }) => label);
  return byteOrderMark + unparse({ fields, data }, { escapeFormulae: formula });
}
