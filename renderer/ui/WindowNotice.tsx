import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import './controls.css';
import './messages.css';
import { uiText } from './text.ts';

interface WindowNoticeProps {
  readonly children: ReactNode;
  /** What can be done about it, before 关闭. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** What went wrong in the whole program, below the top bar until it is put away. */
export function WindowNotice({ children, actions, onClose }: WindowNoticeProps) {
  const text = useText(uiText);
  return (
    <div className="window-notice fix warn" role="alert">
      {children}
      <div className="row">
        {actions}
        <button type="button" className="btn small ghost" onClick={onClose}>
          <X className="lucide" aria-hidden />
          {text.close}
        </button>
      </div>
    </div>
  );
}
