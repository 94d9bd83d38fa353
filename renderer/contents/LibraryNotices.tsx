import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { LibraryUpdate } from '../../preload/contract.ts';
import { infoQuery, libraryQueries } from '../bridge/queries.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { WindowFailure } from '../ui/WindowFailure.tsx';
import { WindowNotice } from '../ui/WindowNotice.tsx';
import { contentsText } from './text.ts';

/** Says what a person must know of where their data lie, of their library, and of what a new version brought. */
export function LibraryNotices() {
  const { data: info } = useQuery(infoQuery);
  const { data: notice } = useQuery(libraryQueries.notice());
  return (
    <>
      {info?.dataNotice && <WindowFailure failure={info.dataNotice} />}
      {notice?.instead && <WindowFailure failure={notice.instead} />}
      {notice?.update && <Updated update={notice.update} />}
    </>
  );
}

function Updated({ update: { added, replaced, failed } }: { readonly update: LibraryUpdate }) {
  const text = useText(contentsText);
  const language = useLanguage((state) => state.language);
  const [putAway, setPutAway] = useState(false);
  if (putAway) return null;
  const [first] = failed;
  return (
    <WindowNotice onClose={() => setPutAway(true)} tone={first ? 'warn' : 'plain'}>
      {added.length + replaced.length > 0 && <p>{text.updated(added, replaced)}</p>}
      {first && (
        <p>
          <TriangleAlert className="lucide" aria-hidden /> {text.notUpdated(failed.length)}
          {language === 'en' ? first.failure.en : first.failure.zh} {text.updatedLater}
        </p>
      )}
    </WindowNotice>
  );
}
