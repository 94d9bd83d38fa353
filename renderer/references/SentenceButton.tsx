import type { DocumentLabel, Reference } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import { aroundMark } from './around-mark.ts';
import './references.css';
import { referencesText } from './text.ts';

interface Quoted extends Pick<Reference, 'block' | 'range' | 'place' | 'sentence' | 'mark'> {
  readonly from: Pick<DocumentLabel, 'documentId'>;
}

/** The sentence that a reference stands in, its words in bold, and where that is; leads there. */
export function SentenceButton({ reference }: { readonly reference: Quoted }) {
  const text = useText(referencesText);
  const open = useNavigation((state) => state.open);
  const { from, block, range, place, sentence, mark } = reference;
  const { before, mark: words, after } = aroundMark(sentence, mark);
  return (
    <button
      type="button"
      className="reference-sentence"
      aria-label={`${text.goTo}：${sentence}`}
      onClick={() => open({ documentId: from.documentId, block, range })}
    >
      <q>
        {before}
        <b>{words}</b>
        {after}
      </q>{' '}
      <span className="reference-place">{place}</span>
    </button>
  );
}
