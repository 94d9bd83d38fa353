import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useMerging } from './merging.ts';
import { mergeText } from './text.ts';
import { useChooseFile, useIsMerging } from './use-merge.ts';

/** Begins to take a colleague's notes in; has the focus again when that is over. */
export function MergeButton() {
  const text = useText(mergeText);
  const { mutate, isPending } = useChooseFile();
  const isMerging = useIsMerging();
  const isOpen = useMerging(({ stage }) => stage.kind !== 'closed');
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      className="btn small"
      disabled={isPending || isMerging}
      onClick={() => mutate()}
    >
      <Download className="lucide" aria-hidden />
      {isPending ? text.choosing : text.begin}
    </button>
  );
}
