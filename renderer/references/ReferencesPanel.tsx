import { useMemo, useState } from 'react';
import type { DocumentView, Reference, References } from '../../preload/contract.ts';
import type { ValidityState } from '../../preload/contract-validity.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import '../ui/messages.css';
import { groupsOf, otherHeld, type ReferenceGroup } from './groups.ts';
import { NeighbourPicture } from './NeighbourPicture.tsx';
import { ReferenceItem } from './ReferenceItem.tsx';
import './references.css';
import { referencesText } from './text.ts';
import { useOtherStates } from './use-other-states.ts';
import { WhoCites } from './WhoCites.tsx';

interface ReferencesPanelProps {
  readonly document: DocumentView;
  readonly references: References;
}

/** Who cites the place that is read, a picture of the documents around, then every reference by relation. */
export function ReferencesPanel({ document, references }: ReferencesPanelProps) {
  const text = useText(referencesText);
  const groups = useMemo(() => groupsOf(references), [references]);
  const stateOf = useOtherStates(references);
  return (
    <>
      <WhoCites document={document} references={references} />
      {groups.length === 0 ? (
        <div className="msg panel-msg">
          <h3>{text.none}</h3>
          <p className="sec">{text.noneAdvice}</p>
        </div>
      ) : (
        <NeighbourPicture groups={groups} documentId={document.id} docNumber={document.docNumber} />
      )}
      {groups.map((group) => (
        <Group key={`${group.relation} ${group.direction}`} group={group} stateOf={stateOf} />
      ))}
    </>
  );
}

/** One stretch of text may name several documents. */
function keyOf({ from, block, range, target }: Reference): string {
  return [from.documentId, block, ...range, target.docNumber, target.title].join(' ');
}

/** So many references of a group are shown at first; a law that everything rests on has hundreds. */
const firstShown = 20;

interface GroupProps {
  readonly group: ReferenceGroup;
  readonly stateOf: (documentId: string | null) => ValidityState | null;
}

function Group({ group: { relation, direction, references }, stateOf }: GroupProps) {
  const text = useText(referencesText);
  const [all, setAll] = useState(false);
  const { name, hint } = text.relations[relation][direction];
  const shown = all ? references : references.slice(0, firstShown);
  const left = references.length - shown.length;
  return (
    <section className="relation" aria-label={name}>
      <h3>
        {name} <span className="relation-hint">{hint}</span>
        <span className="relation-count">{references.length}</span>
      </h3>
      <ul>
        {shown.map((reference) => (
          <ReferenceItem
            key={keyOf(reference)}
            reference={reference}
            direction={direction}
            state={stateOf(otherHeld(reference, direction))}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="btn small relation-rest" onClick={() => setAll(true)}>
          {text.others(left)}
        </button>
      )}
    </section>
  );
}
