import { ScanSearch } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { SearchScope } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import './menu.css';
import { scopeText } from './scope-text.ts';

interface ScopeMenuProps {
  /** The document, and the issue, that may be searched alone; `null` where none is meant. */
  readonly documentId: string | null;
  readonly issueId: string | null;
  readonly onChoose: (scope: Partial<SearchScope>) => void;
}

/** Leads to a search in this document, in this issue, or in what one has written notes on. */
export function ScopeMenu({ documentId, issueId, onChoose }: ScopeMenuProps) {
  const text = useText(scopeText);
  return (
    <MenuTrigger>
      <Button className="btn ghost small">
        <ScanSearch className="lucide" aria-hidden />
        {text.menu}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="choice-menu" aria-label={text.menuLabel}>
          {documentId !== null && (
            <MenuItem className="choice-line" onAction={() => onChoose({ documentId })}>
              {text.inDocument}
            </MenuItem>
          )}
          {issueId !== null && (
            <MenuItem className="choice-line" onAction={() => onChoose({ issueId })}>
              {text.inIssue}
            </MenuItem>
          )}
          <MenuItem className="choice-line" onAction={() => onChoose({ noted: true })}>
            {text.inNoted}
          </MenuItem>
          <MenuItem className="choice-line" onAction={() => onChoose({})}>
            {text.everywhere}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
