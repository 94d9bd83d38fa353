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
  /** Whether something went wrong, as usual, or there is only something to tell. */
  readonly tone?: 'warn' | 'plain';
}

/** What a person must know of the whole program, below the top bar until it is put away. */
export function WindowNotice({ children, actions, onClose, tone = 'warn' }: WindowNoticeProps) {
  const text = useText(uiText);
  const [className, role] = tone === 'warn' ? (['fix warn', 'alert'] as const) : (['fix', 'status'] as const);
  return (
    <div className={`window-notice ${className}`} role={role}>
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
