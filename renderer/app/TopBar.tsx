import { ChevronLeft, ChevronRight, CircleQuestionMark, Printer } from 'lucide-react';
import { useHelp } from '../help/open.ts';
import { useText } from '../i18n/use-text.ts';
import { runPrint } from '../marks/open-commands.ts';
import { useSearch } from '../search/search-store.ts';
import { DisplayMenu } from '../settings/DisplayMenu.tsx';
import { TextSize } from '../settings/TextSize.tsx';
import '../ui/controls.css';
import { JumpBox } from './JumpBox.tsx';
import { type Page, useNavigation } from './navigation.ts';
import { appText } from './text.ts';
import './top-bar.css';

const pages: readonly Page[] = ['home', 'read', 'search', 'indexes', 'notes'];

/** Pages, history, the box, and how things look. */
export function TopBar() {
  const text = useText(appText);
  return (
    <header className="top" data-region="top">
      <div className="brand">
        <i aria-hidden>{text.seal}</i>
        <span>{text.brand}</span>
      </div>
      <Pages />
      <History />
      <JumpBox />
      <div className="top-tail">
        <span className="only-wide">
          <TextSize />
        </span>
        <DisplayMenu />
        <button
          type="button"
          className="btn ghost"
          aria-keyshortcuts="Control+P"
          // A press must not take the selection away before it is asked for.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (!runPrint()) window.print();
          }}
        >
          <Printer className="lucide" aria-hidden />
          {text.print}
        </button>
        <HelpButton />
      </div>
    </header>
  );
}

function HelpButton() {
  const text = useText(appText);
  return (
    <button
      type="button"
      className="btn ghost"
      aria-keyshortcuts="F1"
      onClick={() => useHelp.setState({ open: true })}
    >
      <CircleQuestionMark className="lucide" aria-hidden />
      {text.help}
    </button>
  );
}

function Pages() {
  const text = useText(appText);
  const { page, show } = useNavigation();
  return (
    <nav className="pages" aria-label={text.pages}>
      {pages.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === page ? 'page' : undefined}
          onClick={() => {
            show(each);
            if (each === 'search') useSearch.getState().returnToBox();
          }}
        >
          {text.page[each]}
        </button>
      ))}
    </nav>
  );
}

function History() {
  const text = useText(appText);
  const { canBack, canForward, back, forward } = useNavigation();
  return (
    <nav className="history" aria-label={text.history}>
      <button
        type="button"
        className="btn ghost"
        disabled={!canBack}
        aria-keyshortcuts="Alt+ArrowLeft"
        onClick={back}
      >
        <ChevronLeft className="lucide" aria-hidden />
        {text.back}
      </button>
      <button
        type="button"
        className="btn ghost"
        disabled={!canForward}
        aria-keyshortcuts="Alt+ArrowRight"
        onClick={forward}
      >
        {text.forward}
        <ChevronRight className="lucide" aria-hidden />
      </button>
    </nav>
  );
}
