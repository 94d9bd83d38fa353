import { archs, type Machine, machineName } from '../../../build/packaging/targets.ts';

/** The machines for which every release is made. */
export const machines: readonly Machine[] = (['linux', 'win'] as const).flatMap((platform) =>
  archs.map((arch) => ({ platform, arch })),
);

export function machineCalled(name: string): Machine {
  const machine = machines.find((one) => machineName(one) === name);
  if (machine === undefined) throw new Error(`there is no machine ${name}`);
  return machine;
}
