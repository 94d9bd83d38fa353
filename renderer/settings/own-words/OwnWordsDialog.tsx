import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';
import '../../ui/modal.css';
import { OwnWordsForm } from './OwnWordsForm.tsx';
import { useOwnWords } from './open.ts';
import './own-words.css';
import { ownWordsText } from './text.ts';

/** The person's name and their words for the colours, over the window until they are saved or left as they were. */
export function OwnWordsDialog() {
  const text = useText(ownWordsText);
  const { open } = useOwnWords();
  const close = (): void => useOwnWords.setState({ open: false });
  return (
    <ModalOverlay className="modal-ground" isOpen={open} onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="modal">
        <Dialog aria-label={text.title}>
          <OwnWordsForm onDone={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
