import { dayText } from '../../../renderer/i18n/day.ts';
import type { SiteSource } from './source.ts';
import { siteText } from './text.ts';

/** Its name is ASCII: old packing programs garble any other. */
export const readmePath = 'README.txt';

/** What the folder is, for whoever opens it without a browser; as Notepad of Windows 7 reads it: with a mark and CR LF. */
export function readme({ issues, on, madeOn }: SiteSource, brand: string): string {
  const documents = issues.reduce((sum, { entry }) => sum + entry.documents, 0);
  const lines = [
    brand,
    '',
    siteText.held(issues.length, documents),
    ...siteText.howTo,
    siteText.asOf(dayText(on, 'zh-CN')),
    siteText.official,
    siteText.madeOn(dayText(madeOn, 'zh-CN'), siteText.reader),
    '',
    'Government gazettes as web pages. Open index.html in any browser; no network and nothing to install is needed.',
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
