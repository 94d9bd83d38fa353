import type { CataloguedIssue } from '../../preload/contract-catalogue.ts';
import { branch } from './branch.ts';
import type { contentsText } from './text.ts';
import { leaf, type TreeNode } from './tree-node.ts';

interface CatalogueState {
  readonly shownId: string | null;
  readonly shows: (documentId: string) => boolean;
  readonly choices: ReadonlyMap<string, boolean>;
}

export const issueNodeId = (issueId: string): string => `issue:${issueId}`;

/**
 * An issue that is catalogued and not held, with what it would hold; the lines keep their ids when its text comes in.
 * @param title of the gazette, where there are several; else `null`
 */
export function cataloguedNode(
  state: CatalogueState,
  issue: CataloguedIssue,
  title: string | null,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const serial = issue.serial === null ? null : text.serial(issue.serial);
  return {
    ...branch(state.choices, {
      id: issueNodeId(issue.id),
      kind: 'catalogued',
      label: text.issue(issue.number),
      detail: [title, serial, text.catalogued].filter((detail) => detail !== null).join(' · '),
      count: null,
      byDefault: false,
      children: () =>
        issue.sections.map((section, index) => sectionNode(state, issue.id, section, index, text)),
    }),
  };
}

function sectionNode(
  state: CatalogueState,
  issueId: string,
  { section, entries }: CataloguedIssue['sections'][number],
  index: number,
  text: (typeof contentsText)['zh'],
): TreeNode {
  const shown = entries.filter(({ documentId }) => state.shows(documentId));
  return branch(state.choices, {
    id: `section:${issueId}:${index}`,
    kind: 'catalogued',
    label: section,
    count: String(shown.length),
    byDefault: true,
    children: () =>
      shown.map(({ documentId, shortTitle, docNumber }) => ({
        ...leaf(`document:${documentId}`, 'catalogued', shortTitle),
        detail: [docNumber, text.noText].filter((detail) => detail !== null).join(' · '),
        current: documentId === state.shownId,
        opens: { documentId, block: null },
      })),
  });
}
