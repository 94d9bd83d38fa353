import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import type { NoteWords } from './kept-drafts.ts';
import './notes.css';
import { StatusBox } from './StatusBox.tsx';
import { TagField } from './TagField.tsx';
import { notesText } from './text.ts';

interface NoteEditorProps {
  readonly words: NoteWords;
  readonly onChange: (words: NoteWords) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly saving: boolean;
  /** Why the last try to save failed, `null` when none did. */
  readonly error: unknown;
}

/** Colour, comment, tags and status of a note. Ctrl Enter saves, Esc cancels; nothing is saved on its own. */
export function NoteEditor({ words, onChange, onSave, onCancel, saving, error }: NoteEditorProps) {
  const text = useText(notesText);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  const handleKey = (event: KeyboardEvent): void => {
    // An input method uses Enter and Esc for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    // An open list of tags is closed first.
    else if (event.key === 'Escape' && !isOpenList(event.target)) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      className="note-editor"
      onKeyDown={handleKey}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <ColourChoice value={words.colour} onChange={(colour) => onChange({ ...words, colour })} />
      <label className="vh" htmlFor={id}>
        {text.comment}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        placeholder={text.commentHint}
        value={words.comment}
        readOnly={saving}
        onChange={(event) => onChange({ ...words, comment: event.target.value })}
      />
      <TagField tags={words.tags} onChange={(tags) => onChange({ ...words, tags })} />
      <StatusBox
        label={text.asTask}
        checked={words.status !== null}
        onChange={(task) => onChange({ ...words, status: task ? 'open' : null })}
      />
      {error !== null && (
        <div>
          <b className="sm">{text.notSaved}</b>
          <FailureNotice error={error} />
        </div>
      )}
      <div className="row">
        <button type="submit" className="btn small primary" disabled={saving}>
          {saving ? text.saving : text.save} <kbd>Ctrl Enter</kbd>
        </button>
        <button type="button" className="btn small ghost" onClick={onCancel}>
          {text.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

function isOpenList(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true';
}
