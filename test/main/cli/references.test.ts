import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../main/library/build.ts';
import { temporaryFolder } from '../library/open-city.ts';

const entry = join(import.meta.dirname, '../../../main/cli/gazette.ts');
const assets = join(import.meta.dirname, '../../../assets/issues');

describe('gazette references', () => {
  it('tells both directions by relation, each with sentence, place and target', async () => {
    const { library, run } = await samples();
    const { status, stdout } = run('青禾政办〔2024〕38号', '--library', library, '--json');
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      documentId: '青禾市-2024-6:青禾政办-2024-38',
      outgoing: {
        applies: expect.arrayContaining([
          expect.objectContaining({
            place: '第二十八条',
            sentence: expect.stringContaining('第十条第一款第（三）项'),
            target: {
              state: 'held',
              documentId: '青禾市-2024-6:青禾市人民政府令第52号',
              title: '青禾市渡口渡船安全管理办法',
              docNumber: '青禾市人民政府令第52号',
              block: 'art-10',
            },
          }),
        ]),
        repeals: [
          { target: { state: 'not-held', docNumber: '青禾政办〔2016〕71号' } },
          { target: { state: 'not-held', docNumber: '青禾水管〔2018〕33号', hint: '青禾市水利局发文' } },
        ],
      },
      incoming: {
        amends: [{ from: { docNumber: '青禾政办〔2024〕43号' } }],
        lists: [{ from: { documentId: '青禾市-2024-6:issued-list' } }],
      },
    });
  });

  it('prints them for people', async () => {
    const { library, run } = await samples();
    const { stdout } = run('青禾政办〔2024〕38号', '--library', library);
    const lines = stdout.split('\n');
    expect(lines[lines.indexOf('修改本文 amended by') + 1]).toMatch(/^ {2}青禾政办〔2024〕43号\t/);
    expect(stdout).toContain('青禾市人民政府令第52号#art-10\t第二十八条\t');
    expect(stdout).toContain('青禾水管〔2018〕33号（本库未收 not held，青禾市水利局发文）');
  });

  it('of what is not held fails with 1', async () => {
    const { library, run } = await samples();
    expect(run('某市办〔2001〕1号', '--library', library).status).toBe(1);
  });
});

async function samples() {
  const library = join(temporaryFolder(), 'samples.sqlite');
  const files = readdirSync(assets).filter((name) => name.endsWith('.txt'));
  await buildLibrary({ files: files.map((name) => join(assets, name)), out: library });
  return {
    library,
    run: (...words: readonly string[]) =>
      spawnSync(process.execPath, [entry, 'references', ...words], { encoding: 'utf8' }),
  };
}
