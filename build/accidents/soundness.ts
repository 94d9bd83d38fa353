import type { ParsedIssue } from '../../main/gazette/parsed-issue.ts';

/** What does not hold of an issue although it has to, whatever it was read from; empty when all does. */
export function unsound(issue: ParsedIssue, source: string): string[] {
  const wrong: string[] = [];
  const ink = [...source.replace(/[\s\u200b\ufeff]/g, '')].length;
  const { sourceChars, placedChars, unplaced } = issue.coverage;
  if (sourceChars !== ink || placedChars !== ink || unplaced.length > 0)
    wrong.push(`coverage: ${placedChars} of ${ink} placed, lines ${unplaced.join(' ')}`);
  const holders = [...issue.documents, ...issue.sections];
  if (new Set(holders.map((one) => one.id)).size !== holders.length) wrong.push('two holders share an id');
  for (const { id, blocks, citations } of holders) {
    const byId = new Map(blocks.map((block) => [block.id, block]));
    if (byId.size !== blocks.length) wrong.push(`${id}: two blocks share an id`);
    for (const { block, start, end, text } of citations)
      if (byId.get(block)?.text.slice(start, end) !== text) wrong.push(`${id}: ${text} is not in ${block}`);
  }
  for (const { id, blocks, internalRefs, effects, deadlines } of issue.documents) {
    const ids = new Map(blocks.map((block) => [block.id, block]));
    for (const { block, start, end, text } of [...internalRefs, ...effects, ...deadlines])
      if (ids.get(block)?.text.slice(start, end) !== text) wrong.push(`${id}: ${text} is not in ${block}`);
    for (const { targets } of internalRefs)
      for (const target of targets) if (!ids.has(target)) wrong.push(`${id}: no block ${target}`);
  }
  return wrong;
}
