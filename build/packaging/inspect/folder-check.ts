import { nativeFile } from '../contents/packed-files.ts';
import { locales, product } from '../product.ts';
import { compareNames, literally } from './allowed.ts';
import type { Check, PackedProgram } from './packed-program.ts';

const resources = (native: string) => [
  /^resources\/app\.asar$/,
  new RegExp(`^resources/app\\.asar\\.unpacked/node_modules/better-sqlite3/prebuilds/${literally(native)}$`),
  /^resources\/library\.sqlite$/,
  /^resources\/catalogue\/[\w-]+\.json$/,
  /^resources\/licences\/(?:LICENSE|third-party)\.txt$/,
];

const electron = [
  /^(?:LICENSE\.electron\.txt|LICENSES\.chromium\.html)$/,
  /^[\w-]+\.(?:pak|dat|bin)$/,
  /^vk_swiftshader_icd\.json$/,
  new RegExp(`^locales/(?:${locales.join('|')})\\.pak$`),
];

const binaries = {
  linux: [new RegExp(`^${product.slug}$`), /^chrome[-_][a-z_]+$/, /^lib\w+\.so(?:\.\d+)?$/],
  win: [new RegExp(`^${literally(product.name)}\\.exe$`), /^\w+(?:[-_]\w+)*\.dll$/],
  mac: [],
};

/** A bundle's programs and libraries are laid out by Electron; its resources are ours to check. */
const inBundle = /^[^/]+\.app\/Contents\/Resources\/(?![\w-]+\.lproj\/)/;

/** Names as they would be on Linux and Windows: resources under `resources/`. */
function comparable({ machine, files }: PackedProgram): readonly string[] {
  if (machine.platform !== 'mac') return files;
  return files.filter((name) => inBundle.test(name)).map((name) => name.replace(inBundle, 'resources/'));
}

const bundleExtras = [/^resources\/(?:LICENSE\.electron\.txt|LICENSES\.chromium\.html|icon\.icns)$/];

/** The folder holds Electron, the archive, one native file, library, catalogue and licences, and nothing else. */
export const folderCheck: Check = (program) => {
  const { machine } = program;
  const isMac = machine.platform === 'mac';
  return compareNames(
    { zh: '程序文件夹', en: 'the program folder' },
    comparable(program),
    [
      ...resources(nativeFile(machine)),
      ...electron,
      ...binaries[machine.platform],
      ...(isMac ? bundleExtras : []),
    ],
    ['resources/app.asar', 'resources/library.sqlite'],
  );
};
