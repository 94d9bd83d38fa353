/**
 * Makes assets/tables/fold-traditional.json: every traditional character that has one simplified counterpart, one to
 * one, after OpenCC's tables. Run by hand when opencc-js is updated: `node build/fold-table.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';

export const foldTableFile = fileURLToPath(
  new URL('../assets/tables/fold-traditional.json', import.meta.url),
);

/** CJK Extension A to the end of the unified ideographs: the blocks whose characters are one UTF-16 unit each. */
const ideographs: readonly [first: number, last: number] = [0x3400, 0x9fff];

/**
 * The table as the file holds it: the character at each position of `traditional` folds to the one at the same
 * position of `simplified`. Pairs with a member outside the basic plane are left out: folding keeps lengths.
 */
export function foldTable(): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let traditional = '';
  let simplified = '';
  for (let unit = ideographs[0]; unit <= ideographs[1]; unit += 1) {
    const character = String.fromCharCode(unit);
    const counterpart = settled(character, simplify);
    if (counterpart === character || counterpart.length !== 1) continue;
    traditional += character;
    simplified += counterpart;
  }
  return `${JSON.stringify({ traditional, simplified }, null, 2)}\n`;
}

/** Follows a chain of counterparts to its end, so that folding twice changes nothing more. */
function settled(character: string, simplify: (text: string) => string): string {
  const seen = new Set<string>();
  let current = character;
  while (!seen.has(current)) {
    seen.add(current);
    current = simplify(current);
  }
  return current;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(foldTableFile, foldTable());
