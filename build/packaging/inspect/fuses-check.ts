import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { fuses } from '../configuration/fuses.ts';
import type { Check, Finding } from './packed-program.ts';

/** The name and number of every fuse that is known. */
const known = Object.entries(FuseV1Options).filter(
  (entry): entry is [string, FuseV1Options] => typeof entry[1] === 'number',
);

/** Every fuse in the binary stands as it is configured. */
export const fusesCheck: Check = async ({ layout }) => {
  const wire = await getCurrentFuseWire(layout.executable);
  return known.flatMap(([name, fuse]): Finding[] => {
    const wanted = fuses[fuse];
    if (wire[fuse] === (wanted ? FuseState.ENABLE : FuseState.DISABLE)) return [];
    return [
      {
        zh: `熔丝 ${name} 应当${wanted ? '打开' : '关上'}`,
        en: `the fuse ${name} must be ${wanted ? 'on' : 'off'}`,
      },
    ];
  });
};
