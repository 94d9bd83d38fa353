import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIssue } from '../../../main/library/read-issue.ts';
import { paragraph, smallDocx } from '../formats/small-docx.ts';
import { gazetteText } from './gazette-text.ts';
import { temporaryFolder } from './open-city.ts';

describe('an issue of another format than text', () => {
  it('is read as its text is; the text is kept, with the check sum of the file', async () => {
    const text = gazetteText(6);
    const folder = temporaryFolder();
    const bytes = smallDocx(
      text
        .split('\n')
        .filter((line) => line !== '')
        .map(paragraph)
        .join(''),
    );
    writeFileSync(join(folder, 'june.docx'), bytes);
    writeFileSync(join(folder, 'june.txt'), text);
    const word = await readIssue(join(folder, 'june.docx'));
    const plain = await readIssue(join(folder, 'june.txt'));
    if (!word.ok || !plain.ok) throw new Error('not read');
    const { source, parsed } = word.value;
    expect(source).toMatchObject({ fileName: 'june.docx', encoding: 'docx' });
    expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(source.text).toContain('关于修好村里水厂的通知');
    const shown = (documents: typeof parsed.documents) =>
      documents.map(({ id, title, blocks }) => [id, title, blocks.map((block) => block.text)]);
    expect(shown(parsed.documents)).toEqual(shown(plain.value.parsed.documents));
    expect(parsed.coverage.unplaced).toEqual([]);
  });
});
