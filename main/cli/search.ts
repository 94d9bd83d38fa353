import { type BlockHit, searchBlocks } from '../library/search-answers.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface SearchOptions {
  readonly library: string;
  /** How many hits to give; `null` for all. */
  readonly limit: number | null;
  readonly json: boolean;
}

/** `gazette search QUERY`: one hit for each block that holds every word. Finding nothing is an answer, not an error. */
export function search(query: string, { library, limit, json }: SearchOptions): Promise<ExitCode> {
  return withLibrary(library, async (open) => {
    const { documents, blocks, tookMs, hits } = await searchBlocks(open, query, limit);
    if (json) {
      printJson({ query, documents, blocks, tookMs, hits: hits.map(({ place: _place, ...hit }) => hit) });
      return exitCodes.ok;
    }
    for (const hit of hits) print(line(hit));
    say(`${documents} 份文件 documents, ${blocks} 处 places, ${tookMs.toFixed(1)} ms`);
    return exitCodes.ok;
  });
}

function line({ docNumber, title, place, text }: BlockHit): string {
  return [docNumber ?? title, place, text.replace(/\s+/g, ' ')].join('\t');
}
