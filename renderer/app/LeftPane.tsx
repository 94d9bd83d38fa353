import { List, ListChecks, type LucideIcon } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ContentsPane } from '../contents/ContentsPane.tsx';
import { useText } from '../i18n/use-text.ts';
import { ListPane } from '../reading/ListPane.tsx';
import { FoldButton } from './FoldButton.tsx';
import '../references/tabs.css';
import '../ui/controls.css';
import { isLeftTab, type LeftTab, leftTabs, showLeftTab, useLeftTab } from './left-tab.ts';
import { Pane } from './Pane.tsx';
import { foldPane, usePaneState } from './panes.ts';
import { appText } from './text.ts';

/** Contents of the gazettes, and the reading list. */
export function LeftPane() {
  const text = useText(appText);
  const { tab, setTab } = useLeftTab();
  return (
    <Pane side="left" label={text.leftPane} strip={<Words />}>
      <Tabs className="side" selectedKey={tab} onSelectionChange={(key) => isLeftTab(key) && setTab(key)}>
        <div className="side-head">
          <TabList className="tabs" aria-label={text.leftPane}>
            {leftTabs.map((each) => (
              <Tab key={each} id={each} className="tab">
                {text.leftTabs[each]}
              </Tab>
            ))}
          </TabList>
          <FoldButton side="left" />
        </div>
        <TabPanel id="contents" className="side-panel left-panel">
          <ContentsPane />
        </TabPanel>
        <TabPanel id="list" className="side-panel left-panel">
          <ListPane />
        </TabPanel>
      </Tabs>
    </Pane>
  );
}

const icons: Readonly<Record<LeftTab, LucideIcon>> = { contents: List, list: ListChecks };

/** 目录 and 清单 written downwards: each opens the pane at its tab. */
function Words() {
  const text = useText(appText);
  const { tab } = useLeftTab();
  const over = usePaneState('left') === 'over';
  return leftTabs.map((each) => {
    const Icon = icons[each];
    return (
      <button
        key={each}
        type="button"
        aria-expanded={over && each === tab}
        aria-keyshortcuts={each === tab ? '[' : undefined}
        data-region-focus={each === tab ? true : undefined}
        onClick={() => (over && each === tab ? foldPane('left') : showLeftTab(each))}
      >
        <Icon className="lucide" aria-hidden />
        {text.leftTabs[each]}
      </button>
    );
  });
}
