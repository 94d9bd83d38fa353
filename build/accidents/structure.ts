import type { ParsedDocument, ParsedIssue } from '../../main/gazette/parsed-issue.ts';
import { words } from '../../main/gazette/text/fold.ts';

/** What an issue was understood to hold, as a bag of short sentences without lines and ids: equal issues, equal bags. */
export function structureOf(issue: ParsedIssue, options: { readonly withContents: boolean }): string[] {
  const { withContents } = options;
  return [
    `issue ${words(issue.issue.title)} ${issue.issue.year} ${issue.issue.number}`,
    ...(withContents ? issue.toc.map((entry) => `toc ${words(entry.title)} ${entry.page}`) : []),
    ...issue.documents.flatMap((document) => documentFacts(document, withContents)),
    ...issue.appointments.map((act) => `act ${act.person} ${act.action} ${words(act.post)}`),
    ...issue.news.map((item) => `news ${words(item.title)} ${item.date}`),
    ...issue.events.map((event) => `event ${event.date} ${words(event.text)} ${event.people.join()}`),
    ...issue.issuedList.map((entry) => `issued ${entry.docNumber} ${words(entry.title)}`),
    ...issue.statistics.map((row) => `figures ${words(row.indicator)} ${Object.values(row.values).join()}`),
  ];
}

function documentFacts(document: ParsedDocument, withContents: boolean): string[] {
  const name = document.docNumber ?? words(document.title);
  const { title, kind, signedOn, effectiveFrom, expiresOn, issuers, recipients, page } = document;
  return [
    `paper ${name} ${words(title)} ${kind} ${signedOn} ${effectiveFrom} ${expiresOn} ${issuers.join()} ${words(recipients ?? '')} ${withContents ? page : ''}`,
    ...document.parts.map((part) => `part ${name} ${part.kind} ${part.label} ${words(part.title ?? '')}`),
    ...document.blocks.map(
      (block) =>
        `block ${name} ${block.kind} ${block.number} ${block.level} ${words(block.heading ?? '')} ${words(block.text)}`,
    ),
    ...document.citations.map(
      (one) => `cites ${name} ${one.docNumber} ${words(one.title ?? '')} ${one.relation}`,
    ),
    ...document.internalRefs.map((one) => `refers ${name} ${words(one.text)} ${one.targets.join()}`),
    ...document.responsibilities.flatMap((duty) =>
      duty.units.map((unit) => `unit ${name} ${words(unit.name)} ${unit.role}`),
    ),
  ];
}

/** What one bag holds and the other lacks, both ways. */
export interface Difference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Compares two bags. */
export function compare(clean: readonly string[], damaged: readonly string[]): Difference {
  const left = new Map<string, number>();
  for (const fact of clean) left.set(fact, (left.get(fact) ?? 0) + 1);
  const added: string[] = [];
  for (const fact of damaged) {
    const count = left.get(fact) ?? 0;
    if (count > 0) left.set(fact, count - 1);
    else added.push(fact);
  }
  return { lost: [...left].flatMap(([fact, count]) => Array<string>(count).fill(fact)), added };
}
