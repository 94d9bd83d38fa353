import { fold } from '../../../../main/search/fold.ts';
import { parseTerms } from '../../../../main/search/terms.ts';
import type { OpenEngine } from './engine.ts';

/** Every text in memory, every one looked at: slow, and right by its nature. What it finds is the truth. */
export const openScan: OpenEngine = async () => {
  const texts = new Map<number, string>();
  return {
    add: async (rows) => {
      for (const { id, text } of rows) texts.set(id, fold(text));
    },
    remove: async (rows) => {
      for (const { id } of rows) texts.delete(id);
    },
    find: async (query) => {
      const terms = parseTerms(query);
      const found: number[] = [];
      for (const [id, text] of texts) if (terms.every((term) => text.includes(term))) found.push(id);
      return found;
    },
    bytes: () => null,
    close: () => texts.clear(),
  };
};
