import type { Migration } from './migration.ts';

export const anchorContexts: Migration = `
  -- JSON; NULL for a note that was made before contexts were kept, or elsewhere.
  ALTER TABLE note ADD COLUMN context TEXT;
`;
