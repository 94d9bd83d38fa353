/** Letters, year and running number in any brackets or none, spaces between: 青禾政办2024 36号, 青禾政办 (2024) 第36. */
const numberForm =
  /^(\p{Script=Han}{1,15}) ?[[({<]? ?((?:19|20)\d\d) ?年?[\])}>]?(?: ?第 ?| )?0*(\d{1,5}) ?号?$/u;

/**
 * The number as papers print it (青禾政办[2024]36号, folded) when the folded query is one that is written otherwise; `null`
 * when it is none, or is written so.
 */
export function numberAsPrinted(query: string): string | null {
  const trimmed = query.trim().replace(/ +/g, ' ');
  const [, letters, year, number] = numberForm.exec(trimmed) ?? [];
  if (letters === undefined || year === undefined || number === undefined) return null;
  const printed = `${letters}[${year}]${number}号`;
  return printed.includes(trimmed) ? null : printed;
}
