import { useQuery } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { AppInfo } from '../../preload/contract.ts';
import { infoQuery } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { copyText } from '../marks/copy-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { helpText } from './text.ts';

/** Version and places, as one tells them to whoever is asked for help. */
export function ThisMachine() {
  const { data: info, error, refetch } = useQuery(infoQuery);
  if (error) return <FailureNotice error={error} onRetry={() => refetch()} />;
  return info === undefined ? null : <Told info={info} />;
}

function Told({ info }: { readonly info: AppInfo }) {
  const text = useText(helpText);
  const lines = [
    [text.version, info.version],
    [text.notes, info.notesFile],
    [text.library, info.libraryFile],
  ] as const;
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    const copied = copyText(lines.map(([name, value]) => `${name}：${value}`).join('\n'));
    setOutcome(copied ? text.copied : text.notCopied);
  };
  return (
    <>
      <p>{text.machineAdvice}</p>
      <dl className="help-machine">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="help-copy">
        <button type="button" className="btn small" onClick={copy}>
          <Copy className="lucide" aria-hidden />
          {text.copy}
        </button>
        <span role="status">{outcome}</span>
      </div>
    </>
  );
}
