import { readdirSync } from 'node:fs';
import { locales } from '../product.ts';
import type { Check } from './packed-program.ts';

/** On macOS a language's folder is written with `_`, and English without its country. */
const macNames: Readonly<Record<string, string>> = { 'zh-CN': 'zh_CN', 'en-US': 'en' };

/** Chromium's texts are there in Chinese and English; without them it does not start. */
export const localesCheck: Check = ({ machine, layout }) => {
  const wanted = locales.map((locale) =>
    machine.platform === 'mac' ? (macNames[locale] ?? locale) : locale,
  );
  const there = readdirSync(layout.locales)
    .filter((name) => name.endsWith(layout.localeEnding))
    .map((name) => name.slice(0, -layout.localeEnding.length));
  const lacking = wanted.filter((locale) => !there.includes(locale));
  const stray = there.filter((locale) => !wanted.includes(locale));
  return [
    ...lacking.map((locale) => ({ zh: `缺少语言文件 ${locale}`, en: `the locale ${locale} is missing` })),
    ...stray.map((locale) => ({ zh: `多出语言文件 ${locale}`, en: `the locale ${locale} is not wanted` })),
  ];
};
