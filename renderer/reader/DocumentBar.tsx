import {
  ChevronLeft,
  ChevronRight,
  Highlighter,
  type LucideIcon,
  MessageSquareText,
  TextSearch,
} from 'lucide-react';
import type { MouseEvent } from 'react';
import type { DocumentView } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import { runComment, runMark } from '../marks/open-commands.ts';
import { ListButton } from '../reading/ListButton.tsx';
import { ScopeMenu } from '../search/ScopeMenu.tsx';
import { scopeText } from '../search/scope-text.ts';
import { searchHere } from '../search/search-here.ts';
import '../ui/controls.css';
import { useFindOpen } from './find-open.ts';
import { readerText } from './text.ts';

/** Above the paper: where it stands in the issue, what can be done with its text, and the papers before and after it. */
export function DocumentBar({ document }: { readonly document: DocumentView }) {
  const text = useText(readerText);
  const scope = useText(scopeText);
  const open = useNavigation((state) => state.open);
  const find = useFindOpen();
  const { issue, section, page, previousId, nextId } = document;
  const crumbs = [
    text.issue(issue.year, issue.number, issue.title),
    section,
    page === null ? null : text.page(page),
  ];
  const go = (documentId: string | null) => documentId !== null && open({ documentId });
  return (
    <div className="docbar" role="toolbar" aria-label={text.documentTools} data-region="tools">
      <span className="crumb">{crumbs.filter((crumb) => crumb !== null).join(' › ')}</span>
      <button
        type="button"
        className="btn ghost small push"
        aria-expanded={find.open}
        onClick={() => find.setOpen(!find.open)}
      >
        <TextSearch className="lucide" aria-hidden />
        {text.find}
      </button>
      <ScopeMenu
        label={scope.here}
        document={{ id: document.id, title: document.shortTitle }}
        issue={{ id: issue.id, title: text.issue(issue.year, issue.number, issue.title) }}
        onChoose={searchHere}
      />
      <SelectionButton label={text.mark} keys="Control+H" icon={Highlighter} onPress={runMark} />
      <SelectionButton label={text.comment} keys="Control+M" icon={MessageSquareText} onPress={runComment} />
      <ListButton key={document.id} documentId={document.id} />
      <button
        type="button"
        className="btn ghost small"
        disabled={previousId === null}
        onClick={() => go(previousId)}
      >
        <ChevronLeft className="lucide" aria-hidden />
        {text.previous}
      </button>
      <button type="button" className="btn ghost small" disabled={nextId === null} onClick={() => go(nextId)}>
        {text.next}
        <ChevronRight className="lucide" aria-hidden />
      </button>
    </div>
  );
}

interface SelectionButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

/** Does something with the selected text; with none selected it says that some must be, so that one learns how. */
function SelectionButton({ label, keys, icon: Icon, onPress }: SelectionButtonProps) {
  // A press must not take the selection away before it has done its work.
  const keepSelection = (event: MouseEvent) => event.preventDefault();
  return (
    <button
      type="button"
      className="btn ghost small"
      aria-keyshortcuts={keys}
      onMouseDown={keepSelection}
      onClick={onPress}
    >
      <Icon className="lucide" aria-hidden />
      {label}
    </button>
  );
}
