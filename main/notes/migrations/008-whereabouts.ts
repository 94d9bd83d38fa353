import type { Migration } from './migration.ts';

export const whereabouts: Migration = `
  -- Where the words of notes were found last. All of it can be found out again from notes and library.
  CREATE TABLE note_whereabouts (
    note_id TEXT PRIMARY KEY REFERENCES note ON DELETE CASCADE,
    own_text TEXT,   -- fingerprint of the note's document; NULL: it was not held
    issue_text TEXT, -- fingerprint of the issue's other documents; NULL: they were not looked into
    state TEXT NOT NULL,
    found_in TEXT NOT NULL, -- id of the document
    start_block TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_block TEXT NOT NULL,
    end_offset INTEGER NOT NULL
  ) STRICT;
  CREATE TRIGGER note_put_elsewhere AFTER UPDATE ON note
    WHEN old.document_id IS NOT new.document_id OR old.document_title IS NOT new.document_title
      OR old.start_block IS NOT new.start_block OR old.start_offset IS NOT new.start_offset
      OR old.end_block IS NOT new.end_block OR old.end_offset IS NOT new.end_offset
      OR old.quote IS NOT new.quote OR old.prefix IS NOT new.prefix OR old.suffix IS NOT new.suffix
      OR old.context IS NOT new.context
    BEGIN DELETE FROM note_whereabouts WHERE note_id = new.id; END;
`;
