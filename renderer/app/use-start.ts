import { useEffect, useState } from 'react';
import type { IssueEntry } from '../../preload/contract.ts';
import { firstDocument } from './first-document.ts';
import { useNavigation } from './navigation.ts';

/**
 * Opens where reading stopped last, else the first document of the newest issue.
 * @param issues newest first; `undefined` while they are not known
 * @returns what was thrown when neither could be found out
 */
export function useStart(issues: readonly IssueEntry[] | undefined): unknown {
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (!issues || issues.length === 0) return;
    let over = false;
    setFailure(null);
    firstDocument(issues).then(
      (documentId) => {
        // Meanwhile the person may have opened something.
        const { documentId: open, open: openDocument } = useNavigation.getState();
        if (!over && documentId !== null && open === null) openDocument({ documentId });
      },
      (error: unknown) => over || setFailure(error),
    );
    return () => {
      over = true;
    };
  }, [issues]);
  return failure;
}
