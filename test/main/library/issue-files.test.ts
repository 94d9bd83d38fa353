import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueFiles } from '../../../main/library/issue-files.ts';
import { temporaryFolder } from './open-city.ts';

describe('the issue files of a folder', () => {
  it('are those of every format that can be read, by name', () => {
    const folder = temporaryFolder();
    const issues = ['1.txt', '2.PDF', '3.docx', '4.html', '5.htm', '6.md'];
    const others = ['README.md', '~$3.docx', '.7.txt', '8.sqlite', 'txt'];
    for (const name of [...issues, ...others]) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, '9.txt'));
    expect(issueFiles(folder)).toEqual({ ok: true, value: issues.map((name) => join(folder, name)) });
  });

  it('are told to be missing where there are none', () => {
    expect(issueFiles(temporaryFolder())).toMatchObject({ ok: false, failure: { code: 'file-missing' } });
  });

  it('is the file itself that a path names, whatever its name', () => {
    const file = join(temporaryFolder(), 'june');
    writeFileSync(file, '');
    expect(issueFiles(file)).toEqual({ ok: true, value: [file] });
  });
});
