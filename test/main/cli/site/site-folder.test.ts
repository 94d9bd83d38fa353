import { mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markOf, markPath, refusalOf } from '../../../../main/cli/site/site-folder.ts';
import { temporaryFolder } from '../../library/open-city.ts';

/** A folder with these files; its mark names `marked`. */
function folderWith(files: readonly string[], marked: readonly string[] | null): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  if (marked !== null) writeFileSync(join(folder, markPath), markOf(marked));
  return folder;
}

describe('a site may be written', () => {
  it('to a folder that is not there, and to an empty one', () => {
    expect(refusalOf(join(temporaryFolder(), 'new'))).toBeNull();
    expect(refusalOf(temporaryFolder())).toBeNull();
  });

  it('over an earlier site, with what systems put there by themselves', () => {
    const files = ['index.html', '2024-06/01.html'];
    expect(refusalOf(folderWith([...files, '2024-06/Thumbs.db', '.DS_Store'], files))).toBeNull();
  });
});

describe('a site is not written', () => {
  it('over anybody’s files', () => {
    const refusal = refusalOf(folderWith(['照片/一.jpg'], null));
    expect(refusal?.zh).toContain('照片/一.jpg');
    expect(refusal?.zh).toContain('gazette-site');
    expect(refusal?.en).toContain('other files');
  });

  it('over an earlier site to which somebody added a file', () => {
    expect(refusalOf(folderWith(['index.html', '2024-06/笔记.txt'], ['index.html']))?.zh).toContain(
      '笔记.txt',
    );
  });

  it('over a folder whose mark is not ours', () => {
    const folder = folderWith(['index.html'], null);
    writeFileSync(join(folder, markPath), '{"files":["index.html"]}');
    expect(refusalOf(folder)).not.toBeNull();
  });

  it('over a file, nor over a whole disk', () => {
    expect(refusalOf(join(folderWith(['library.sqlite'], null), 'library.sqlite'))?.en).toContain('a file');
    expect(refusalOf(parse(process.cwd()).root)?.en).toContain('a whole disk');
  });
});
