/** Debian's packages, where they may be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Root on Debian or its like. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  return spawnSync('apt-get', [...options, ...args], { env, stdio: 'inherit' }).status === 0;
}

/** Whether they are installed now. */
export function installPackages(packages: readonly string[]): boolean {
  console.log(`正在安装 ${packages.join(' ')} …  Installing them …`);
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages]);
}
