/** A program that adds an issue to a library, as the app does, and says so when it begins and ends; made to be killed. */
import { writeSync } from 'node:fs';
import { addFiles } from '../../../main/library/add-files.ts';

const [library = '', file = ''] = process.argv.slice(2);
writeSync(1, 'begins\n');
const { imported } = await addFiles({ library, files: [file] });
writeSync(1, imported.length === 1 ? 'ends\n' : 'fails\n');
