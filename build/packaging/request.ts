/** What was asked for, before anything is made. */
import { InvalidArgumentError } from 'commander';
import {
  type Arch,
  archs,
  type Kind,
  kindsOf,
  type Machine,
  ownPlatform,
  type Platform,
  platforms,
} from './targets.ts';

/** The command line's switches. */
export interface Switches {
  readonly win?: boolean;
  readonly linux?: boolean;
  readonly mac?: boolean;
  readonly arch: readonly Arch[];
  readonly dir?: boolean;
}

export interface Wanted {
  readonly machine: Machine;
  /** None: the program folder is all that is wanted. */
  readonly kinds: readonly Kind[];
}

/** Without a platform, the one of this machine. */
export function wantedOf(switches: Switches, own: Platform = ownPlatform()): Wanted[] {
  const named = platforms.filter((platform) => switches[platform] === true);
  const asked = named.length > 0 ? named : [own];
  return asked.flatMap((platform) =>
    switches.arch.map((arch) => ({
      machine: { platform, arch },
      kinds: switches.dir === true ? [] : kindsOf[platform],
    })),
  );
}

/** `x64,arm64` as the command line has it; throws commander's own error for anything else. */
export function readArchs(text: string): Arch[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  return names.map((name) => {
    const arch = archs.find((one) => one === name);
    if (arch === undefined)
      throw new InvalidArgumentError(`应当是 ${archs.join('、')} / must be of ${archs.join(', ')}.`);
    return arch;
  });
}
