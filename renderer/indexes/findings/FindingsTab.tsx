import { useQuery } from '@tanstack/react-query';
import { type FindingRow, type FindingSort, findingSorts } from '../../../preload/contract-records.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { NoFacts } from '../NoFacts.tsx';
import { SideList } from '../SideList.tsx';
import { IndexTable } from '../table/IndexTable.tsx';
import { useFindingColumns } from './finding-columns.tsx';
import { useFindingsView } from './findings-view.ts';
import { summaryOf } from './summary.ts';
import { findingsText } from './text.ts';

/** The key of all issues in the list; no issue is called so. */
const everyIssue = '*';

/** What looked wrong when the issues were read: the issues on the left, their findings on the right. */
export function FindingsTab() {
  const text = useText(findingsText);
  const view = useFindingsView();
  const columns = useFindingColumns();
  const counts = useQuery({
    queryKey: ['library', 'indexes', 'finding-counts'],
    queryFn: () => ask('indexes.findingCounts', {}),
  });
  if (counts.isPending) return <Opening />;
  if (counts.isError) return <FailureNotice error={counts.error} onRetry={() => void counts.refetch()} />;
  if (counts.data.length === 0) return <NoFacts title={text.emptyTitle} advice={text.emptyAdvice} />;

  const { issues, kinds, total } = summaryOf(counts.data, view.issueId);
  const issue = issues.find(({ issueId }) => issueId === view.issueId);
  const [issueId, title] = issue ? [issue.issueId, `${issue.city}${issue.issue}`] : [null, text.allIssues];
  const kind = kinds.find((each) => each.kind === view.kind)?.kind ?? null;
  const named = issues.filter(({ city, issue: name }) => `${city}${name}`.includes(view.filter.trim()));
  const entries = [
    ...(view.filter.trim() === '' ? [{ key: everyIssue, name: text.allIssues, more: '', count: total }] : []),
    ...named.map((each) => ({ key: each.issueId, name: each.issue, more: each.city, count: each.count })),
  ];
  return (
    <div className="index-split">
      <SideList
        label={text.list}
        entries={entries}
        chosen={issueId ?? everyIssue}
        onChoose={(key) => view.change({ issueId: key === everyIssue ? null : key, kind: null })}
        filter={view.filter}
        filterLabel={text.find}
        onFilter={(words) => view.change({ filter: words })}
        remark={entries.length === 0 ? text.none : ''}
      />
      <div className="index-detail" key={issueId}>
        <div className="row index-title">
          <h1>{title}</h1>
          <span className="sec">{text.summary(issue?.count ?? total, issue ? 1 : issues.length)}</span>
        </div>
        <IndexTable<FindingRow, FindingSort>
          id={`findings ${issueId ?? everyIssue}`}
          label={title}
          columns={columns}
          sorts={findingSorts}
          firstSort="issue"
          firstDescending
          placeOf={({ at }) => at}
          queryKey={['findings', issueId, kind]}
          load={(request) => ask('indexes.findings', { issueId, kind, ...request })}
          fileName={text.fileName(title)}
          controls={
            <select
              className="select"
              aria-label={text.kindFilter}
              value={kind ?? ''}
              onChange={({ target }) => view.change({ kind: target.value === '' ? null : target.value })}
            >
              <option value="">{text.allKinds(kinds.reduce((sum, { count }) => sum + count, 0))}</option>
              {kinds.map((each) => (
                <option key={each.kind} value={each.kind}>
                  {text.kindCount(text.kinds[each.kind] ?? each.kind, each.count)}
                </option>
              ))}
            </select>
          }
          empty={<p className="sec">{text.emptyAdvice}</p>}
        />
        <p className="sm dim index-note">{text.note}</p>
      </div>
    </div>
  );
}
