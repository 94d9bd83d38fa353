import { Index } from 'flexsearch';
import { fold } from '../../../../main/search/fold.ts';
import { gramsOfTerm, gramsOfText } from '../../../../main/search/grams.ts';
import { parseTerms } from '../../../../main/search/terms.ts';
import type { OpenEngine } from './engine.ts';

/** FlexSearch as it is, in memory, over the same characters and pairs; nothing checks what it finds against the text. */
export const openFlexSearch: OpenEngine = async () => {
  let searching = false;
  const encode = (text: string): string[] => (searching ? gramsOfTerm(text) : gramsOfText(text));
  const index = new Index({ tokenize: 'strict', resolution: 1, fastupdate: true, cache: false, encode });
  return {
    add: async (rows) => {
      for (const { id, text } of rows) index.add(id, fold(text));
    },
    remove: async (rows) => {
      for (const { id } of rows) index.remove(id);
    },
    find: async (query) => {
      searching = true;
      const perTerm = parseTerms(query).map((term) => new Set(index.search(term, { limit: 1e9 })));
      searching = false;
      const [first, ...others] = perTerm;
      const ids = [...(first ?? [])].filter((id) => others.every((found) => found.has(id)));
      return ids.map(Number);
    },
    bytes: () => null,
    close: () => index.clear(),
  };
};
