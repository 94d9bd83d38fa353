import type { Reference, References } from '../../../preload/contract.ts';
import type { ValidityState } from '../../../preload/contract-validity.ts';
import { aroundMark } from '../../../renderer/references/around-mark.ts';
import { groupsOf, otherHeld, type ReferenceGroup } from '../../../renderer/references/groups.ts';
import { referencesText } from '../../../renderer/references/text.ts';
import { html, type Markup } from './markup.ts';
import { stateMark } from './state-word.ts';
import { siteText } from './text.ts';
import type { HrefOf } from './validity.ts';

const text = referencesText.zh;

/** So many references of a group are shown at first; a law that everything rests on has hundreds. */
const firstShown = 20;

export interface Around {
  readonly hrefOf: HrefOf;
  readonly stateOf: (documentId: string) => ValidityState | null;
}

/** What a document refers to and what refers to it, by relation, each with its sentence. */
export function referenceGroups(references: References, around: Around): Markup {
  const groups = groupsOf(references);
  if (groups.length === 0) return html`<p><b>${text.none}</b></p><p class="sec">${text.noneAdvice}</p>`;
  return html`${groups.map((group) => groupOf(group, around))}`;
}

/** The id of the entry of a reference, for links to what is not held. */
export function referenceId({ block, range }: Pick<Reference, 'block' | 'range'>): string {
  return `page-ref-${block}-${range.join('-')}`;
}

function groupOf({ relation, direction, references }: ReferenceGroup, around: Around): Markup {
  const { name, hint } = text.relations[relation][direction];
  const seen = new Set<string>();
  const items = references.map((reference) => {
    const id = direction === 'outgoing' ? referenceId(reference) : null;
    // One stretch of text may name several documents: the first has the id.
    const own = id !== null && !seen.has(id) ? id : null;
    if (own !== null) seen.add(own);
    return itemOf(reference, direction, own, around);
  });
  const rest = items.slice(firstShown);
  return html`<section class="relation">
<h3>${name} <span class="hint">${hint}</span> <span class="count">${references.length}</span></h3>
<ul>
${items.slice(0, firstShown)}</ul>
${rest.length > 0 && html`<details><summary>${text.others(rest.length)}</summary><ul>\n${rest}</ul></details>`}
</section>`;
}

function itemOf(
  reference: Reference,
  direction: ReferenceGroup['direction'],
  id: string | null,
  { hrefOf, stateOf }: Around,
): Markup {
  const { from, block, target, sentence, mark, place } = reference;
  const incoming = direction === 'incoming';
  const other = incoming ? from : target;
  const title = other.title ?? other.docNumber ?? sentence.slice(...mark);
  const held = otherHeld(reference, direction);
  const placeInOther = incoming ? block : target.state === 'held' ? target.block : null;
  const href = held === null ? null : hrefOf(held, placeInOther);
  const shown = aroundMark(sentence, mark);
  const where = hrefOf(from.documentId, block);
  return html`<li class="reference"${id !== null && html` id="${id}"`}>
<h4>${href === null ? html`<span class="none">${title}</span>` : html`<a href="${href}">${title}</a>`}</h4>
<p class="reference-meta">${[
    other.docNumber !== null && other.docNumber !== title && html`<span>${other.docNumber}</span> `,
    incoming && html`<span>${from.issue}</span> `,
    held !== null && stateMark(stateOf(held)),
    href === null && html`<span class="chip soft">${notHeld(target)}</span>`,
  ]}</p>
${target.state === 'not-held' && target.catalogued !== null && html`<p class="reference-meta">${siteText.catalogued(target.catalogued.issue)}</p>`}
<p class="reference-sentence"><q>${shown.before}<b>${shown.mark}</b>${shown.after}</q> ${
    where === null
      ? html`<span class="place">${place}</span>`
      : html`<a class="place" href="${where}">${place}<span class="vh">，${text.goTo}</span></a>`
  }</p>
</li>
`;
}

/** A paper of the library may still be no part of the site: that of a sample issue. */
function notHeld(target: Reference['target']): string {
  return target.state === 'not-held' && target.hint !== null ? text.notHeldHint(target.hint) : text.notHeld;
}
