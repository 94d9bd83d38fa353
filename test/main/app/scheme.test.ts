import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAsset } from '../../../main/app/assets.ts';
import { serveAsset } from '../../../main/app/scheme.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'reader-scheme-'));
const folder = path.join(root, 'renderer');

beforeAll(() => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>公报</title>');
  writeFileSync(path.join(folder, 'assets/a b.js'), 'export {}');
  writeFileSync(path.join(folder, 'notes.sqlite'), 'not for the page');
  writeFileSync(path.join(root, 'secret.json'), '{}');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('findAsset', () => {
  test('gives the page for / and files by their decoded names', () => {
    expect(findAsset(folder, 'app://reader/')).toEqual({
      file: path.join(folder, 'index.html'),
      mediaType: 'text/html; charset=utf-8',
    });
    expect(findAsset(folder, 'app://reader/assets/a%20b.js?v=1#x')?.file).toBe(
      path.join(folder, 'assets/a b.js'),
    );
  });

  test.each([
    'app://other/index.html',
    'app://reader.evil/index.html',
    'https://reader/index.html',
    'file:///etc/passwd',
    'app://reader/..%2fsecret.json',
    'app://reader/%2e%2e/secret.json%00.js',
    'app://reader/..%5csecret.json',
    'app://reader/%E0%A4%A.js',
    'app://reader/notes.sqlite',
    'not a url',
    '',
  ])('refuses %s', (url) => {
    expect(findAsset(folder, url)).toBeNull();
  });

  test('never leads out of its folder, however the path is written', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      '%00',
      'a',
      '公报',
      'C:',
      '.js',
      '%25',
    );
    const paths = fc.array(piece, { maxLength: 12 }).map((pieces) => `app://reader/${pieces.join('')}x.js`);
    fc.assert(
      fc.property(paths, (url) => {
        const asset = findAsset(folder, url);
        expect(asset === null || asset.file.startsWith(folder + path.sep)).toBe(true);
        expect(asset?.file ?? '').not.toMatch(/[/\\]\.\.[/\\]/);
      }),
    );
  });
});

describe('serveAsset', () => {
  test('answers with the file, its media type and the policy', async () => {
    const answer = await serveAsset(folder, new Request('app://reader/index.html'));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('公报');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.join()).not.toContain('unsafe');
  });

  test.each(['/none.html', '/..%2fsecret.json', '/assets'])(
    'answers 404 for %s, under the same policy',
    async (url) => {
      const answer = await serveAsset(folder, new Request(`app://reader${url}`));
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  test('answers 404 for a folder that is named like a file', async () => {
    mkdirSync(path.join(folder, 'folder.js'));
    expect((await serveAsset(folder, new Request('app://reader/folder.js'))).status).toBe(404);
  });

  test('takes nothing from the page', async () => {
    const request = new Request('app://reader/index.html', { method: 'POST', body: 'x' });
    expect((await serveAsset(folder, request)).status).toBe(404);
  });
});
