import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { archivedPackages } from '../parts/archived-parts.ts';
import type { Check, Finding } from './packed-program.ts';

function isEmpty(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

/** The licences of the program, of Electron, of Chromium, and of every package in the archive. */
export const licencesCheck: Check = ({ layout }) => {
  const thirdParty = path.join(layout.licences, 'third-party.txt');
  const wanted = [
    path.join(layout.licences, 'LICENSE.txt'),
    thirdParty,
    layout.electronLicence,
    layout.chromiumLicences,
  ];
  const missing = wanted.filter(isEmpty).map((file) => lacking(path.basename(file)));
  if (missing.length > 0) return missing;
  const text = readFileSync(thirdParty, 'utf8');
  return archivedPackages(layout.archive)
    .filter(({ name, version }) => !text.includes(`${name} ${version} — `))
    .map(({ name, version }) => lacking(`${name} ${version}`));
};

function lacking(name: string): Finding {
  return { zh: `缺少许可文本：${name}`, en: `the licence is missing: ${name}` };
}
