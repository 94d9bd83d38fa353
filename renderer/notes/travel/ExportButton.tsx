import { Upload } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';
import { ExportChoice } from './ExportChoice.tsx';
import type { Scope } from './scopes.ts';
import { travelText } from './text.ts';
import './travel.css';
import { useExport } from './use-export.ts';

interface ExportButtonProps {
  /** At least one; the first is meant until another is chosen. */
  readonly scopes: readonly Scope[];
  readonly label: string;
}

/** Opens the ways in which notes can leave; each asks by the system's dialog where to. */
export function ExportButton({ scopes, label }: ExportButtonProps) {
  const text = useText(travelText);
  const { mutate, isPending } = useExport();
  return (
    <DialogTrigger>
      <Button className="btn small" isDisabled={isPending}>
        <Upload className="lucide" aria-hidden />
        {isPending ? text.exporting : label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={text.title}>
          {({ close }) => (
            <ExportChoice
              scopes={scopes}
              onChoose={(format, scope) => {
                close();
                mutate({ format, scope });
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
