import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { z } from 'zod';
import type { Check } from './packed-program.ts';

const listSchema = z.array(z.object({ file: z.string(), alg: z.string(), value: z.string() }));

/** What the binary says that the archive's table of contents hashes to, or `null`: Linux has no place for it. */
function stated(platform: 'win' | 'mac', executable: string): string | null {
  if (platform === 'mac') {
    const plist = readFileSync(path.join(executable, 'Contents/Info.plist'), 'utf8');
    return (
      /<key>Resources\/app\.asar<\/key>[\s\S]*?<key>hash<\/key>\s*<string>([0-9a-f]{64})/.exec(plist)?.[1] ??
      null
    );
  }
  const program = NtExecutable.from(readFileSync(executable), { ignoreCert: true });
  const entry = NtExecutableResource.from(program).entries.find(
    (one) => one.type === 'INTEGRITY' && one.id === 'ELECTRONASAR',
  );
  if (entry === undefined) return null;
  const list = listSchema.safeParse(JSON.parse(Buffer.from(entry.bin).toString('utf8')));
  if (!list.success) return null;
  return list.data.find(({ file, alg }) => file === 'resources\\app.asar' && alg === 'SHA256')?.value ?? null;
}

/** Where Electron checks its archive at the start, the binary names the archive that lies beside it. */
export const integrityCheck: Check = ({ machine, layout, archiveHeader }) => {
  if (machine.platform === 'linux') return [];
  const hash = createHash('sha256').update(archiveHeader).digest('hex');
  if (stated(machine.platform, layout.executable) === hash) return [];
  return [
    {
      zh: '程序里登记的 app.asar 校验值不对，程序会拒绝启动',
      en: 'the binary states another integrity of app.asar: it would refuse to start',
    },
  ];
};
