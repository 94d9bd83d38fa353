import { type BlockHit, searchBlocks } from '../library/search/block-hits.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface SearchOptions {
  readonly library: string;
  /** How many places to give; `null` for all. */
  readonly limit: number | null;
  /** Whether only what is written is looked for, and nothing that may be meant by it. */
  readonly exact: boolean;
  /** The day for what the query says of states. */
  readonly on: string;
  readonly json: boolean;
}

/**
 * `gazette search QUERY`: one line for each block that holds every word, then those that only a wider reading finds.
 * Finding nothing is an answer, not an error.
 */
export function search(query: string, options: SearchOptions): Promise<ExitCode> {
  const { library, limit, on, json } = options;
  return withLibrary(library, async (open) => {
    const asked = { query, limit, on, widen: !options.exact };
    const { exact, widened, suggestion, tookMs } = await searchBlocks(open, asked);
    if (json) {
      const { documents, blocks } = exact;
      const wider = { ...widened, hits: widened.hits.map(withoutPlace) };
      const answer = { query, documents, blocks, tookMs, hits: exact.hits.map(withoutPlace) };
      printJson({
        ...answer,
        ...(widened.blocks > 0 && { widened: wider }),
        ...(suggestion !== null && { suggestion }),
      });
      return exitCodes.ok;
    }
    for (const hit of exact.hits) print(line(hit));
    say(`${exact.documents} 份文件 documents, ${exact.blocks} 处 places, ${tookMs.toFixed(1)} ms`);
    if (suggestion !== null) {
      const { query: nearest, documents } = suggestion;
      say(`最接近的是“${nearest}”，有 ${documents} 份文件 / nearest: “${nearest}”, ${documents} documents`);
    }
    if (widened.blocks === 0) return exitCodes.ok;
    say(
      `换个写法还有 another ${widened.blocks} 处 places in ${widened.documents} 份文件 documents, read more widely:`,
    );
    for (const hit of widened.hits) print(line(hit));
    return exitCodes.ok;
  });
}

function withoutPlace({ place: _place, ...hit }: BlockHit) {
  return hit;
}

function line({ docNumber, title, place, text }: BlockHit): string {
  return [docNumber ?? title, place, text.replace(/\s+/g, ' ')].join('\t');
}
