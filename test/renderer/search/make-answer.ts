import type { SearchAnswer } from '../../../preload/contract.ts';
import { newQuestion, type Question } from '../../../renderer/search/question.ts';

export function asking(query: string, rest: Partial<Question> = {}): Question {
  return { ...newQuestion, query, ...rest };
}

export function answerTo(query: string, rest: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    query,
    reading: { parts: [], plain: false },
    widenings: [],
    all: { documents: 0, places: 0 },
    exact: { documents: 0, places: 0 },
    facets: { state: [], year: [], issue: [], section: [], issuer: [], kind: [] },
    tookMs: 1,
    hits: [],
    ...rest,
  };
}
