import { useQuery } from '@tanstack/react-query';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { DocumentView } from '../../preload/contract.ts';
import { FoldButton } from '../app/FoldButton.tsx';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { NotesPanel } from '../notes/NotesPanel.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { InfoPanel } from './InfoPanel.tsx';
import { ReferencesPanel } from './ReferencesPanel.tsx';
import { isSideTab, type SideTab, sideTabs, useSideTab } from './side-tab.ts';
import './tabs.css';
import { sideText } from './side-text.ts';
import { useSideCounts } from './use-side-counts.ts';

interface SidePaneProps {
  readonly document: DocumentView;
}

/** The right pane: what belongs to the open document. */
export function SidePane({ document }: SidePaneProps) {
  const text = useText(sideText);
  const { tab, setTab } = useSideTab();
  const counts = useSideCounts(document.id);
  const choose = (key: unknown) => isSideTab(key) && setTab(key);
  return (
    <Tabs className="side" selectedKey={tab} onSelectionChange={choose}>
      <div className="side-head">
        <TabList className="tabs" aria-label={text.pane}>
          {sideTabs.map((each) => (
            <Tab key={each} id={each} className="tab">
              {text.tabs[each]}
              <Count of={counts[each]} />
            </Tab>
          ))}
        </TabList>
        <FoldButton side="right" label={text.foldLabel} />
      </div>
      {sideTabs.map((each) => (
        <TabPanel key={each} id={each} className="side-panel scroll">
          <Panel tab={each} document={document} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function Count({ of }: { readonly of: number | null }) {
  return of === null ? null : <span className="tab-count">{of}</span>;
}

function Panel({ tab, document }: { readonly tab: SideTab; readonly document: DocumentView }) {
  if (tab === 'info') return <InfoPanel document={document} />;
  if (tab === 'notes') return <NotesPanel document={document} />;
  return <HeldReferences document={document} />;
}

function HeldReferences({ document }: { readonly document: DocumentView }) {
  const references = useQuery(libraryQueries.references(document.id));
  if (references.isError) {
    return <FailureNotice error={references.error} onRetry={() => references.refetch()} />;
  }
  return references.isSuccess ? (
    <ReferencesPanel document={document} references={references.data} />
  ) : (
    <Opening />
  );
}
