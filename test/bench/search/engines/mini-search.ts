import MiniSearch from 'minisearch';
import { fold } from '../../../../main/search/fold.ts';
import { gramsOfTerm, gramsOfText } from '../../../../main/search/grams.ts';
import { parseTerms } from '../../../../main/search/terms.ts';
import type { Row } from '../corpus.ts';
import type { OpenEngine } from './engine.ts';

/**
 * MiniSearch in memory, over the same characters and pairs; nothing checks what it finds against the text. Only up to
 * 25 issues: each costs it about 16 MB and a third of a second at every start, so that 300 would not fit an office PC.
 */
export const openMiniSearch: OpenEngine = async () => {
  const index = new MiniSearch<Row>({
    fields: ['text'],
    tokenize: (text) => gramsOfText(fold(text)),
    processTerm: (gram) => gram,
    searchOptions: {
      tokenize: (query) => parseTerms(query).flatMap(gramsOfTerm),
      processTerm: (gram) => gram,
      combineWith: 'AND',
    },
  });
  return {
    add: async (rows) => index.addAll(rows),
    remove: async (rows) => index.removeAll([...rows]),
    find: async (query) => index.search(query).map(({ id }) => Number(id)),
    bytes: () => null,
    close: () => index.removeAll(),
  };
};
