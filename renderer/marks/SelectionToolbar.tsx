import { Bookmark, Copy, Highlighter, Link2, MessageSquareText, Underline } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { noteColours } from '../../preload/contract-notes.ts';
import { CiteMenu } from '../citing/CiteMenu.tsx';
import { useText } from '../i18n/use-text.ts';
import { attachText } from '../notes/attach-text.ts';
import { useAttaching } from '../notes/attaching.ts';
import { Swatch } from '../notes/ColourChoice.tsx';
import { useColours } from '../notes/use-colours.ts';
import type { MarkCommands } from './open-commands.ts';
import { marksText } from './text.ts';
import './toolbar.css';

/** What can be done with the selected words. */
export function SelectionToolbar({ commands }: { readonly commands: MarkCommands }) {
  const text = useText(marksText);
  const colours = useColours();
  const { here } = useText(attachText);
  const attaching = useAttaching(({ note }) => note !== null);
  const bar = useRef<HTMLDivElement>(null);
  useToolbarKeys(bar);
  return (
    // A press must not take the selection away before it has done its work.
    <div ref={bar} onMouseDownCapture={(event) => event.preventDefault()}>
      <Toolbar className="selection-toolbar" aria-label={text.toolbar}>
        {attaching && (
          <Button className="btn small primary" onPress={commands.attach}>
            <Link2 className="lucide" aria-hidden />
            {here}
          </Button>
        )}
        <span className="toolbar-word">
          <Highlighter className="lucide" aria-hidden />
          {text.mark}
        </span>
        {noteColours.map((colour) => (
          <Button
            key={colour}
            className="btn ghost small"
            aria-label={text.markAs(`${colours[colour].name} ${colours[colour].use}`)}
            onPress={() => commands.mark(colour)}
          >
            <Swatch colour={colour} />
            {colours[colour].use}
          </Button>
        ))}
        <span className="toolbar-rule" aria-hidden />
        <Button className="btn ghost small" onPress={commands.underline}>
          <Underline className="lucide" aria-hidden />
          {text.underline}
        </Button>
        <Button className="btn ghost small" onPress={commands.bookmark}>
          <Bookmark className="lucide" aria-hidden />
          {text.bookmark}
        </Button>
        <Button className="btn ghost small" onPress={commands.comment}>
          <MessageSquareText className="lucide" aria-hidden />
          {text.comment}
        </Button>
        <Button className="btn ghost small" onPress={commands.copy}>
          <Copy className="lucide" aria-hidden />
          {text.copy}
        </Button>
        <CiteMenu onCite={commands.cite} />
      </Toolbar>
    </div>
  );
}

/** With text selected, Tab goes to what can be done with it; Esc lets go of the selection. */
function useToolbarKeys(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      const inside = bar.current?.contains(document.activeElement) === true;
      if (event.key === 'Tab' && !event.shiftKey && !inside) bar.current?.querySelector('button')?.focus();
      else if (event.key === 'Escape') document.getSelection()?.empty();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [bar]);
}
