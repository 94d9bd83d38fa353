/** Files that one kind of package carries beside the program: an archive has no installer, a stick has none either. */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { desktopFiles } from '../linux/desktop-files.ts';
import { product } from '../product.ts';
import type { Kind, Platform } from '../targets.ts';

const scripts = path.resolve(import.meta.dirname, '../linux');
const stickStart = path.resolve(import.meta.dirname, '../portable/从U盘启动.cmd');

export interface Extra {
  /** Where it goes, from the program folder. */
  readonly to: string;
  readonly from: { readonly file: string } | { readonly content: string };
  readonly mode?: number;
}

/** `icons` is the folder of icons. */
export function extrasFor(platform: Platform, kind: Kind, icons: string): Extra[] {
  if (platform === 'win' && kind === 'zip')
    return [{ to: path.basename(stickStart), from: { file: stickStart } }];
  if (platform !== 'linux' || kind !== 'tar.gz') return [];
  const shared = Object.entries(desktopFiles()).map(([name, content]) => ({
    to: `share/${name}`,
    from: { content },
  }));
  const pictures = readdirSync(icons)
    .filter((name) => name.endsWith('.png'))
    .map((name) => ({
      to: `share/icons/hicolor/${path.parse(name).name}/apps/${product.slug}.png`,
      from: { file: path.join(icons, name) },
    }));
  return [
    { to: 'install.sh', from: { file: path.join(scripts, 'install.sh') }, mode: 0o755 },
    { to: 'uninstall.sh.in', from: { file: path.join(scripts, 'uninstall.sh.in') } },
    ...shared,
    ...pictures,
  ];
}

/** Puts them in. */
export function putExtras(folder: string, extras: readonly Extra[]): void {
  for (const { to, from, mode = 0o644 } of extras) put(path.join(folder, to), from, mode);
}

function put(file: string, from: Extra['from'], mode: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if ('file' in from) copyFileSync(from.file, file);
  else writeFileSync(file, from.content);
  chmodSync(file, mode);
}
