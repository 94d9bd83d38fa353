import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import '../../ui/controls.css';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { showToast } from '../../ui/toast.ts';
import { MergeDone } from './MergeDone.tsx';
import { MergePreview } from './MergePreview.tsx';
import './merge.css';
import { useMerging } from './merging.ts';
import { OtherFile } from './OtherFile.tsx';
import { mergeText } from './text.ts';
import { useIsMerging } from './use-merge.ts';

/** Beside the notes: what would become of a colleague's file, and what became of it. Nothing while there is none. */
export function MergePane() {
  const text = useText(mergeText);
  const { stage, close } = useMerging();
  if (stage.kind === 'closed') return null;
  if (stage.kind === 'refused') {
    return (
      <Frame title={text.refused} leave={text.close} onLeave={close}>
        <div className="merge-said">
          <FailureNotice error={stage.error} />
          <OtherFile />
        </div>
      </Frame>
    );
  }
  const { file, choices } = stage;
  if (stage.kind === 'done') {
    return (
      <Frame title={text.done} leave={text.close} onLeave={close}>
        <MergeDone done={stage.done} choices={choices} />
      </Frame>
    );
  }
  const giveUp = (): void => {
    close();
    if (choices.size === 0) return;
    const goOn = { label: text.goOn, onPress: () => useMerging.setState({ stage }) };
    showToast({ text: text.given, action: goOn });
  };
  return (
    <Frame title={text.title} leave={text.give} onLeave={giveUp}>
      <MergePreview key={file.turn} file={file} choices={choices} />
    </Frame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly leave: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** The heading is the page’s first one where the pane covers the notes; it takes the focus when it comes; Esc leaves. */
function Frame({ title, leave, onLeave, children }: FrameProps) {
  const isMerging = useIsMerging();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another step
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <aside
      className="merge"
      aria-label={title}
      data-region="merge"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isMerging) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div className="merge-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <button type="button" className="btn ghost small push" disabled={isMerging} onClick={onLeave}>
          <X className="lucide" aria-hidden />
          {leave}
        </button>
      </div>
      {children}
    </aside>
  );
}
