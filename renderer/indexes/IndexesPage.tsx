import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { isNoLibrary } from '../bridge/ask.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { EmptyLibrary } from '../contents/EmptyLibrary.tsx';
import { useText } from '../i18n/use-text.ts';
import '../references/tabs.css';
import { FindingsTab } from './findings/FindingsTab.tsx';
import { type IndexTab, indexTabs, isIndexTab, useIndexTab } from './index-tab.ts';
import './indexes.css';
import { NumbersTab } from './numbers/NumbersTab.tsx';
import { PeopleTab } from './people/PeopleTab.tsx';
import { StatisticsTab } from './statistics/StatisticsTab.tsx';
import { indexesText } from './text.ts';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import { UnitsTab } from './units/UnitsTab.tsx';

const panels: Readonly<Record<IndexTab, ComponentType>> = {
  units: UnitsTab,
  timeline: TimelineTab,
  people: PeopleTab,
  statistics: StatisticsTab,
  numbers: NumbersTab,
  findings: FindingsTab,
};

/** What no print can offer: lists over everything held, each row leading to the words that it rests on. */
export function IndexesPage() {
  const text = useText(indexesText);
  const { tab, setTab } = useIndexTab();
  const issues = useQuery(libraryQueries.issues());
  if (isNoLibrary(issues.error) || issues.data?.length === 0) return <EmptyLibrary />;
  return (
    <Tabs
      className="indexes"
      selectedKey={tab}
      onSelectionChange={(key) => {
        if (isIndexTab(key)) setTab(key);
      }}
    >
      <TabList className="tabs index-tabs" aria-label={text.label}>
        {indexTabs.map((each) => (
          <Tab key={each} id={each} className="tab">
            {text.tabs[each]}
          </Tab>
        ))}
      </TabList>
      {indexTabs.map((each) => {
        const Panel = panels[each];
        return (
          <TabPanel key={each} id={each} className="index-panel">
            <Panel />
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
