import type { Validity, ValidityEvidence } from '../../../preload/contract-validity.ts';
import { dayText } from '../../../renderer/i18n/day.ts';
import { adviceOf } from '../../../renderer/validity/advice.ts';
import { validityText } from '../../../renderer/validity/text.ts';
import { isOver } from '../../../renderer/validity/told-states.ts';
import { weighed } from '../../../renderer/validity/weighed.ts';
import { html, type Markup } from './markup.ts';
import { siteText } from './text.ts';

const text = validityText.zh;

/** Gives the way to a place of a document; `null` where the site does not hold it. */
export type HrefOf = (documentId: string, block: string | null) => string | null;

/** Whether a paper applies on the site's day, as of which library, and by which sentence. */
export function validityStrip(documentId: string, validity: Validity, hrefOf: HrefOf): Markup {
  const { state, on } = validity;
  const { first, coming, others } = weighed(validity);
  const advice = adviceOf(validity);
  const sentence = (evidence: ValidityEvidence) =>
    evidenceSentence(evidence, documentId, evidence === first, hrefOf);
  return html`<section class="validity${advice !== null && ' loud'}" aria-label="${siteText.validity}">
<p><b class="state-word${isOver(state) && ' over'}">${text.states[state]}</b> ${text.told(day(on))}</p>
${first === null ? text.meaning[state] !== '' && html`<p>${text.meaning[state]}</p>` : sentence(first)}
${coming.map(sentence)}
${advice !== null && html`<p>${text.advice[advice]}</p>`}
${others.length > 0 && html`<details><summary>${text.others(others.length)}</summary>${others.map(sentence)}</details>`}
</section>`;
}

/** The same in a line, for paper. */
export function printedState({ state, on }: Validity): string {
  return text.printed(text.states[state], day(on));
}

function evidenceSentence(
  { from, place, sentence, mark, block, kind, whole, date }: ValidityEvidence,
  documentId: string,
  decides: boolean,
  hrefOf: HrefOf,
): Markup {
  const document = from.documentId === documentId ? text.thisPaper : (from.docNumber ?? from.title);
  const href = hrefOf(from.documentId, block);
  return html`<p class="validity-sentence">
${!decides && html`<span>${text.does[kind](date === null ? null : day(date), whole)}</span>`}
<span>${text.by(document, place)}</span>
<q>${sentence.slice(0, mark[0])}<b>${sentence.slice(...mark)}</b>${sentence.slice(mark[1])}</q>
${href !== null && html`<a href="${href}">${siteText.seeSentence}</a>`}
</p>`;
}

function day(date: string): string {
  return dayText(date, 'zh-CN');
}
