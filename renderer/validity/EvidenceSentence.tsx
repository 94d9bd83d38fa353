import type { ValidityEvidence } from '../../preload/contract-validity.ts';
import { useNavigation } from '../app/navigation.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { validityText } from './text.ts';

interface EvidenceSentenceProps {
  readonly evidence: ValidityEvidence;
  /** Whether it stands in the document itself. */
  readonly own: boolean;
  /** Whether the state rests on it: then the state has said already what it does. */
  readonly decides: boolean;
}

/** Tells a sentence from the others of a state. */
export function evidenceKey({ from, block, range, kind }: ValidityEvidence): string {
  return `${from.documentId} ${block} ${range.join('-')} ${kind}`;
}

/** A sentence that bears on a state: what it does, where it stands, its words, and the way to it. */
export function EvidenceSentence({ evidence, own, decides }: EvidenceSentenceProps) {
  const text = useText(validityText);
  const language = useLanguage((state) => state.language);
  const open = useNavigation((state) => state.open);
  const { from, place, sentence, mark, block, range, kind, whole, date } = evidence;
  const day = date === null ? null : dayText(date, language);
  const document = own ? text.thisPaper : (from.docNumber ?? from.title);
  return (
    <p className="validity-sentence">
      {!decides && <span>{text.does[kind](day, whole)}</span>}
      <span>{text.by(document, place)}</span>
      <q>
        {sentence.slice(0, mark[0])}
        <b>{sentence.slice(...mark)}</b>
        {sentence.slice(mark[1])}
      </q>
      <button
        type="button"
        className="as-link"
        onClick={() => open({ documentId: from.documentId, block, range })}
      >
        {text.show}
      </button>
    </p>
  );
}
