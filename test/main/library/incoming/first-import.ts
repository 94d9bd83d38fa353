/**
 * A program that adds a file to a library that is not there yet: `node first-import.ts LIBRARY BUNDLED FILE PERCENT`. Once
 * so much is copied it says so and stands still, to be killed.
 */
import { writeSync } from 'node:fs';
import { addFiles } from '../../../../main/library/add-files.ts';

const [library = '', bundled = '', file = '', percent = ''] = process.argv.slice(2);
const { imported, failed } = await addFiles({
  library,
  bundled,
  files: [file],
  onCopy({ done, total }) {
    if ((100 * done) / total < Number(percent)) return;
    writeSync(1, 'stands\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
writeSync(1, imported.length === 1 ? 'added\n' : `${failed[0]?.failure.en}\n`);
