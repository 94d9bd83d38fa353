import { hasForce } from '../documents/facts.ts';
import type { ReadDocument } from '../documents/read-document.ts';
import type { LineRange, ParsedDocument } from '../parsed-issue.ts';
import { readCitations } from './citations.ts';
import { readDeadlines } from './deadlines.ts';
import { type ReadEffects, readEffects } from './effects.ts';
import { type ReadReferences, readInternalRefs } from './internal-refs.ts';
import { readResponsibilities } from './responsibilities.ts';

/** A document with its facts, and what the findings need of them. */
export interface DocumentFacts {
  readonly document: ParsedDocument;
  readonly dangling: ReadReferences['dangling'];
}

const noEffects: ReadEffects = { effects: [], effectiveFrom: null, expiresOn: null };

/** Reads out of a document's blocks what it cites, refers to, charges whom with, and when it applies. */
export function readDocumentFacts(read: ReadDocument): DocumentFacts {
  const { document } = read;
  const { references, dangling } = readInternalRefs(document);
  const effects = hasForce(document.kind) ? readEffects(document) : noEffects;
  const responsibilities = document.blocks.flatMap((block, at) =>
    readResponsibilities(block, (start, end) =>
      printedOn(read.sources[at] ?? [], read.breaks[at] ?? [], start, end),
    ),
  );
  const facts = {
    ...document,
    ...effects,
    deadlines: readDeadlines(document, effects.effects),
    citations: readCitations(document),
    internalRefs: references,
    responsibilities,
  };
  return { document: facts, dangling };
}

/** The source lines that a stretch of a block's text stands on. */
function printedOn(
  sources: readonly number[],
  breaks: readonly number[],
  start: number,
  end: number,
): LineRange {
  const lineAt = (unit: number) => sources[breaks.filter((at) => at <= unit).length] ?? sources.at(-1) ?? 1;
  return [lineAt(start), lineAt(Math.max(start, end - 1))];
}
