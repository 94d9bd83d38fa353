import { expect, test } from 'vitest';
import { isOffline } from '../../../main/app/security.ts';

test.each(['app://reader/index.html', 'app://reader/', 'data:image/png;base64,AA', 'blob:app://reader/1'])(
  '%s stays on the machine',
  (url) => {
    expect(isOffline(url)).toBe(true);
  },
);

test.each([
  'https://example.com/',
  'http://localhost/',
  'ws://127.0.0.1:1/',
  'file:///etc/passwd',
  'app://readers/',
  'app://reader.example.com/',
  'devtools://devtools/',
  'ftp://example.com/',
  '',
])('%s is refused', (url) => {
  expect(isOffline(url)).toBe(false);
});
