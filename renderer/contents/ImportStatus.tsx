import { TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import type { ImportAnswer } from '../../preload/contract.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { showToast } from '../ui/toast.ts';
import { WindowNotice } from '../ui/WindowNotice.tsx';
import { useImporting } from './importing.ts';
import { ProgressNotice } from './ProgressNotice.tsx';
import { contentsText } from './text.ts';

/** How far adding has come, and which files could not be added and why. */
export function ImportStatus() {
  const text = useText(contentsText);
  const { running, progress, answer } = useImporting();
  useEffect(() => {
    if (answer && answer.imported.length > 0) showToast({ text: text.added(answer.imported.length) });
  }, [answer, text]);
  if (running && progress) {
    const { done, total, fileName } = progress;
    const line = text.addingFile(done, total, fileName);
    return <ProgressNotice label={text.adding} line={line} done={done} total={total} />;
  }
  return answer && answer.failed.length > 0 ? <Failures failed={answer.failed} /> : null;
}

function Failures({ failed }: Pick<ImportAnswer, 'failed'>) {
  const text = useText(contentsText);
  const language = useLanguage((state) => state.language);
  const { start, dismiss } = useImporting();
  const chooseAgain = (
    <button type="button" className="btn small" onClick={() => void start()}>
      {text.chooseAgain}
    </button>
  );
  return (
    <WindowNotice onClose={dismiss} actions={chooseAgain}>
      <ul>
        {failed.map(({ fileName, failure }) => (
          <li key={fileName}>
            <TriangleAlert className="lucide" aria-hidden />{' '}
            {fileName !== '' && <b>{text.notAdded(fileName)}</b>}
            {language === 'en' ? failure.en : failure.zh}
          </li>
        ))}
      </ul>
    </WindowNotice>
  );
}
