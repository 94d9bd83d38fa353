import { z } from 'zod';
import { all, first } from '../rows.ts';
import type { Check } from './check.ts';

/** SQLite's own look at its pages, indexes and constraints. */
export const integrity: Check = {
  name: 'integrity',
  zh: '数据库文件自检（页）',
  en: 'SQLite’s own check of the file (pages)',
  run(db, differences) {
    const sql = 'SELECT integrity_check AS said FROM pragma_integrity_check';
    for (const { said } of all(db, z.object({ said: z.string() }), sql)) {
      if (said !== 'ok') differences.add(`SQLite 说：${said}`, `SQLite says: ${said}`);
    }
    return (
      first(db, z.object({ page_count: z.number() }), 'SELECT page_count FROM pragma_page_count')
        ?.page_count ?? 0
    );
  },
};

const orphan = z.object({ table: z.string(), rowid: z.number().nullable(), parent: z.string() });

/** Rows that belong to something that is not there. */
export const foreignKeys: Check = {
  name: 'foreign-keys',
  zh: '各表之间的归属（表）',
  en: 'rows belong to something that is there (tables)',
  run(db, differences) {
    for (const { table, rowid, parent } of all(db, orphan, 'SELECT * FROM pragma_foreign_key_check')) {
      const row = rowid === null ? '' : ` ${rowid}`;
      differences.add(
        `${table}${row} 所属的 ${parent} 不在库中`,
        `${table}${row} belongs to a ${parent} that is not there`,
      );
    }
    const sql = "SELECT count(*) AS tables FROM sqlite_schema WHERE type = 'table'";
    return first(db, z.object({ tables: z.number() }), sql)?.tables ?? 0;
  },
};
