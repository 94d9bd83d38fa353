import fc from 'fast-check';
import type { StoredNote } from '../../../../main/notes/note.ts';
import { tidyTags } from '../../../../main/notes/tags.ts';
import { noteColours, noteKinds, noteStatuses } from '../../../../preload/contract-notes.ts';

/** Text as a file keeps it: whole characters of every kind. */
const text = fc.string({ unit: 'binary', maxLength: 20 });
const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const time = fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
const isoTime = time.map((date) => date.toISOString());
const point = fc.record({ block: name, offset: fc.nat() });
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const paragraph = fc.record({ hash, offset: fc.nat(), neighbour: fc.option(hash) });

const context = fc.record({
  position: fc.record({ start: fc.nat(), end: fc.nat() }),
  text: hash,
  start: paragraph,
  end: paragraph,
  rival: fc.option(fc.record({ was: fc.nat(), atMost: fc.nat() })),
});

const anchor = fc.record({
  start: point,
  end: point,
  quote: name,
  prefix: text,
  suffix: text,
  context: fc.option(context),
});

/** Any note that the program can hold. */
export const anyNote: fc.Arbitrary<StoredNote> = fc
  .record({
    id: fc.uuid(),
    versionOf: fc.option(fc.uuid()),
    ancestors: fc.array(name, { maxLength: 3 }),
    documentId: name,
    documentTitle: text,
    docNumber: fc.option(text),
    place: text,
    kind: fc.constantFrom(...noteKinds),
    anchor,
    colour: fc.constantFrom(...noteColours),
    comment: text,
    tags: fc.array(text, { maxLength: 3 }).map(tidyTags),
    status: fc.option(fc.constantFrom(...noteStatuses)),
    author: text,
    editor: text,
    createdAt: isoTime,
    updatedAt: isoTime,
  })
  .map((note) => (note.kind === 'document' ? { ...note, anchor: null } : note));
