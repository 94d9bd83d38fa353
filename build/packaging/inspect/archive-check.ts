import { extractFile } from '@electron/asar';
import { z } from 'zod';
import { keptFields, nativeFile, unusedPackages } from '../contents/packed-files.ts';
import { installedPackages } from '../parts/installed-packages.ts';
import { compareNames, literally } from './allowed.ts';
import type { Check, Finding } from './packed-program.ts';

/** The packages that the program may run: those that are not for development only. */
function runtimePackages(): string[] {
  const names = installedPackages()
    .filter(({ name, dev }) => !dev && !unusedPackages.some((unused) => `${name}/`.startsWith(`${unused}/`)))
    .map(({ name }) => name);
  return [...new Set(names)];
}

const program = [
  /^package\.json$/,
  /^out\/main\/(?:shared\/)?[\w.-]+\.js$/,
  /^out\/preload\/[\w-]+\.cjs$/,
  /^out\/renderer\/[\w-]+\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(?:js|css|svg|png|woff2)$/,
];

/** pdf.js reads Chinese fonts by these tables, and two kinds of pictures by these programs. */
const pdfData = [
  /^node_modules\/pdfjs-dist\/cmaps\/[\w-]+\.bcmap$/,
  /^node_modules\/pdfjs-dist\/standard_fonts\/[\w-]+\.(?:pfb|ttf)$/,
  /^node_modules\/pdfjs-dist\/wasm\/[\w-]+\.(?:wasm|js)$/,
];

/** Each checks that something else of pdf.js came along. */
const wantedOfPdf = [
  'legacy/build/pdf.mjs',
  'legacy/build/pdf.worker.mjs',
  'cmaps/UniGB-UCS2-H.bcmap',
  'standard_fonts/LiberationSans-Regular.ttf',
  'wasm/openjpeg.wasm',
].map((name) => `node_modules/pdfjs-dist/${name}`);

const wanted = [
  'package.json',
  'out/main/main.js',
  'out/main/library-worker.js',
  'out/preload/bridge.cjs',
  'out/renderer/index.html',
  ...wantedOfPdf,
];

/** The archive holds the program and what it runs of others, and nothing else. */
export const archiveCheck: Check = ({ machine, archived }) => {
  const names = runtimePackages().map(literally).join('|');
  // Packages within packages too.
  const packages = `^(?:node_modules/(?:${names})/)+`;
  const code = new RegExp(`${packages}(?!.*node_modules/)(?:.*/)?[^/]+\\.(?:js|cjs|mjs|json)$`);
  const licences = new RegExp(`${packages}(?!.*node_modules/)(?:.*/)?LICEN[CS]E[^/]*$`);
  const native = new RegExp(`^node_modules/better-sqlite3/prebuilds/${literally(nativeFile(machine))}$`);
  return compareNames(
    { zh: 'app.asar ', en: 'app.asar' },
    archived.map((file) => file.name),
    [...program, ...pdfData, code, licences, native],
    wanted,
  );
};

const manifestSchema = z.looseObject({ main: z.string(), name: z.string(), version: z.string() });

/** The packed package.json names what is started and carries no field of development. */
export const manifestCheck: Check = ({ layout, archived }) => {
  const content: unknown = JSON.parse(extractFile(layout.archive, 'package.json').toString('utf8'));
  const manifest = manifestSchema.safeParse(content);
  if (!manifest.success) {
    return [
      {
        zh: '包内 package.json 不完整',
        en: `the packed package.json is not whole: ${manifest.error.message}`,
      },
    ];
  }
  const kept: readonly string[] = keptFields;
  const findings: Finding[] = Object.keys(manifest.data)
    .filter((field) => !kept.includes(field))
    .map((field) => ({
      zh: `包内 package.json 带着开发用的 ${field}`,
      en: `the packed package.json carries ${field}, a field of development`,
    }));
  const { main } = manifest.data;
  if (archived.some((file) => file.name === main)) return findings;
  return [...findings, { zh: `包内没有启动文件 ${main}`, en: `what is started is not there: ${main}` }];
};
