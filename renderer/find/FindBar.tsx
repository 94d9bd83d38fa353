import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { DocumentView, WideningKind } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { useSearch } from '../search/search-store.ts';
import { useSettled } from '../search/use-late.ts';
import './find.css';
import { useFound } from './found.ts';
import { useMarksOf } from './marks-query.ts';
import { findText } from './text.ts';
import { useHitKeys } from './use-hit-keys.ts';

export interface FindBarProps {
  readonly document: DocumentView;
  /** The bar asks to be taken away (Esc, 关闭). */
  readonly onClose: () => void;
}

const none: readonly WideningKind[] = [];
const typingPauseMs = 100;
const longestQuery = 200;
/** A longer selection is a passage, not a word to look for. */
const longestWord = 30;

/** Ctrl F: finds words inside the open document, live. Enter and F3 go on, with Shift back, Esc closes. */
export function FindBar({ document, onClose }: FindBarProps) {
  const text = useText(findText);
  const id = useId();
  const [typed, setTyped] = useState(
    () => selectedWord() || (useSearch.getState().marking[document.id]?.query ?? ''),
  );
  const query = useSettled(typed.trim(), typingPauseMs);
  const marked = useSearch((state) => state.marking[document.id]);
  // The words of the search that led here are found as it found them, others as they are written.
  const widen = marked?.query === query ? marked.widen : none;
  const hits = useMarksOf(document.id, { query, widen });
  const { current, show, step, leave } = useFound();
  const field = useFieldFocus();
  useHitKeys(step);
  useEffect(() => {
    if (hits) show(document.id, hits);
  }, [document.id, hits, show]);
  useEffect(() => leave, [leave]);

  const handleKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const found = (): string => {
    if (query === '' || hits === null) return '';
    if (hits.length === 0) return text.none;
    return current === null ? text.count(hits.length) : text.position(current + 1, hits.length);
  };

  return (
    <search className="find-bar" aria-label={text.label} data-region="find" onKeyDown={handleKey}>
      <label className="field" htmlFor={id}>
        <Search className="lucide" aria-hidden />
        <span className="vh">{text.field}</span>
        <input
          ref={field}
          id={id}
          maxLength={longestQuery}
          autoComplete="off"
          spellCheck={false}
          placeholder={text.placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <span className="find-count" role="status">
        {found()}
      </span>
      <button
        type="button"
        className="btn ghost small"
        disabled={!hits?.length}
        title="Shift F3"
        onClick={() => step(-1)}
      >
        <ChevronUp className="lucide" aria-hidden />
        {text.previous}
      </button>
      <button
        type="button"
        className="btn ghost small"
        disabled={!hits?.length}
        title="F3"
        onClick={() => step(1)}
      >
        <ChevronDown className="lucide" aria-hidden />
        {text.next}
      </button>
      <button type="button" className="btn ghost small" onClick={onClose}>
        <X className="lucide" aria-hidden />
        {text.close} <kbd>Esc</kbd>
      </button>
    </search>
  );
}

function selectedWord(): string {
  const selected = window.getSelection()?.toString().trim() ?? '';
  return selected.length <= longestWord && !selected.includes('\n') ? selected : '';
}

/** The field has the focus, its words selected, while the bar is there; then the focus goes back. */
function useFieldFocus() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = window.document.activeElement;
    field.current?.focus();
    field.current?.select();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return field;
}
