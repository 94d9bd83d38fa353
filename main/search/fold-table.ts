import traditionalTable from '../../assets/tables/fold-traditional.json' with { type: 'json' };

/**
 * What is one and the same to a person who searches, each group's first sign standing for the rest. Full and half
 * width, letter case, white space and traditional characters are folded by rule, not listed here.
 */
const sameSigns: readonly string[] = [
  '[〔【〖',
  ']〕】〗',
  '"“”„‟「」『』〝〞〟｢｣',
  "'‘’‚‛`´′",
  '<《〈',
  '>》〉',
  '-‐‑‒–—―−─━',
  '~〜∼',
  ',、､',
  '.。｡',
  ':∶',
  '·•・‧∙⋅',
];

const fullWidthSigns: readonly [first: number, last: number] = [0xff01, 0xff5e];
const fullWidthToAscii = 0xfee0;

/** Blocks of copies of ordinary ideographs, which PDF files are full of: 康熙 radicals and compatibility ideographs. */
const ideographCopies: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
];

/** For every UTF-16 unit the unit that it folds to. Folding twice changes nothing more. */
export const foldTable: Uint16Array = makeTable();

function makeTable(): Uint16Array {
  const folded = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const stands = new Map<string, string>();
  for (const group of sameSigns) for (const sign of group) stands.set(sign, group.charAt(0));
  for (const [at, sign] of [...traditionalTable.traditional].entries()) {
    stands.set(sign, traditionalTable.simplified.charAt(at));
  }
  for (const unit of folded.keys()) {
    const plain = plainForm(unit);
    folded[unit] = (stands.get(plain) ?? plain).charCodeAt(0);
  }
  return folded;
}

/** Without width, case and the copies of ideographs; one unit, always. */
function plainForm(unit: number): string {
  const sign = String.fromCharCode(unit);
  // SQLite's text functions stop at a NUL, so it must not reach them.
  if (unit === 0 || /\s/.test(sign)) return ' ';
  if (within(unit, fullWidthSigns)) return String.fromCharCode(unit - fullWidthToAscii).toLowerCase();
  const original = ideographCopies.some((block) => within(unit, block)) ? sign.normalize('NFKC') : sign;
  const lower = original.toLowerCase();
  return lower.length === 1 ? lower : sign;
}

function within(unit: number, [first, last]: readonly [number, number]): boolean {
  return unit >= first && unit <= last;
}
