import { parseText } from '../../../../main/gazette/parse-issue.ts';
import type { ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';

/** An invented issue of one section, read. */
export function readSectionText(title: string, lines: string): ParsedIssue {
  return parseText(
    `柳溪市人民政府公报\n2023年第4期\n目录\n${title}………3\n其他………9\n${title}\n${lines}\n`,
    'x.txt',
  );
}
