import { below, oneOf, type Random, randomFrom } from './bench/search/random.ts';

/** What queries are made of: the texts that can be found, and what documents say of themselves. */
export interface AskedOf {
  readonly texts: readonly string[];
  readonly documents: readonly {
    readonly title: string;
    readonly docNumber: string | null;
    readonly issuers: readonly string[];
    readonly section: string | null;
    readonly day: string;
  }[];
}

type Make = (random: Random, of: AskedOf) => string;

/** Words as they stand, in other signs, beside each other, apart, and such as stand nowhere. */
const words: readonly Make[] = [
  (random, of) => stretch(random, of, 1),
  (random, of) => stretch(random, of, 2),
  (random, of) => stretch(random, of, 3 + below(random, 4)),
  (random, of) => stretch(random, of, 8 + below(random, 12)),
  (random, of) => wide(stretch(random, of, 2 + below(random, 3))),
  (random) => `第${1 + below(random, 30)}条`,
  (random, of) => `${stretch(random, of, 2)}龘`,
];

const phrases: readonly Make[] = [
  (random, of) => `“${withSpaces(random, of)}”`,
  (random, of) => `"${stretch(random, of, 4)}"`,
];

const conditions: readonly Make[] = [
  (random, of) => `-${stretch(random, of, 2)}`,
  (random, of) =>
    `标题:${pieceOf(
      random,
      oneOf(
        random,
        of.documents.map(({ title }) => title),
      ),
    )}`,
  (random, of) =>
    `文号:${numberIn(
      oneOf(
        random,
        of.documents.map(({ docNumber }) => docNumber ?? ''),
      ),
    )}`,
  (random, of) =>
    `文号:${
      oneOf(
        random,
        of.documents.map(({ docNumber }) => docNumber ?? '无'),
      ).slice(0, 6) || '36'
    }`,
  (random) => `机关:${oneOf(random, ['市财政局', '市民政局', '办公室', '市政府', '市发改委', '市水利局'])}`,
  (random, of) =>
    `栏目:${
      oneOf(
        random,
        of.documents.map(({ section }) => section ?? '文件'),
      ) || '文件'
    }`,
  (random, of) =>
    `日期:${
      oneOf(
        random,
        of.documents.map(({ day }) => day),
      ).slice(0, 7) || '2024'
    }`,
  (random) => `-日期:..${oneOf(random, ['2024-06', '2024-07-15', '2023'])}`,
  (random) => `状态:${oneOf(random, ['施行中', '不明', '部分修改', '废止', '尚未施行'])}`,
  (random) => oneOf(random, ['批注:要办', '-批注:要办']),
];

/** Signs that make no sense together: the query is taken for words. */
const senseless: readonly Make[] = [
  (random, of) => `${stretch(random, of, 2)} 或`,
  (random, of) => `标题: ${stretch(random, of, 2)}`,
  (random, of) => `“${stretch(random, of, 3)}`,
  (random, of) => `日期:${stretch(random, of, 2)}`,
];

/** So many queries of every sort, the same for the same seed. */
export function queriesOf(of: AskedOf, seed: number, count: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => query(random, of));
}

function query(random: Random, of: AskedOf): string {
  const one = (makes: readonly Make[]): string => (makes[below(random, makes.length)] ?? pair)(random, of);
  const kind = random();
  if (kind < 0.3) return one(words);
  if (kind < 0.45) return severalOfOneText(random, of);
  if (kind < 0.55) return one(phrases);
  if (kind < 0.65) return `${one(words)} 或 ${one(words)}`;
  if (kind < 0.85) return `${one(words)} ${one(conditions)}`;
  if (kind < 0.94) return `${one(conditions)} ${one(conditions)}`;
  return one(senseless);
}

const pair: Make = (random, of) => stretch(random, of, 2);

/** So many characters out of a text, without white space and signs that mean something in a query. */
function stretch(random: Random, { texts }: AskedOf, length: number): string {
  for (let tries = 0; tries < 200; tries += 1) {
    const cut = pieceFrom(random, oneOf(random, texts), length);
    if (cut.length === length && !/[\s"“”„‟「」『』:：\-－—|｜]/.test(cut)) return cut;
  }
  return '市'.repeat(Math.min(length, 2));
}

function withSpaces(random: Random, { texts }: AskedOf): string {
  const spaced = texts.filter((text) => /\S\s\S/.test(text));
  const text = oneOf(random, spaced.length > 0 ? spaced : texts);
  const at = text.search(/\S\s\S/);
  return text.slice(Math.max(0, at - 1), at + 4).replace(/["“”„‟「」『』]/g, '') || '市';
}

function severalOfOneText(random: Random, { texts }: AskedOf): string {
  const text = oneOf(random, texts);
  const cuts = Array.from({ length: 2 + below(random, 2) }, () =>
    pieceFrom(random, text, 1 + below(random, 3)),
  );
  return cuts.join(' ');
}

function pieceFrom(random: Random, text: string, length: number): string {
  const from = below(random, Math.max(1, text.length - length + 1));
  return text.slice(from, from + length);
}

function pieceOf(random: Random, title: string): string {
  return pieceFrom(random, title, 2 + below(random, 3)).replace(/[\s"“”]/g, '') || '通知';
}

function numberIn(docNumber: string): string {
  return /(\d+)号$/.exec(docNumber)?.[1] ?? '36';
}

/** In full-width letters and traditional characters where there are such. */
function wide(text: string): string {
  const traditional: Readonly<Record<string, string>> = {
    农: '農',
    补: '補',
    贴: '貼',
    办: '辦',
    发: '發',
    车: '車',
  };
  return [...text]
    .map(
      (sign) =>
        traditional[sign] ??
        (/[0-9a-z]/i.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign),
    )
    .join('');
}
