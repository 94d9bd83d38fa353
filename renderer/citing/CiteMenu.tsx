import { Quote } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import './citing.css';
import type { QuoteForm } from './quote.ts';
import { citingText } from './text.ts';

const forms: readonly (QuoteForm | 'link')[] = ['text', 'gbt7714', 'markdown', 'link'];

/** The ways to take the selected words along with their source. */
export function CiteMenu({ onCite }: { readonly onCite: (form: QuoteForm | 'link') => void }) {
  const text = useText(citingText);
  return (
    <MenuTrigger>
      <Button className="btn ghost small">
        <Quote className="lucide" aria-hidden />
        {text.cite}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="cite-menu" aria-label={text.menu}>
          {forms.map((form) => (
            <MenuItem key={form} className="cite-choice" onAction={() => onCite(form)}>
              {text.forms[form]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
