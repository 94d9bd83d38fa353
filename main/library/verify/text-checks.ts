import { inflateSync } from 'node:zlib';
import { z } from 'zod';
import { importerVersion } from '../../gazette/index.ts';
import { fold } from '../../search/index.ts';
import { each } from '../rows.ts';
import type { Check } from './check.ts';

const textPair = z.object({ id: z.number(), text: z.string(), folded: z.string().nullable() });

/** The texts that are searched are those of the blocks, folded as this program folds. */
export const foldedTexts: Check = {
  name: 'texts',
  zh: '检索用的文字与正文（段）',
  en: 'the texts that are searched, against the blocks (blocks)',
  run(db, differences) {
    let looked = 0;
    const sql = 'SELECT block.id, text, folded FROM block LEFT JOIN search_text USING (id) ORDER BY id';
    for (const { id, text, folded } of each(db, textPair, sql)) {
      looked += 1;
      if (folded === fold(text)) continue;
      if (folded === null)
        differences.add(`第 ${id} 段没有检索用的文字`, `block ${id} has no text to be searched`);
      else {
        const excerpt = `${text.slice(0, 20)}…`;
        differences.add(
          `第 ${id} 段检索用的文字与正文不符：${excerpt}`,
          `the searched text of block ${id} is not the block’s: ${excerpt}`,
        );
      }
    }
    const beyond = 'SELECT id FROM search_text WHERE id NOT IN (SELECT id FROM block)';
    for (const { id } of each(db, z.object({ id: z.number() }), beyond)) {
      looked += 1;
      differences.add(`检索用的文字 ${id} 没有正文`, `the searched text ${id} has no block`);
    }
    return looked;
  },
};

const sourceRow = z.object({ issue_id: z.string(), importer: z.number(), text: z.instanceof(Uint8Array) });

/** Issues can be read again from the text that is kept of them, and need not be. */
export const sources: Check = {
  name: 'sources',
  zh: '各期保存的原文和导入程序的版本（期）',
  en: 'the kept text of each issue, and the importer that read it (issues)',
  run(db, differences) {
    let looked = 0;
    const sql =
      "SELECT issue.id AS issue_id, importer, coalesce(text, x'') AS text FROM issue LEFT JOIN source ON issue_id = issue.id";
    for (const { issue_id, importer, text } of each(db, sourceRow, sql)) {
      looked += 1;
      if (!inflates(text)) {
        differences.add(`${issue_id} 保存的原文读不出来`, `the kept text of ${issue_id} cannot be read`);
      }
      if (importer === importerVersion) continue;
      differences.add(
        `${issue_id} 是第 ${importer} 版导入程序读的，现在是第 ${importerVersion} 版`,
        `${issue_id} was read by importer ${importer}, this program’s is ${importerVersion}`,
      );
    }
    return looked;
  },
};

function inflates(bytes: Uint8Array): boolean {
  try {
    inflateSync(bytes);
    return true;
  } catch {
    return false;
  }
}
