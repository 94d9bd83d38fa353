import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeCorpus } from '../../../build/corpus.ts';
import { openLibrary } from '../../../main/library/open.ts';
import { references } from '../../../main/library/references.ts';
import { gazetteText } from '../library/gazette-text.ts';
import { temporaryFolder } from '../library/open-city.ts';

const root = join(import.meta.dirname, '../../..');
const samples = readdirSync(join(root, 'assets/issues')).filter((name) => name.endsWith('.txt'));

describe('the corpus', () => {
  it('holds every sample issue and whatever else is named', async () => {
    const folder = temporaryFolder();
    const more = join(folder, 'november.txt');
    writeFileSync(more, gazetteText(11));
    const outcome = await makeCorpus({ from: [more], out: join(folder, 'library.sqlite') });
    const names = outcome.ok ? outcome.added.map(({ fileName }) => fileName) : [];
    expect(names).toEqual(expect.arrayContaining([...samples, 'november.txt']));
  });

  it('says which path is not there, and writes nothing', async () => {
    const out = join(temporaryFolder(), 'library.sqlite');
    const outcome = await makeCorpus({ from: ['/nowhere/at/all'], out });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-missing' } });
    expect(existsSync(out)).toBe(false);
  });

  it.skipIf(!existsSync(join(root, '../shared/issues')))(
    'links what the real issue lists as issued to the eight that it prints (needs ../shared)',
    async () => {
      const out = join(temporaryFolder(), 'library.sqlite');
      await makeCorpus({ out });
      const library = openLibrary(out);
      if (!library.ok) throw new Error(library.failure.en);
      onTestFinished(() => {
        library.value.db.close();
      });
      const { outgoing } = references(library.value.db, '温州市-2020-12:issued-list');
      const states = Object.groupBy(outgoing, ({ target }) => target.state);
      const number = (held: typeof outgoing = []) =>
        held.map(({ target }) => target.docNumber?.match(/(\d+)号/)?.[1]);
      expect(number(states.held)).toEqual(['83', '84', '85', '90', '91', '92', '93', '94']);
      expect(number(states['not-held'])).toEqual(['86', '87']);
    },
  );
});
