import { Bookmark, FileText, History, Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { JumpTarget } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { MarkedText } from '../marks/MarkedText.tsx';
import { KeptName } from '../search/KeptLists.tsx';
import { appText } from './text.ts';
import type { Jump } from './use-jump.ts';

/** Documents that what was typed may mean, and the search for it as the last line; with nothing typed, what was searched before. */
export function JumpList({ jump, id }: { readonly jump: Jump; readonly id: string }) {
  const text = useText(appText);
  const optionAt = (index: number, content: ReactNode) => (
    <Option
      key={index}
      id={`${id}-${index}`}
      chosen={index === jump.choice}
      onTake={() => jump.take(index)}
      content={content}
    />
  );
  return (
    <div
      className="jump-list scroll"
      role="listbox"
      id={id}
      aria-label={jump.kept.length > 0 ? text.keptChoices : text.choices}
    >
      {jump.targets.map((target, index) => optionAt(index, <Target target={target} />))}
      {jump.kept.map((kept, index) =>
        optionAt(
          index,
          <>
            {kept.name === null ? (
              <History className="lucide" aria-hidden />
            ) : (
              <Bookmark className="lucide" aria-hidden />
            )}
            <KeptName kept={kept} />
          </>,
        ),
      )}
      {jump.text.trim() !== '' &&
        optionAt(
          jump.targets.length,
          <>
            <Search className="lucide" aria-hidden />
            <span>{text.searchFor(jump.text.trim())}</span>
          </>,
        )}
    </div>
  );
}

function Target({ target: { title, titleMarks, docNumber, issue } }: { readonly target: JumpTarget }) {
  return (
    <>
      <FileText className="lucide" aria-hidden />
      <span>
        <MarkedText text={title} marks={titleMarks} />
        <small>{[docNumber, issue].filter((each) => each !== null).join(' · ')}</small>
      </span>
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly chosen: boolean;
  readonly content: ReactNode;
  readonly onTake: () => void;
}

function Option({ id, chosen, content, onTake }: OptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div
      ref={line}
      id={id}
      className="jump-option"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      // Before the box loses the focus and the list with it.
      onPointerDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      {content}
    </div>
  );
}
