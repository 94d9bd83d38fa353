import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asHtml } from '../../../build/packaging/guide/as-html.ts';
import { asText } from '../../../build/packaging/guide/as-text.ts';
import { installationSheet } from '../../../build/packaging/guide/sheet.ts';
import { dataFolderName } from '../../../main/app/data-folder.ts';
import { everything } from './all-files.ts';

const headings = (facts: typeof everything) =>
  installationSheet(facts).sections.map(({ heading }) => heading);

test('the sheet tells of everything that was made', () => {
  expect(headings(everything)).toEqual([
    '先看电脑能不能用',
    '在 Windows 上安装',
    '给很多电脑安装（管理员）',
    '不安装，从 U 盘直接用',
    '在 Linux 上',
    '在 macOS 上（13 或更新）',
    '批注存在哪里，怎样备份',
    '卸载，核对文件',
  ]);
});

test('of what was not made it says nothing', () => {
  const linux = everything.files.filter(({ kind }) => kind === 'tar.gz');
  expect(headings({ ...everything, files: linux })).toEqual([
    '先看电脑能不能用',
    '在 Linux 上',
    '批注存在哪里，怎样备份',
    '核对文件',
  ]);
});

test('the warning of Windows is explained only while nobody has signed the installer', () => {
  expect(asText(installationSheet(everything))).toContain('仍要运行');
  expect(asText(installationSheet({ ...everything, signed: true }))).not.toContain('仍要运行');
});

test('the switch that it names is the one that the installer reads', () => {
  const installer = readFileSync(
    path.resolve(import.meta.dirname, '../../../build/packaging/installer/installer.nsh'),
    'utf8',
  );
  expect(asText(installationSheet(everything))).toContain('/S /DELETENOTES');
  expect(installer).toMatch(/\{GetOptions\} \$R0 "\/DELETENOTES" \$R1/);
});

test('the folder of the data on a stick is the one that the program makes, for the single file and for the archive', () => {
  const text = asText(installationSheet(everything));
  const stick = text.slice(text.indexOf('从 U 盘直接用'), text.indexOf('在 Linux 上'));
  expect(stick.match(/公报数据/g)).toHaveLength(2);
  expect(dataFolderName).toBe('公报数据');
  expect(stick).not.toContain('notes');
});

test('the text opens in Notepad: marked as UTF-8, lines ended as Windows does', () => {
  const text = asText(installationSheet(everything));
  expect(text.startsWith('\uFEFF政府公报阅读器　安装说明\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('signs of a name stay text on the page', () => {
  const files = [{ platform: 'win', arch: 'x64', kind: 'nsis', name: '<b>&.exe' }] as const;
  const html = asHtml(installationSheet({ ...everything, files }));
  expect(html).toContain('<code>&lt;b&gt;&amp;.exe</code>');
});
