/** Names against a list of what is allowed: whatever is not on it is found, however it got there. */
import type { Finding } from './packed-program.ts';

/** A finding for every name that no pattern allows, and for every wanted name that is not there. */
export function compareNames(
  where: { readonly zh: string; readonly en: string },
  names: readonly string[],
  allowed: readonly RegExp[],
  wanted: readonly string[],
): Finding[] {
  const stray = names.filter((name) => !allowed.some((pattern) => pattern.test(name)));
  const missing = wanted.filter((name) => !names.includes(name));
  return [
    ...stray.map((name) => ({
      zh: `${where.zh}里有不该有的文件 ${name}`,
      en: `${where.en} holds ${name}, which does not belong there`,
    })),
    ...missing.map((name) => ({
      zh: `${where.zh}里缺少 ${name}`,
      en: `${where.en} lacks ${name}`,
    })),
  ];
}

/** `text` to be taken literally in a pattern. */
export function literally(text: string): string {
  return RegExp.escape(text);
}
