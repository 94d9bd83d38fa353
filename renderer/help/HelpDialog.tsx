import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import '../ui/modal.css';
import { uiText } from '../ui/text.ts';
import './help.css';
import { KeyList } from './KeyList.tsx';
import { useHelp } from './open.ts';
import { ThisMachine } from './ThisMachine.tsx';
import { helpText } from './text.ts';

/** 使用说明: what a person wants to do and how, the keys, and what to tell when asking for help. */
export function HelpDialog() {
  const text = useText(helpText);
  const { close } = useText(uiText);
  return (
    <ModalOverlay
      className="modal-ground"
      isOpen
      onOpenChange={(open) => useHelp.setState({ open })}
      isDismissable
    >
      <Modal className="modal help-modal">
        <Dialog className="help">
          <header>
            <Heading slot="title">{text.title}</Heading>
            <button type="button" className="btn" onClick={() => useHelp.setState({ open: false })}>
              {close} <kbd>Esc</kbd>
            </button>
          </header>
          <h3>{text.tasksTitle}</h3>
          <dl className="help-tasks">
            {text.tasks.map(({ what, how }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
          <h3>{text.keysTitle}</h3>
          <KeyList />
          <h3>{text.machineTitle}</h3>
          <ThisMachine />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
