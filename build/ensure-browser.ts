/** Sees to it that there is a Chromium for the stand-in and a font with Chinese characters. */
import { spawnSync } from 'node:child_process';
import { chromiumBinary } from '../test/electron-stand-in/chromium.ts';
import { installPackages, mayInstall } from './apt.ts';
import { shellExecutable } from './shell.ts';

export type BrowserOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly failure: {
        readonly code: 'no-browser' | 'install-failed';
        readonly zh: string;
        readonly en: string;
      };
    };

const fonts = ['fonts-noto-cjk', 'fonts-noto-cjk-extra'];

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** Debian's names of the packages that are missing. */
function missingPackages(): readonly string[] {
  const needsChromium = shellExecutable().kind === 'stand-in' && chromiumBinary() === null;
  return [...(needsChromium ? ['chromium'] : []), ...(hasChineseFont() ? [] : fonts)];
}

function toType(packages: readonly string[]): string {
  return process.platform === 'linux'
    ? `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`
    : 'npx install-electron';
}

/** Installs what is missing where it may (root on Debian), else fails with the one line to type. */
export async function ensureBrowser(): Promise<BrowserOutcome> {
  const packages = missingPackages();
  if (packages.length === 0) return { ok: true };
  const line = toType(packages);
  if (!mayInstall()) {
    const zh = `缺少浏览器或中文字体，请先执行：${line}`;
    const en = `A browser or Chinese fonts are missing; please type: ${line}`;
    return { ok: false, failure: { code: 'no-browser', zh, en } };
  }
  if (installPackages(packages) && missingPackages().length === 0) return { ok: true };
  const zh = `没能装上 ${packages.join(' ')}，请查看上面的提示，然后执行：${line}`;
  const en = `Could not install ${packages.join(' ')}; see the messages above, then type: ${line}`;
  return { ok: false, failure: { code: 'install-failed', zh, en } };
}
