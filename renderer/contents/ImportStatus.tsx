import { TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import type { ImportAnswer } from '../../preload/contract.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { showToast } from '../ui/toast.ts';
import { WindowNotice } from '../ui/WindowNotice.tsx';
import { useImporting } from './importing.ts';
import { openIssue } from './open-issue.ts';
import { ProgressNotice } from './ProgressNotice.tsx';
import { contentsText } from './text.ts';

/** How far adding has come, and which issues were not added and why. */
export function ImportStatus() {
  const text = useText(contentsText);
  const { running, progress, copying, answer } = useImporting();
  useEffect(() => {
    const [first] = answer?.imported ?? [];
    if (!answer || !first) return;
    const { imported } = answer;
    const replaced = imported.filter((one) => one.replaced).length;
    const onPress = () => openIssue(first.issue.id);
    showToast({ text: text.added(imported.length, replaced), action: { label: text.openIt, onPress } });
  }, [answer, text]);
  if (running && copying && copying.done < copying.total) {
    const line = text.copyingLibrary(Math.floor((100 * copying.done) / copying.total));
    return <ProgressNotice label={text.copying} line={line} {...copying} />;
  }
  if (running && progress) {
    const { done, total, fileName } = progress;
    const line = text.addingFile(done, total, fileName);
    return <ProgressNotice label={text.adding} line={line} done={done} total={total} />;
  }
  return answer && !running ? <NotAdded answer={answer} /> : null;
}

/** What was not added: because it is there already, or because something was wrong. */
function NotAdded({ answer: { imported, kept, failed } }: { readonly answer: ImportAnswer }) {
  const text = useText(contentsText);
  const language = useLanguage((state) => state.language);
  const { start, dismiss } = useImporting();
  const issues = (why: 'same' | 'older') => kept.filter((one) => one.why === why).map(({ issue }) => issue);
  const [same, older] = [issues('same'), issues('older')];
  // Beside new issues, those that are there already need no word.
  const lines = [
    ...(same.length > 0 && imported.length === 0 ? [text.heldAlready(same)] : []),
    ...(older.length > 0 ? [text.heldNewer(older)] : []),
  ];
  if (lines.length === 0 && failed.length === 0) return null;
  const chooseAgain = failed.length > 0 && (
    <button type="button" className="btn small" onClick={() => void start()}>
      {text.chooseAgain}
    </button>
  );
  return (
    <WindowNotice onClose={dismiss} actions={chooseAgain} tone={failed.length > 0 ? 'warn' : 'plain'}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {failed.map(({ fileName, failure }) => (
          <li key={`${fileName} ${failure.zh}`}>
            <TriangleAlert className="lucide" aria-hidden />{' '}
            {fileName !== '' && <b>{text.notAdded(fileName)}</b>}
            {language === 'en' ? failure.en : failure.zh}
          </li>
        ))}
      </ul>
    </WindowNotice>
  );
}
