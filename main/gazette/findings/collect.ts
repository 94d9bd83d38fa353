import type { DocumentFacts } from '../extract/document-facts.ts';
import type { Finding, IssuedEntry, ParsedDocument, ParsedSection, Part, TocEntry } from '../parsed-issue.ts';
import { words } from '../text/fold.ts';
import { checkContents, checkIssued } from './contents.ts';
import { checkNumbering } from './numbering.ts';
import { checkSums } from './sums.ts';
import { checkWording } from './wording.ts';

/** Everything that looks wrong in the issue, in the order of its lines. Nothing of it is mended. */
export function collectFindings(
  read: readonly DocumentFacts[],
  documents: readonly ParsedDocument[],
  sections: readonly ParsedSection[],
  toc: readonly TocEntry[],
  issued: readonly IssuedEntry[],
): Finding[] {
  const findings: Finding[] = [...checkContents(toc, documents), ...checkIssued(issued)];
  for (const document of documents) {
    findings.push(...checkNumbering(document));
    document.blocks.forEach((block, at) => {
      findings.push(
        ...checkWording(block, document.blocks[at - 1], document.blocks[at + 1]),
        ...checkSums(block),
      );
    });
    findings.push(...checkAttachments(document));
  }
  for (const { blocks } of sections) {
    blocks.forEach((block, at) => {
      findings.push(...checkWording(block, blocks[at - 1], blocks[at + 1]));
    });
  }
  for (const { dangling } of read) {
    for (const { block, text } of dangling) {
      findings.push({
        kind: 'missing-target',
        lines: block.lines,
        message: `所引“${text}”在本文件中不存在。`,
      });
    }
  }
  return findings.sort((a, b) => a.lines[0] - b.lines[0]);
}

/** Attachments announced with numbers and printed without, or announced and not printed at all. */
function checkAttachments(document: ParsedDocument): Finding[] {
  const printed = document.parts.filter((part) => part.kind === 'attachment');
  const announced = document.blocks.filter(
    (block) => block.kind === 'note' && /^附\s*件?\s*[:：]|^\d{1,2}\s*[.、．]/.test(block.text),
  );
  const [first] = announced;
  if (first === undefined || !/^附/.test(first.text)) return [];
  const said = words(announced.map((block) => block.text).join(''));
  const isAnnounced = (part: Part) => {
    const title = words((part.title ?? '').replace(/[（(][^（）()]*[)）]$/, ''));
    return title.length > 3 && said.includes(title);
  };
  const unlabelled = (printed.length > 0 ? printed : document.parts).filter(
    (part) => part.label === null && isAnnounced(part),
  );
  if (printed.length > 0 || unlabelled.length > 0)
    return unlabelled.map(({ lines: [line] }) => ({
      kind: 'missing-attachment-label',
      lines: [line, line],
      message: '所附文件前没有“附件”字样。',
    }));
  return [{ kind: 'missing-attachment', lines: first.lines, message: '附件说明所列附件本期未刊登。' }];
}
