import { z } from 'zod';
import { each, first } from '../rows.ts';
import type { Check } from './check.ts';

const range = z.object({
  id: z.string(),
  first_block: z.number(),
  last_block: z.number(),
  least: z.number().nullable(),
  greatest: z.number().nullable(),
  blocks: z.number(),
});

/** A document's blocks are those between its first and its last, all of them and no others. */
export const blockRanges: Check = {
  name: 'ranges',
  zh: '每份文件的段落范围（份）',
  en: 'the range of each document’s blocks (documents)',
  run(db, differences) {
    const sql = `
      SELECT document.id, first_block, last_block, min(block.id) AS least, max(block.id) AS greatest,
        count(block.id) AS blocks
      FROM document LEFT JOIN block ON document_id = document.id GROUP BY document.id
      HAVING least IS NOT first_block OR greatest IS NOT last_block OR blocks IS NOT last_block - first_block + 1`;
    for (const { id, first_block, last_block, least, greatest, blocks } of each(db, range, sql)) {
      differences.add(
        `${id} 记为第 ${first_block}–${last_block} 段，实际是 ${least ?? '无'}–${greatest ?? '无'}，共 ${blocks} 段`,
        `${id} is said to have blocks ${first_block}–${last_block} and has ${least ?? 'none'}–${greatest ?? 'none'}, ${blocks} of them`,
      );
    }
    return (
      first(db, z.object({ documents: z.number() }), 'SELECT count(*) AS documents FROM document')
        ?.documents ?? 0
    );
  },
};
