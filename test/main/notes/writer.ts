/** A program that writes notes without end and prints the id of each as soon as it is acknowledged; made to be killed. */
import { writeSync } from 'node:fs';
import { openNotes } from '../../../main/notes/index.ts';
import { draftOn, town, unwrap } from './town.ts';

const store = unwrap(openNotes(process.argv[2] ?? '', town));
for (let count = 0; ; count += 1) {
  const note = unwrap(store.create(draftOn('art-2', '报告', `第${count}条批注`.repeat(1 + (count % 40)))));
  writeSync(1, `${note.id}\n`);
}
