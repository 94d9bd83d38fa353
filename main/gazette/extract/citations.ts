import type { Block, Citation, ParsedDocument, Relation } from '../parsed-issue.ts';
import { fold, words } from '../text/fold.ts';
import { fillsBlock, isListed, rowTask, withListedTitles } from './listed-papers.ts';
import { relationOf, taskOf } from './relation.ts';
import { findNamed, type Named } from './titles.ts';

const silent: ReadonlySet<Block['kind']> = new Set(['note', 'signature', 'date', 'recipients']);
/** Forms, certificates and the like stand in title marks too but are no papers to refer to. */
const form = /(?:表|簿|申请书|申报书|任务书|承诺书|协议书?|合同书?|证书?|意向书|手册|台账|报告书)$/;

/** Every other paper that a document names, and its own name where the notice issues it. Targets are filled in later. */
export function readCitations(document: ParsedDocument): Citation[] {
  const ofPaper = /废止|失效|清理/.test(document.title) ? 'repeals' : null;
  // A text that an amending decision prints anew below itself is the older paper that it amends.
  const texts = document.parts.filter((part) => part.kind !== 'attachment' || part.label !== null);
  const own = new Set([document.title, ...texts.map((part) => part.title ?? '')].map(words));
  const first = document.parts[0]?.kind;
  const aliases = aliasesIn(document.blocks);
  const citations: Citation[] = [];
  let underBasis = false;
  let task: Relation | null = ofPaper;
  let part = 0;
  for (const block of document.blocks) {
    if (block.heading !== null) underBasis = basisHeading.test(block.heading);
    if (block.part !== part) task = taskOf(document.parts[block.part]?.title ?? '') ?? ofPaper;
    part = block.part;
    const names = /[《号]/.test(block.text) ? withListedTitles(block, findNamed(block.text)) : [];
    const lead = names.some((named) => fillsBlock(block, named)) ? null : leadOf(block);
    if (lead !== null) task = taskOf(lead) ?? ofPaper;
    if (silent.has(block.kind) || names.length === 0) continue;
    const folded = fold(block.text);
    for (const named of names) {
      if (named.title !== null && named.docNumber === null && form.test(fold(named.title))) continue;
      if (named.docNumber !== null && named.docNumber === document.docNumber) continue;
      if (named.title !== null && named.docNumber === null && aliases.has(named.title)) continue;
      const ownName = named.docNumber === null || named.docNumber === document.docNumber;
      const isOwn = named.title !== null && ownName && own.has(words(named.title));
      const context = {
        task: rowTask(block, named) ?? task,
        listed: isListed(block, named),
        underBasis,
        issuable: block.part === 0 && named.docNumber === null,
      };
      const said = relationOf(folded, { ...named, start: named.from }, context);
      // A paper without a notice of its own names its parts, unless it says that it issues them.
      if (isOwn && said !== 'self' && !(first === 'notice' && block.part === 0)) continue;
      const relation = isOwn ? 'self' : said;
      citations.push({
        block: block.id,
        ...span(block, named),
        relation,
        target: isOwn ? document.id : null,
      });
    }
  }
  return citations;
}

/** The words that head or lead in what stands below: a heading, the last sentence before a colon. */
function leadOf({ heading, text }: Block): string | null {
  if (heading !== null) return heading;
  return /[:：]$/.test(text) ? (/[^。；]*$/.exec(text)?.[0] ?? text) : null;
}

const basisHeading = /^(?:编制|制定|制订)?(?:的)?(?:法律|政策)?依据$/;

/** 以下简称《办法》 gives another paper a short name, which names nothing outside this text. */
function aliasesIn(blocks: readonly Block[]): Set<string> {
  const aliases = new Set<string>();
  for (const { text } of blocks)
    for (const match of text.matchAll(/(?:以下|下)(?:统一)?简?称(?:为)?[“"]?《([^《》]{1,30})》/g))
      if (match[1] !== undefined) aliases.add(match[1]);
  return aliases;
}

function span(block: Block, { start, end, title, docNumber }: Named) {
  return { start, end, text: block.text.slice(start, end), docNumber, title };
}
