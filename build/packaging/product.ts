/** What the packed program is called, to people and to their systems. */

export const product = {
  /** Windows groups windows by it, macOS knows the program by it; it must never change. */
  appId: 'local.gazette-reader',
  /** In paths, so ASCII; the folder of notes (`%APPDATA%\Gazette Reader`) is named after it by package.json. */
  name: 'Gazette Reader',
  chineseName: '政府公报阅读器',
  description: '离线阅读政府公报：目录、检索、引用、批注',
  /** As LICENSE has it. */
  copyright: 'Copyright (c) 2026 the gazette reader’s maintainers',
  /** Linux: executable, package, icons and desktop entry; also the stem of every file that is handed out. */
  slug: 'gazette-reader',
  /** Debian asks for addresses; `.invalid` is reserved for what is none (RFC 2606). */
  maintainer: 'Gazette Reader <gazette-reader@example.invalid>',
  homepage: 'https://gazette-reader.invalid/',
} as const;

/** The file in which issues travel, opened by the reader. */
export const issuePack = {
  extension: 'gzpack',
  /** The class under which Windows keeps the association. */
  windowsClass: 'GazetteReader.IssuePack',
  name: '公报资料包',
  mimeType: 'application/x-gazette-pack',
} as const;

/** `gazette://` links open in the reader. */
export const linkScheme = { scheme: 'gazette', name: '政府公报链接' } as const;

/** The languages of Chromium's own texts that are kept. */
export const locales = ['en-US', 'zh-CN'] as const;
