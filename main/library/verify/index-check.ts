import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { countPostings, differingPostings } from '../../search/index.ts';
import { each, first } from '../rows.ts';
import type { Check } from './check.ts';

const blockText = z.object({ id: z.number(), text: z.string() });

/** Every list of the search index is what the blocks' texts give. */
export const searchIndex: Check = {
  name: 'index',
  zh: '检索索引，由正文重新算出（条）',
  en: 'the search index, recomputed from the blocks (lists)',
  run(db, differences, onStep) {
    const greatest = greatestBlock(db);
    const rows = each(db, blockText, 'SELECT id, text FROM block ORDER BY id');
    for (const { gram, missing, extra } of differingPostings(db, rows, (id) => onStep(id / greatest))) {
      const [zh, en] = said(missing, extra);
      differences.add(`“${gram}”${zh}`, `“${gram}” ${en}`);
    }
    return countPostings(db);
  },
};

function said(missing: readonly number[], extra: readonly number[]): [zh: string, en: string] {
  if (missing.length + extra.length === 0) return ['的记录写法不对', 'is not written as it should be'];
  const zh = [...some('漏了', missing, '段'), ...some('多了', extra, '段')];
  const en = [...some('lacks', missing, 'blocks'), ...some('has too many,', extra, 'blocks')];
  return [zh.join('，'), en.join('; ')];
}

function some(what: string, ids: readonly number[], unit: string): string[] {
  if (ids.length === 0) return [];
  return [`${what} ${ids.length} ${unit}: ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}`];
}

function greatestBlock(db: Database): number {
  const row = first(db, z.object({ id: z.number().nullable() }), 'SELECT max(id) AS id FROM block');
  return row?.id ?? 1;
}
