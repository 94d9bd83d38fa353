/** What the program is made of, in the standard form CycloneDX, for whoever has to check it. */
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseSpdx from 'spdx-expression-parse';
import type { Part } from '../parts/package-manifest.ts';
import { product } from '../product.ts';

export interface BillRequest {
  /** The program's own. */
  readonly version: string;
  readonly electronVersion: string;
  /** SQLite is built into the native module. */
  readonly sqliteVersion: string;
  readonly parts: readonly Part[];
  readonly made: Date;
}

const licences = new Contrib.License.Factories.LicenseFactory(parseSpdx);

/** `@scope/name` in its two pieces. */
function splitName(name: string): { readonly group: string | null; readonly own: string } {
  const [first = '', second] = name.split('/');
  return second === undefined ? { group: null, own: first } : { group: first, own: second };
}

function library({ name, version, licence }: Part): Models.Component {
  const { group, own } = splitName(name);
  const purl = new PackageURL('npm', group, own, version, null, null).toString();
  return component(Enums.ComponentType.Library, own, version, licence, purl, group);
}

function component(
  type: Enums.ComponentType,
  name: string,
  version: string,
  licence: string,
  purl: string,
  group: string | null = null,
): Models.Component {
  return new Models.Component(type, name, {
    bomRef: purl,
    version,
    purl,
    licenses: new Models.LicenseRepository([licences.makeFromString(licence)]),
    ...(group === null ? {} : { group }),
  });
}

/** One JSON object (CycloneDX 1.6). Electron's own parts are in its LICENSES.chromium.html, which the program carries. */
export function billOfMaterials(request: BillRequest): string {
  const { version, electronVersion, sqliteVersion, parts, made } = request;
  const reader = component(
    Enums.ComponentType.Application,
    product.slug,
    version,
    'MIT',
    new PackageURL('generic', null, product.slug, version, null, null).toString(),
  );
  const electron = component(
    Enums.ComponentType.Framework,
    'electron',
    electronVersion,
    'MIT',
    new PackageURL('github', 'electron', 'electron', `v${electronVersion}`, null, null).toString(),
  );
  const sqlite = component(
    Enums.ComponentType.Library,
    'sqlite',
    sqliteVersion,
    'blessing',
    new PackageURL('generic', null, 'sqlite', sqliteVersion, null, null).toString(),
  );
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: reader, timestamp: made }),
    components: new Models.ComponentRepository([electron, sqlite, ...parts.map(library)]),
  });
  for (const one of bom.components) reader.dependencies.add(one.bomRef);
  const form = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(form).serialize(bom, { sortLists: true, space: 2 });
}
