/** A program that takes in what a new version brought: `node updating.ts LIBRARY BUNDLED AT`. It says when it is at issue AT; made to be killed. */
import { writeSync } from 'node:fs';
import { updateLibrary } from '../../../../main/library/incoming/update.ts';

const [library = '', bundled = '', at = ''] = process.argv.slice(2);
await updateLibrary({
  library,
  bundled,
  onProgress: ({ done, total }) => done === Number(at) && done < total && writeSync(1, 'at work\n'),
});
writeSync(1, 'done\n');
