/** Which files go into app.asar. The inspector holds the result against an allow-list of its own. */
import { type Machine, nodePlatform } from '../targets.ts';

/** The one native file of a machine, in its package. */
export function nativeFile({ platform, arch }: Machine): string {
  return `${nodePlatform[platform]}-${arch}.node`;
}

/** Packages that come along as dependencies but are never run in the program. */
export const unusedPackages = [
  'commander',
  'node-addon-api',
  '@types',
  'undici-types',
  'xmlbuilder2',
  '@oozcitak',
  'js-yaml',
  // pdf.js draws with it; the importer only reads.
  '@napi-rs',
  'node-readable-to-web-readable-stream',
] as const;

/** What packages carry beside what runs: sources, types, notes, other builds of the same code. Patterns under node_modules. */
const besideTheCode = [
  '**/*.{map,ts,mts,cts,tsx,flow,md,markdown,yml,yaml,html,sh,mk,gz,tgz,bat}',
  '**/{README,CHANGELOG,HISTORY,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,NEWS,TODO,AUTHORS}{,.*}',
  '**/{test,tests,__tests__,example,examples,docs,doc,bench,benchmark,benchmarks,man}{,/**/*}',
  '**/{tsconfig*.json,bower.json,component.json,[Mm]akefile,.*}',
  'better-sqlite3/{deps,src,binding.gyp}{,/**/*}',
  'better-sqlite3/lib/{linux,linuxmusl,darwin,win32}-*.js',
  'docx/dist/!(index.mjs)',
  'fflate/umd{,/**/*}',
  'flexsearch/{src,task}{,/**/*}',
  'flexsearch/dist/!(flexsearch.bundle.module.min.mjs){,/**/*}',
  'jszip/{dist,vendor}{,/**/*}',
  'mammoth/{browser,bin,mammoth.browser*}{,/**/*}',
  'nanoid/bin{,/**/*}',
  'pako/dist{,/**/*}',
  'papaparse/player{,/**/*}',
  'pdfjs-dist/{build,web,types,image_decoders,iccs,webpack.mjs}{,/**/*}',
  'pdfjs-dist/legacy/{web,image_decoders,webpack.mjs}{,/**/*}',
  'pdfjs-dist/legacy/build/{*.min.mjs,pdf.sandbox.mjs}',
  'underscore/{amd,cjs,modules}{,/**/*}',
  'zod/src{,/**/*}',
] as const;

/**
 * Patterns for electron-builder's `files`. Under node_modules it takes the program's dependencies and hears exclusions
 * only: one native file is kept by excluding all others, naming it would ship none.
 */
export function packedFiles(machine: Machine): string[] {
  return [
    'out/main/**/*.js',
    'out/preload/*.cjs',
    'out/renderer/**/*',
    // One with fewer fields takes its place.
    'package.json',
    '!package.json',
    '!**/*.map',
    ...unusedPackages.map((name) => `!**/node_modules/${name}{,/**/*}`),
    ...besideTheCode.map((pattern) => `!node_modules/${pattern}`),
    `!node_modules/better-sqlite3/prebuilds/!(${nativeFile(machine)})`,
  ];
}

/** Native code cannot be loaded out of an archive. */
export const unpackedFiles = ['node_modules/better-sqlite3/prebuilds/*.node'];

/** Fields of package.json that the packed program keeps; the rest serves development. */
export const keptFields = [
  'name',
  'productName',
  'version',
  'description',
  'license',
  'private',
  'type',
  'main',
  'desktopName',
] as const;

/** The package.json of the packed program. `desktopName` ties its windows to their desktop entry on Linux. */
export function packedManifest(
  manifest: Readonly<Record<string, unknown>>,
  desktopName: string,
): Record<string, unknown> {
  const all: Record<string, unknown> = { ...manifest, desktopName };
  return Object.fromEntries(keptFields.flatMap((field) => (field in all ? [[field, all[field]]] : [])));
}
