import type { DocumentView } from '../../preload/contract.ts';

const prose: readonly string[] = ['paragraph', 'article', 'item'];

/** （2021年5月18日公布　2024年6月4日修正）: when a text was passed, not what it says. */
const bracketed = /^（[^）]*）$/u;

/** Enough for four lines of a card. */
const most = 160;

/** The first words of a document that say something: of the text it issues if it issues one, not of the notice. `null` when it has none. */
export function openingWords({ blocks, parts }: Pick<DocumentView, 'blocks' | 'parts'>): string | null {
  const words = blocks.filter(({ kind, text }) => prose.includes(kind) && !bracketed.test(text));
  const first = words.find(({ part }) => parts[part]?.kind === 'main') ?? words[0];
  if (!first) return null;
  return first.text.length > most ? `${first.text.slice(0, most)}…` : first.text;
}
