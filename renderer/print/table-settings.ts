import type { TableSetting } from './columns.ts';
import type { PrintForm } from './page-rules.ts';

/**
 * How tables may be set, the first that fits is taken. Widths are those of the type areas in page-rules.ts: upright 156 mm in
 * the official form and 170 mm for the notice board, 253 mm on pages that lie on their side. There type stays small: a head that
 * is higher than a quarter of the page is not repeated.
 */
export const tableSettings: Readonly<Record<PrintForm, readonly TableSetting[]>> = {
  official: [
    { wide: false, size: 12, width: points(156) },
    { wide: false, size: 10.5, width: points(156) },
    { wide: true, size: 12, width: points(253) },
    { wide: true, size: 10.5, width: points(253) },
    { wide: true, size: 9, width: points(253) },
  ],
  notice: [
    { wide: false, size: 18, width: points(170) },
    { wide: false, size: 16, width: points(170) },
    { wide: false, size: 14, width: points(170) },
    { wide: false, size: 12, width: points(170) },
    { wide: true, size: 14, width: points(253) },
    { wide: true, size: 12, width: points(253) },
    { wide: true, size: 10.5, width: points(253) },
  ],
};

function points(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}
