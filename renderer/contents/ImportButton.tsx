import { FolderPlus } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { useImporting } from './importing.ts';
import { contentsText } from './text.ts';

/** Asks for files and adds them to the library; reading goes on meanwhile. */
export function ImportButton({ small = false }: { readonly small?: boolean }) {
  const text = useText(contentsText);
  const { running, start } = useImporting();
  return (
    <button
      type="button"
      className={small ? 'btn small ghost push' : 'btn primary'}
      disabled={running}
      onClick={() => void start()}
    >
      <FolderPlus className="lucide" aria-hidden />
      {running ? text.adding : text.addIssues}
    </button>
  );
}
