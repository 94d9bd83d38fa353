import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../i18n/use-text.ts';
import './controls.css';
import './messages.css';
import { uiText } from './text.ts';
import { dismissToast, type ShownToast, useToasts } from './toast.ts';

const plainMs = 5_000;
/** Where a file lies takes longer to read than that. */
const perCharacterMs = 200;
/** Undo must not slip away from someone who reads slowly. */
const withActionMs = 15_000;

/** The messages at the foot of the window, read out as they come. */
export function Toaster() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { readonly toast: ShownToast }) {
  const text = useText(uiText);
  const { id, action } = toast;
  const { length } = toast.text;
  useEffect(() => {
    const ms = Math.max(action ? withActionMs : plainMs, length * perCharacterMs);
    const timer = setTimeout(() => dismissToast(id), ms);
    return () => clearTimeout(timer);
  }, [id, action, length]);
  return (
    <div className="toast">
      <span>{toast.text}</span>
      {action && (
        <button
          type="button"
          className="btn small"
          onClick={() => {
            action.onPress();
            dismissToast(id);
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className="btn small ghost"
        aria-label={text.close}
        onClick={() => dismissToast(id)}
      >
        <X className="lucide" aria-hidden />
      </button>
    </div>
  );
}
