import { Eye, PanelRight } from 'lucide-react';
import { Pane } from '../app/Pane.tsx';
import { foldPane, openPane, usePaneState } from '../app/panes.ts';
import { useText } from '../i18n/use-text.ts';
import { PlacePreview } from './PlacePreview.tsx';
import './preview.css';
import { previewText } from './preview-text.ts';
import type { Found } from './search-queries.ts';

/** The selected place among its neighbours; where there is no room, a word at the edge. */
export function PreviewPane({ found }: { readonly found: Found | undefined }) {
  const text = useText(previewText);
  const state = usePaneState('right');
  const strip = (
    <button
      type="button"
      aria-expanded={state === 'over'}
      aria-keyshortcuts="]"
      onClick={() => (state === 'over' ? foldPane('right') : openPane('right'))}
    >
      <Eye className="lucide" aria-hidden />
      {text.preview}
    </button>
  );
  return (
    <Pane side="right" label={text.preview} strip={strip}>
      <div className="pane-head">
        <h2>{text.preview}</h2>
        <button
          type="button"
          className="btn ghost small push"
          aria-keyshortcuts="]"
          onClick={() => foldPane('right')}
        >
          <PanelRight className="lucide" aria-hidden />
          {text.fold}
        </button>
      </div>
      {found && state !== 'folded' && <PlacePreview found={found} />}
    </Pane>
  );
}
