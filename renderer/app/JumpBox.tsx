import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { longestQuery, useSearch } from '../search/search-store.ts';
import '../ui/controls.css';
import './jump.css';
import { JumpList } from './JumpList.tsx';
import { focusJumpBox, jumpBoxId, leaveJumpBox } from './jump-box.ts';
import { appText } from './text.ts';
import { useJump } from './use-jump.ts';

/** The box in the top bar: a number or title that is held opens, everything else searches. */
export function JumpBox() {
  const text = useText(appText);
  const jump = useJump();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const boxRequests = useSearch((state) => state.boxRequests);
  useEffect(() => {
    if (boxRequests > 0) focusJumpBox();
  }, [boxRequests]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void jump.enter();
    else if (event.key === 'Escape' && jump.listed) jump.close();
    else if (event.key === 'Escape' && leaveJumpBox()) jump.clear();
    else if (event.key === 'ArrowDown' && jump.listed) jump.move(1);
    else if (event.key === 'ArrowUp' && jump.listed) jump.move(-1);
    else return;
    event.preventDefault();
  };

  return (
    <search className="jump">
      <label className="field">
        <Search className="lucide" aria-hidden />
        <span className="vh">{text.box}</span>
        <input
          id={jumpBoxId}
          ref={input}
          value={jump.text}
          placeholder={text.boxHint}
          maxLength={longestQuery}
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={jump.listed}
          aria-controls={listId}
          aria-activedescendant={jump.listed && jump.choice >= 0 ? `${listId}-${jump.choice}` : undefined}
          aria-keyshortcuts="Control+K"
          data-region-focus
          onChange={(event) => jump.type(event.target.value)}
          onFocus={(event) => {
            event.target.select();
            jump.enterBox();
          }}
          onBlur={jump.close}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden>Ctrl K</kbd>
      </label>
      {jump.listed && <JumpList jump={jump} id={listId} />}
    </search>
  );
}
