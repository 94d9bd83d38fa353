import type { Reference } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { aroundMark } from './around-mark.ts';
import { referencesText } from './text.ts';

interface ReferenceItemProps {
  readonly reference: Reference;
  /** The other document refers to the open one. */
  readonly incoming: boolean;
}

/**
 * One reference: the other document, then the sentence with the reference's words in bold. The title leads to the other
 * document, the sentence to where it stands; for what comes in, both lead there.
 */
export function ReferenceItem({ reference, incoming }: ReferenceItemProps) {
  const text = useText(referencesText);
  const open = useNavigation((state) => state.open);
  const { from, block, range, target, relation } = reference;
  const openSentence = () => open({ documentId: from.documentId, block, range });
  const notHeld = target.state === 'not-held';
  const other = incoming ? from : target;
  const title = other.title ?? other.docNumber ?? reference.sentence.slice(...reference.mark);
  const openOther =
    incoming || target.state === 'not-held' ? openSentence : () => open({ documentId: target.documentId });
  return (
    <li className="reference">
      <h4>
        {notHeld && !incoming ? (
          title
        ) : (
          <button type="button" className="as-link" onClick={openOther}>
            {title}
          </button>
        )}
      </h4>
      <p className="reference-meta">
        {other.docNumber !== null && other.docNumber !== title && <span>{other.docNumber}</span>}
        {incoming && <span>{from.issue}</span>}
        {incoming && <span className="chip soft">{text.incomingAs[relation]}</span>}
        {notHeld && !incoming && (
          <span className="chip soft">
            {target.hint === null ? text.notHeld : text.notHeldHint(target.hint)}
          </span>
        )}
      </p>
      <button
        type="button"
        className="reference-sentence"
        aria-label={`${text.goTo}：${reference.sentence}`}
        onClick={openSentence}
      >
        <Sentence reference={reference} /> <span className="reference-place">{reference.place}</span>
      </button>
    </li>
  );
}

function Sentence({ reference }: { readonly reference: Reference }) {
  const { before, mark, after } = aroundMark(reference.sentence, reference.mark);
  return (
    <q>
      {before}
      <b>{mark}</b>
      {after}
    </q>
  );
}
