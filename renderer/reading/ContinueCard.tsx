import { BookOpen } from 'lucide-react';
import type { RecentDocument } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { StateMark } from '../validity/StateMark.tsx';
import './home.css';
import { ReachedBar } from './ReachedBar.tsx';
import { readingText } from './text.ts';
import { useStates } from './use-states.ts';

/** The document read last, and the one press that goes on with it. */
export function ContinueCard({ document }: { readonly document: RecentDocument }) {
  const text = useText(readingText);
  const { documentId, title, docNumber, issue, reached } = document;
  const stateOf = useStates([documentId]);
  const { open, show, documentId: openId } = useNavigation.getState();
  // The one that is open stands where it was left.
  const goOn = () => (documentId === openId ? show('read') : open({ documentId }));
  return (
    <div className="continue">
      <p className="continue-title">{title}</p>
      <p className="dim sm">{[docNumber, issue].filter((each) => each !== null).join(' · ')}</p>
      <div className="row sm sec">
        <StateMark state={stateOf(documentId)} />
        <ReachedBar reached={reached} />
      </div>
      <button type="button" className="btn primary" data-region-focus onClick={goOn}>
        <BookOpen className="lucide" aria-hidden />
        {reached.progress === 1 ? text.againButton : text.continueButton}
      </button>
    </div>
  );
}
