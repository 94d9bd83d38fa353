import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import './controls.css';
import './messages.css';
import { uiText } from './text.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A change of this starts anew, such as opening another document. */
  readonly resetKey?: string | null;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
  readonly resetKey: string | null;
}

/** Keeps one part's breakdown from taking the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false, resetKey: this.props.resetKey ?? null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(
    { resetKey = null }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return resetKey === state.resetKey ? null : { broken: false, resetKey };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken onRetry={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText(uiText);
  return (
    <div className="msg centred" role="alert">
      <h2>{text.brokenTitle}</h2>
      <p>{text.brokenAdvice}</p>
      <div className="row">
        <button type="button" className="btn" onClick={onRetry}>
          {text.tryAgain}
        </button>
      </div>
    </div>
  );
}
