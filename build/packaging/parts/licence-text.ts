import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from './package-manifest.ts';

const licenceFile = /^(?:licen[cs]es?|copying|notice|unlicense)(?:[.-].*)?$/i;

/** The licence files that a package carries, whole; `null` when it carries none. */
function licenceTextOf(part: Part): string | null {
  const files = readdirSync(part.folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name) && !entry.name.endsWith('.js'))
    .map((entry) => readFileSync(path.join(part.folder, entry.name), 'utf8').replaceAll('\r\n', '\n').trim());
  return files.length === 0 ? null : files.join('\n\n');
}

const line = '─'.repeat(78);

/** One text with the licences of all parts, for the person who asks what the program is made of. */
export function thirdPartyLicences(parts: readonly Part[]): string {
  const head = [
    '本程序用到的其他软件及其许可',
    'Software of others that is part of this program, and its licences',
    '',
    'Electron 和 Chromium 的许可在 LICENSE.electron.txt 和 LICENSES.chromium.html。',
    'Those of Electron and Chromium are in LICENSE.electron.txt and LICENSES.chromium.html.',
  ].join('\n');
  const entries = parts.map((part) => {
    const text =
      licenceTextOf(part) ?? `The package states the licence ${part.licence} and carries no text of it.`;
    return `${line}\n${part.name} ${part.version} — ${part.licence}\n${line}\n\n${text}`;
  });
  return `${[head, ...entries].join('\n\n')}\n`;
}
