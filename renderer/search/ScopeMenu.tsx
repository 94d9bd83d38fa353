import { ScanSearch } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { SearchScope } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import './menu.css';
import { scopeText } from './scope-text.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

interface ScopeMenuProps {
  /** What may be searched alone; `null` where none is meant. */
  readonly document: Named | null;
  readonly issue: Named | null;
  /** What the button says; 范围 without. */
  readonly label?: string;
  readonly onChoose: (scope: Partial<SearchScope>) => void;
}

/** Leads to a search in a document, in an issue, or in what one has written notes on. */
export function ScopeMenu({ document, issue, label, onChoose }: ScopeMenuProps) {
  const text = useText(scopeText);
  return (
    <MenuTrigger>
      <Button className="btn ghost small scope-menu">
        <ScanSearch className="lucide" aria-hidden />
        {label ?? text.menu}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="choice-menu" aria-label={text.menuLabel}>
          {document !== null && (
            <Line onChoose={() => onChoose({ documentId: document.id })} title={document.title}>
              {text.inDocument}
            </Line>
          )}
          {issue !== null && (
            <Line onChoose={() => onChoose({ issueId: issue.id })} title={issue.title}>
              {text.inIssue}
            </Line>
          )}
          <Line onChoose={() => onChoose({ noted: true })}>{text.inNoted}</Line>
          <Line onChoose={() => onChoose({})}>{text.everywhere}</Line>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface LineProps {
  readonly children: string;
  /** Which one is meant. */
  readonly title?: string;
  readonly onChoose: () => void;
}

function Line({ children, title, onChoose }: LineProps) {
  return (
    <MenuItem className="choice-line" textValue={children} onAction={onChoose}>
      {children}
      {title !== undefined && <small>{title}</small>}
    </MenuItem>
  );
}
