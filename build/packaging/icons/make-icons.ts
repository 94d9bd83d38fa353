/** All icons of the program, drawn from assets/icons. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { icns } from './icns.ts';
import { ico } from './ico.ts';
import { type Picture, render } from './render.ts';

const drawings = path.resolve(import.meta.dirname, '../../../assets/icons');

/** Which drawing serves which sizes, in pixels. */
const sizesOf = [
  ['reader-tiny.svg', [16]],
  ['reader-small.svg', [20, 24, 32, 40]],
  ['reader.svg', [48, 64, 96, 128, 256, 512, 1024]],
] as const;

const icoSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256];
/** Where desktops look for icons. */
const linuxSizes: readonly number[] = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];

/** Writes `16x16.png` … `1024x1024.png`, `icon.ico` and `icon.icns` into `folder`, which is made anew. */
export async function makeIcons(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const [drawing, sizes] of sizesOf)
    pictures.push(...(await render(readFileSync(path.join(drawings, drawing), 'utf8'), sizes)));
  for (const { size, png } of pictures.filter((picture) => linuxSizes.includes(picture.size)))
    writeFileSync(path.join(folder, `${size}x${size}.png`), png);
  writeFileSync(
    path.join(folder, 'icon.ico'),
    ico(pictures.filter((picture) => icoSizes.includes(picture.size))),
  );
  writeFileSync(path.join(folder, 'icon.icns'), icns(pictures));
}
