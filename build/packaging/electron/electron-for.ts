import type { Outcome } from '../../../preload/contract.ts';
import { type Machine, machineName } from '../targets.ts';
import type { Host } from '../tools/host.ts';
import { type ElectronRelease, electronAtHand, officialZip } from './official-zip.ts';

/** Machine's name → its official zip, or `null` for one that will be fetched. */
export type ElectronZips = ReadonlyMap<string, string | null>;

/**
 * Electron for every machine: out of `folder` where one is named, else what this machine has or can fetch. The first that
 * is missing or wrong is a failure, so that nothing is begun that cannot be ended.
 */
export async function electronFor(
  release: ElectronRelease,
  machines: readonly Machine[],
  folder: string | null,
  host: Host,
): Promise<Outcome<ElectronZips>> {
  const found = new Map<string, string | null>();
  for (const machine of machines) {
    const zip =
      folder === null
        ? await electronAtHand(host, release, machine)
        : await officialZip(release, machine, folder);
    if (!zip.ok) return zip;
    found.set(machineName(machine), zip.value);
  }
  return { ok: true, value: found };
}
