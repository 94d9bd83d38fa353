import type { SiteDataCalls } from './list.ts';

/**
 * A script that hands data to the page that loads it. JSON is JavaScript but for two line ends that browsers before
 * 2019 do not take inside strings.
 */
export function dataScript<Call extends keyof SiteDataCalls>(
  call: Call,
  ...values: Parameters<SiteDataCalls[Call]>
): string {
  const json = values
    .map((value) => JSON.stringify(value))
    .join(',')
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return `gazetteSite.${call}(${json});\n`;
}
