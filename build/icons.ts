/** `node build/icons.ts`: draws the program's icons into out/icons, in all sizes and formats. */
import path from 'node:path';
import { makeIcons } from './packaging/icons/make-icons.ts';

const folder = path.resolve(import.meta.dirname, '../out/icons');
await makeIcons(folder);
console.log(path.relative(process.cwd(), folder));
