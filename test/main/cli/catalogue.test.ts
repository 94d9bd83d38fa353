import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../main/library/catalogue/record.ts';

const entry = join(import.meta.dirname, '../../../main/cli/gazette.ts');
const assets = join(import.meta.dirname, '../../../assets/issues');

describe('gazette catalogue', () => {
  it('prints the record of an issue, which the catalogue can read', () => {
    const file = join(assets, 'qinghe-2024-06.txt');
    const { status, stdout } = spawnSync(process.execPath, [entry, 'catalogue', file], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(recordSchema.parse(JSON.parse(stdout)).issue).toMatchObject({ id: '青禾市-2024-6', serial: 186 });
  });
});
