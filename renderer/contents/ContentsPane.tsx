import { useQuery } from '@tanstack/react-query';
import { ScanSearch } from 'lucide-react';
import { useState } from 'react';
import type { IssueEntry } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { scopeText } from '../search/scope-text.ts';
import { searchHere } from '../search/search-here.ts';
import '../ui/controls.css';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { StateFilter } from '../validity/StateFilter.tsx';
import { useChoices } from './choices.ts';
import './contents.css';
import { DocumentMenu, type MenuAt } from './DocumentMenu.tsx';
import { ImportButton } from './ImportButton.tsx';
import { useStateChoice } from './state-choice.ts';
import { Tree } from './Tree.tsx';
import { contentsText } from './text.ts';
import type { TreeNode } from './tree-node.ts';
import { useContents } from './use-contents.ts';

/** Issues, their documents, and the outline of the open one. */
export function ContentsPane() {
  const text = useText(contentsText);
  const issues = useQuery(libraryQueries.issues());
  const nodes = useContents();
  const choose = useChoices((state) => state.choose);
  const { state, filter } = useStateChoice();
  const open = useNavigation((state) => state.open);
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const toggle = (node: TreeNode) => choose(node.id, !node.expanded);
  return (
    <>
      <div className="contents-filter">
        <StateFilter value={state} onChange={filter} />
        <SearchIssue />
      </div>
      <div className="scroll">
        {issues.isError && <FailureNotice error={issues.error} onRetry={() => issues.refetch()} />}
        <Tree
          label={text.tree}
          nodes={nodes}
          onToggle={toggle}
          onOpen={(node) => node.opens && open(node.opens)}
          onMenu={(node, line) => setMenu(menuAt(node, line))}
        />
        {menu && <DocumentMenu at={menu} onClose={() => setMenu(null)} />}
      </div>
      <div className="pane-foot">
        <Held issues={issues.data ?? []} />
        <ImportButton small />
      </div>
    </>
  );
}

/** Only documents that are held have one. */
function menuAt({ kind, label, opens }: TreeNode, line: HTMLElement): MenuAt | null {
  return kind === 'document' && opens ? { documentId: opens.documentId, title: label, line } : null;
}

/** Leads to a search in the issue of the open document. */
function SearchIssue() {
  const text = useText(scopeText);
  const documentId = useNavigation((state) => state.documentId);
  const document = useQuery({
    ...libraryQueries.document(documentId ?? ''),
    enabled: documentId !== null,
  }).data;
  if (!document) return null;
  return (
    <button
      type="button"
      className="btn ghost small"
      onClick={() => searchHere({ issueId: document.issue.id })}
    >
      <ScanSearch className="lucide" aria-hidden />
      {text.thisIssueOnly}
    </button>
  );
}

function Held({ issues }: { readonly issues: readonly IssueEntry[] }) {
  const text = useText(contentsText);
  const newest = issues[0];
  const upTo =
    newest && newest.year !== null && newest.number !== null
      ? text.upTo(text.yearAndNumber(newest.year, newest.number))
      : null;
  return <span>{[text.held(issues.length), upTo].filter((each) => each !== null).join(' · ')}</span>;
}
