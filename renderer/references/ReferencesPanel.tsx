import type { Reference, References } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/messages.css';
import { groupsOf, type ReferenceGroup } from './groups.ts';
import { ReferenceItem } from './ReferenceItem.tsx';
import './references.css';
import { referencesText } from './text.ts';

/** What the document refers to, by relation, and what refers to it. */
export function ReferencesPanel({ references }: { readonly references: References }) {
  const text = useText(referencesText);
  const groups = groupsOf(references);
  if (groups.length === 0) {
    return (
      <div className="msg panel-msg">
        <h3>{text.none}</h3>
        <p className="sec">{text.noneAdvice}</p>
      </div>
    );
  }
  return groups.map((group) => <Group key={group.relation} group={group} />);
}

/** One stretch of text may name several documents. */
function keyOf({ from, block, range, target }: Reference): string {
  return [from.documentId, block, ...range, target.docNumber, target.title].join(' ');
}

function Group({ group: { relation, references } }: { readonly group: ReferenceGroup }) {
  const text = useText(referencesText);
  const { name, hint } = text.relations[relation];
  return (
    <section className="relation" aria-label={name}>
      <h3>
        {name} <span className="relation-hint">{hint}</span>
        <span className="relation-count">{references.length}</span>
      </h3>
      <ul>
        {references.map((reference) => (
          <ReferenceItem key={keyOf(reference)} reference={reference} incoming={relation === 'incoming'} />
        ))}
      </ul>
    </section>
  );
}
