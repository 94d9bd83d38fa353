import type { Random } from '../../../../build/accidents/random.ts';
import type { TracedLine } from '../traced-text.ts';

const signs =
  '人大中上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所';

/** A sign that is common in such texts. */
export function anySign(random: Random): string {
  return signs.charAt(random.below(signs.length));
}

export function isHan(unit: string | undefined): boolean {
  return unit !== undefined && /[\u3400-\u9fff]/.test(unit);
}

/** A place of a line where a Han character stands; `null` when tries came to nothing. */
export function hanPlace({ text }: TracedLine, random: Random): number | null {
  for (let time = 0; time < 20; time += 1) {
    const at = random.below(text.length);
    // Not in what looks like a number: the importer reads those.
    if (isHan(text[at]) && !/[一二三四五六七八九十第条章节附件年月日号]/.test(text.charAt(at))) return at;
  }
  return null;
}
