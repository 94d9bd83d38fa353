import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useNavigation } from '../app/navigation.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { addressesOf } from '../reader/layout.ts';
import { useReadingPosition } from '../reader/reading-position.ts';
import { issueNodeId } from './catalogue-nodes.ts';
import { useChoices } from './choices.ts';
import { contentsTree, yearId } from './nodes.ts';
import { entryAt, outlineOf } from './outline.ts';
import { contentsText } from './text.ts';
import type { TreeNode } from './tree-node.ts';
import { useStateMarks } from './use-state-marks.ts';
import { useUnread } from './use-unread.ts';

/** The tree of contents as it stands: what is held, what is unfolded, where reading is. */
export function useContents(): readonly TreeNode[] {
  const text = useText(contentsText);
  const issues = useQuery(libraryQueries.issues()).data;
  const catalogue = useQuery(libraryQueries.catalogue()).data;
  const open = useOpenDocument();
  const shownId = useNavigation((state) => state.documentId);
  const { choices, unfold } = useChoices();

  const openIssue = open?.issueId ?? null;
  const lookedInto = (issues ?? []).filter(
    (issue) => choices.get(issueNodeId(issue.id)) ?? issue.id === openIssue,
  );
  const sections = useQueries({
    queries: lookedInto.map((issue) => libraryQueries.contents(issue.id)),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }, index) => {
          const issue = lookedInto[index];
          return data && issue ? [[issue.id, data] as const] : [];
        }),
      ),
  });

  const { marks, shows } = useStateMarks(sections);
  const unread = useUnread(issues?.[0]?.id, sections);

  // A document opened from elsewhere must be seen in the tree, even where its issue was folded before.
  const openId = open?.documentId ?? null;
  const openYear = open?.year ?? null;
  useEffect(() => {
    if (openIssue !== null && openId !== null)
      unfold([yearId(openYear), issueNodeId(openIssue), `document:${openId}`]);
  }, [openIssue, openId, openYear, unfold]);

  return useMemo(
    () =>
      contentsTree(
        {
          issues: issues ?? [],
          catalogue: catalogue ?? [],
          sections,
          open,
          shownId,
          marks,
          unread,
          shows,
          choices,
        },
        text,
      ),
    [issues, catalogue, sections, open, shownId, marks, unread, shows, choices, text],
  );
}

function useOpenDocument() {
  const documentId = useNavigation((state) => state.documentId);
  const { data: document } = useQuery({
    ...libraryQueries.document(documentId ?? ''),
    enabled: documentId !== null,
  });
  const address = useReadingPosition((state) => (state.documentId === documentId ? state.address : 'head'));
  const shape = useMemo(
    () => (document ? { outline: outlineOf(document), addresses: addressesOf(document) } : null),
    [document],
  );
  const entry = useMemo(
    () => (shape ? entryAt(shape.outline, shape.addresses, address) : null),
    [shape, address],
  );
  return useMemo(
    () =>
      document && shape
        ? {
            documentId: document.id,
            issueId: document.issue.id,
            year: document.issue.year,
            outline: shape.outline,
            entry,
          }
        : null,
    [document, shape, entry],
  );
}
