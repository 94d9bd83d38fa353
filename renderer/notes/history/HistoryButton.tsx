import { History } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Note } from '../../../preload/contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { NoteHistory } from './NoteHistory.tsx';
import { historyText } from './text.ts';

/** Opens what became of a note; nothing for one that was never changed. */
export function HistoryButton({ note }: { readonly note: Note }) {
  const text = useText(historyText);
  if (note.updatedAt === note.createdAt) return null;
  return (
    <DialogTrigger>
      <Button className="btn ghost small">
        <History className="lucide" aria-hidden />
        {text.open}
      </Button>
      <Popover className="popover history-popover" placement="bottom end">
        <Dialog aria-label={text.title}>{({ close }) => <NoteHistory note={note} onClose={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
