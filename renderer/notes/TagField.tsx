import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useContext, useEffect, useState } from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import './tags.css';
import { splitTags, withTags } from './tag-words.ts';
import { notesText } from './text.ts';
import { useTagsInUse } from './use-tags.ts';

interface TagFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** A note's tags; new ones are typed, and those in use are offered. Enter adds one, Delete takes the one in focus off. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const text = useText(notesText);
  const [typed, setTyped] = useState('');
  const begun = typed.trim();
  const offered = useTagsInUse().filter((tag) => tag.includes(begun) && !tags.includes(tag));
  const add = (words: string): void => {
    setTyped('');
    const changed = withTags(tags, splitTags(words));
    if (changed !== tags) onChange(changed);
  };

  const handleKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    // With a line of the list in focus, the box takes that one.
    if (event.target.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    add(typed);
  };

  return (
    <div className="tag-field" onKeyDownCapture={handleKey}>
      {tags.length > 0 && (
        <TagGroup aria-label={text.tags} onRemove={(keys) => onChange(tags.filter((tag) => !keys.has(tag)))}>
          <TagList className="tag-list">
            {tags.map((tag) => (
              <Tag key={tag} id={tag} textValue={tag} className="chip soft tag">
                {tag}
                <Button slot="remove" className="tag-remove" aria-label={text.removeTag(tag)}>
                  <X className="lucide" aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        className="tag-box"
        allowsCustomValue
        menuTrigger="input"
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(tag) => typeof tag === 'string' && add(tag)}
        items={offered.map((tag) => ({ id: tag }))}
      >
        <ClosedWhenEmptied />
        <Label className="vh">{text.addTag}</Label>
        <div className="field">
          <Input placeholder={text.addTag} />
        </div>
        <Popover className="popover tag-menu">
          <ListBox<{ id: string }>>
            {({ id }) => (
              <ListBoxItem id={id} textValue={id} className="tag-choice">
                {id}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <button
        type="button"
        className="btn small"
        disabled={splitTags(typed).length === 0}
        onClick={() => add(typed)}
      >
        <Plus className="lucide" aria-hidden />
        {text.add}
      </button>
    </div>
  );
}

/** The box opens its list at every change of its words, also when they go since a tag was added; arrows open it too. */
function ClosedWhenEmptied() {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    if (state?.isOpen && state.inputValue === '' && state.focusStrategy === null) state.close();
  });
  return null;
}
