import { Copy, Highlighter, MessageSquareText } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { NoteColour } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { Swatch } from '../notes/ColourChoice.tsx';
import { noteColours } from '../notes/filter.ts';
import { notesText } from '../notes/text.ts';
import './toolbar.css';
import { marksText } from './text.ts';

interface SelectionToolbarProps {
  readonly onMark: (colour: NoteColour) => void;
  readonly onComment: () => void;
  readonly onCopy: () => void;
}

/** What can be done with the selected words. */
export function SelectionToolbar({ onMark, onComment, onCopy }: SelectionToolbarProps) {
  const text = useText(marksText);
  const { colours } = useText(notesText);
  const bar = useRef<HTMLDivElement>(null);
  useToolbarKeys(bar);
  return (
    // A press must not take the selection away before it has done its work.
    <div ref={bar} onMouseDownCapture={(event) => event.preventDefault()}>
      <Toolbar className="selection-toolbar" aria-label={text.toolbar}>
        <span className="toolbar-word">
          <Highlighter className="lucide" aria-hidden />
          {text.mark}
        </span>
        {noteColours.map((colour) => (
          <Button
            key={colour}
            className="btn ghost small"
            aria-label={text.markAs(`${colours[colour].name} ${colours[colour].use}`)}
            onPress={() => onMark(colour)}
          >
            <Swatch colour={colour} />
            {colours[colour].use}
          </Button>
        ))}
        <span className="toolbar-rule" aria-hidden />
        <Button className="btn ghost small" onPress={onComment}>
          <MessageSquareText className="lucide" aria-hidden />
          {text.comment}
        </Button>
        <Button className="btn ghost small" onPress={onCopy}>
          <Copy className="lucide" aria-hidden />
          {text.copy}
        </Button>
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
