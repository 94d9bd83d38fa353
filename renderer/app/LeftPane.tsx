import { List } from 'lucide-react';
import { ContentsPane } from '../contents/ContentsPane.tsx';
import { useText } from '../i18n/use-text.ts';
import { Pane } from './Pane.tsx';
import { foldPane, openPane, usePaneState } from './panes.ts';
import { appText } from './text.ts';

export function LeftPane() {
  const text = useText(appText);
  const over = usePaneState('left') === 'over';
  const strip = (
    <button
      type="button"
      aria-expanded={over}
      aria-keyshortcuts="["
      onClick={() => (over ? foldPane('left') : openPane('left'))}
    >
      <List className="lucide" aria-hidden />
      {text.contents}
    </button>
  );
  return (
    <Pane side="left" label={text.contents} strip={strip}>
      <ContentsPane onFold={() => foldPane('left')} />
    </Pane>
  );
}
