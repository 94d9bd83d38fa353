/**
 * A program that writes, changes and takes in notes without end, and prints the id and the number of each as soon as it is
 * acknowledged; made to be killed. The number counts up with every change.
 */
import { writeSync } from 'node:fs';
import { openNotes } from '../../../main/notes/index.ts';
import { draftOn, town, unwrap } from './town.ts';

const [file = '', first = '0'] = process.argv.slice(2);
const store = unwrap(openNotes(file, town));
for (let count = Number(first); ; count += 3) {
  const comment = (number: number): string => `${number} ${'批注'.repeat(1 + (number % 40))}`;
  const acknowledge = (id: string, number: number): void => {
    writeSync(1, `${id} ${number}\n`);
  };
  const note = unwrap(store.create(draftOn('art-2', '报告', comment(count))));
  acknowledge(note.id, count);
  unwrap(store.update({ id: note.id, colour: 'rose', comment: comment(count + 1) }));
  acknowledge(note.id, count + 1);
  unwrap(store.remove([note.id]));
  unwrap(store.undo());
  unwrap(store.tag([note.id], [`第${count}批`], []));
  acknowledge(note.id, count + 1);
  const whole = {
    documentId: 'town',
    kind: 'document',
    colour: 'amber',
    comment: comment(count + 2),
  } as const;
  acknowledge(unwrap(store.create(whole)).id, count + 2);
}
