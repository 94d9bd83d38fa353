import '../ui/controls.css';
import '../ui/messages.css';

interface Props {
  /** What is going on, for who cannot see the bar. */
  readonly label: string;
  /** How far it is, in words. */
  readonly line: string;
  readonly done: number;
  readonly total: number;
}

/** Work that takes its time, with a bar. */
export function ProgressNotice({ label, line, done, total }: Props) {
  const percent = total === 0 ? 0 : Math.round((100 * done) / total);
  return (
    <div className="window-notice" role="status">
      <p className="sm">{line}</p>
      <div className="bar" role="progressbar" aria-label={label} aria-valuenow={percent}>
        <i style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
