import { parseText } from '../../../main/gazette/parse-issue.ts';
import type { ParsedDocument } from '../../../main/gazette/parsed-issue.ts';

/** Wraps a text as the one paper of an invented issue and gives that paper as read. */
export function readPaper(body: string, title = '柳溪市人民政府关于菜场改造的通知'): ParsedDocument {
  const source = `柳溪市人民政府公报\n2023年第4期\n\n${title}\n\n柳政发〔2023〕7号\n\n${body}\n\n柳溪市人民政府\n\n2023年4月6日\n`;
  const [document] = parseText(source, 'x.txt').documents;
  if (document === undefined) throw new Error('no paper was found');
  return document;
}
