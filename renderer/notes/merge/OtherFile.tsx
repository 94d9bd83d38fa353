import { useText } from '../../i18n/use-text.ts';
import { mergeText } from './text.ts';
import { useChooseFile } from './use-merge.ts';

/** Lets the person choose another file in the place of one that is none. */
export function OtherFile() {
  const text = useText(mergeText);
  const { mutate, isPending } = useChooseFile();
  return (
    <button type="button" className="btn small" disabled={isPending} onClick={() => mutate()}>
      {text.otherFile}
    </button>
  );
}
