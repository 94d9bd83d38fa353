import { useEffect, useState } from 'react';
import type { Events } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { ProgressNotice } from './ProgressNotice.tsx';
import { contentsText } from './text.ts';

/** How far the library has been brought up to date after the program was renewed; nothing when that is over. */
export function WorkStatus() {
  const text = useText(contentsText);
  return (
    <>
      <Work name="update.progress" label={text.updating} line={text.updatingIssue} />
      <Work name="reread.progress" label={text.rereading} line={text.rereadingIssue} />
    </>
  );
}

interface WorkProps {
  readonly name: 'update.progress' | 'reread.progress';
  readonly label: string;
  readonly line: (done: number, total: number) => string;
}

function Work({ name, label, line }: WorkProps) {
  const [progress, setProgress] = useState<Events[WorkProps['name']] | null>(null);
  useEffect(() => window.gazette.on(name, setProgress), [name]);
  if (progress === null || progress.done === progress.total) return null;
  const { done, total } = progress;
  return <ProgressNotice label={label} line={line(done, total)} done={done} total={total} />;
}
