/** Makes a library of so many synthetic issues: `node make-large-library.ts FILE ISSUES`. */
import { createLibrary } from '../../main/library/open.ts';
import { addIssue } from '../../main/library/store.ts';
import { syntheticIssue } from '../bench/synthetic-issue.ts';

const [file = '', issues = ''] = process.argv.slice(2);
const library = createLibrary(file);
// Nobody minds losing it.
library.db.pragma('synchronous = OFF');
for (let at = 0; at < Number(issues); at += 1) {
  const source = { text: '', encoding: 'utf-8', fileName: `${at}.txt`, sha256: '', sample: false };
  await addIssue(library, syntheticIssue(at), source);
}
library.db.close();
