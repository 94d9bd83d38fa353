import { useEffect, useState } from 'react';
import type { Events } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { ProgressNotice } from './ProgressNotice.tsx';
import { contentsText } from './text.ts';

/** How far reading the library's issues again has come, after the program was renewed; nothing when it is over. */
export function RereadStatus() {
  const text = useText(contentsText);
  const [progress, setProgress] = useState<Events['reread.progress'] | null>(null);
  useEffect(() => window.gazette.on('reread.progress', setProgress), []);
  if (progress === null || progress.done === progress.total) return null;
  const { done, total } = progress;
  return (
    <ProgressNotice
      label={text.rereading}
      line={text.rereadingIssue(done, total)}
      done={done}
      total={total}
    />
  );
}
