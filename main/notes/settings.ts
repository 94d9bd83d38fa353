import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Settings } from '../../preload/contract.ts';
import { noteColours } from '../../preload/contract-notes.ts';
import { fromJson } from './from-json.ts';

/** What each setting may be and what it is until a person chooses; a stored value that is neither counts as unset. */
const settingsSchema = z.object({
  theme: z.enum(['paper', 'white', 'night', 'contrast']).catch('paper'),
  textSize: z.int().min(80).max(200).catch(100),
  bodyFace: z.enum(['fangsong', 'song', 'hei']).catch('fangsong'),
  language: z.enum(['zh-CN', 'en']).catch('zh-CN'),
  leftPane: z.boolean().catch(true),
  rightPane: z.boolean().catch(true),
  author: z.string().catch(''),
  colourMeanings: z.partialRecord(z.enum(noteColours), z.string()).catch({}),
}) satisfies z.ZodType<Settings>;

export const defaultSettings: Settings = settingsSchema.parse({});

const settingRow = z.object({ key: z.string(), value: z.string() });

export interface SettingsTable {
  read(): Settings;
  /** Sets what `changes` names. */
  write(changes: Partial<Settings>): Settings;
}

/** `userName`: the author's name until a person chooses one. */
export function settingsTable(db: Database.Database, userName: string): SettingsTable {
  const select = db.prepare('SELECT key, value FROM setting');
  const upsert = db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );

  function read(): Settings {
    const rows = z.array(settingRow).parse(select.all());
    const stored = Object.fromEntries(rows.map(({ key, value }) => [key, fromJson(value)]));
    return settingsSchema.parse({ author: userName, ...stored });
  }

  function write(changes: Partial<Settings>): Settings {
    for (const [key, value] of Object.entries(changes)) {
      if (value !== undefined) upsert.run(key, JSON.stringify(value));
    }
    return read();
  }

  return { read, write };
}
