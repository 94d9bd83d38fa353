import { useQuery } from '@tanstack/react-query';
import { PanelLeft, ScanSearch } from 'lucide-react';
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
import { ImportButton } from './ImportButton.tsx';
import { useStateChoice } from './state-choice.ts';
import { Tree } from './Tree.tsx';
import { contentsText } from './text.ts';
import type { TreeNode } from './tree-node.ts';
import { useContents } from './use-contents.ts';

interface ContentsPaneProps {
  readonly onFold: () => void;
}

/** The left pane: issues, their documents, and the outline of the open one. */
export function ContentsPane({ onFold }: ContentsPaneProps) {
  const text = useText(contentsText);
  const issues = useQuery(libraryQueries.issues());
  const nodes = useContents();
  const choose = useChoices((state) => state.choose);
  const { state, filter } = useStateChoice();
  const open = useNavigation((state) => state.open);
  const toggle = (node: TreeNode) => choose(node.id, !node.expanded);
  return (
    <>
      <div className="pane-head">
        <h2>{text.contents}</h2>
        <ImportButton small />
        <button type="button" className="btn ghost small" aria-keyshortcuts="[" onClick={onFold}>
          <PanelLeft className="lucide" aria-hidden />
          {text.fold}
        </button>
      </div>
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
        />
      </div>
      <div className="pane-foot">
        <Held issues={issues.data ?? []} />
      </div>
    </>
  );
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
