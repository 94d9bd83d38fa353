import type { Migration } from './migration.ts';

export const noteEditors: Migration = `
  -- Who made the present version of a note; '': not known. What was never changed is still its author's.
  ALTER TABLE note ADD COLUMN editor TEXT NOT NULL DEFAULT '';
  UPDATE note SET editor = author WHERE updated_at = created_at;
`;
