import { Download } from 'lucide-react';
import type { ImportReport } from '../../../preload/contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { reachable } from '../../ui/reachable.ts';
import { MergeGroup } from './MergeGroup.tsx';
import { type Choices, type ChosenFile, useMerging } from './merging.ts';
import { OtherFile } from './OtherFile.tsx';
import { countOrphaned, countWritten, groupsOf, isAllHere } from './outcomes.ts';
import { mergeText } from './text.ts';
import { useMerge, usePreview } from './use-merge.ts';

interface MergePreviewProps {
  readonly file: ChosenFile;
  readonly choices: Choices;
}

/** What would become of each note of a file, what is to be decided first; nothing is changed until 合并 is pressed. */
export function MergePreview({ file, choices }: MergePreviewProps) {
  const text = useText(mergeText);
  const preview = usePreview(file);
  if (preview.isError) {
    return (
      <div className="merge-said">
        <b>{file.fileName}</b>
        <FailureNotice error={preview.error} />
        <OtherFile />
      </div>
    );
  }
  if (!preview.isSuccess) {
    return (
      <div className="merge-said">
        <p role="status">{text.reading}</p>
        <Opening />
      </div>
    );
  }
  const report = preview.data;
  return (
    <>
      <Summary file={file} report={report} />
      <section className="merge-list scroll" aria-label={file.fileName} {...reachable}>
        {groupsOf(report).map((group) => (
          <MergeGroup key={group.outcome} group={group} choices={choices} />
        ))}
      </section>
      <Foot file={file} choices={choices} report={report} />
    </>
  );
}

/** The file with how many of its notes come out how. */
function Summary({ file, report }: { readonly file: ChosenFile; readonly report: ImportReport }) {
  const text = useText(mergeText);
  const orphaned = countOrphaned(report);
  return (
    <div className="merge-summary">
      <p>
        <b>{file.fileName}</b>　{text.count(report.entries.length)} {text.programs[report.format]}
      </p>
      <ul className="merge-counts sec sm">
        {groupsOf(report).map(({ outcome, entries }) => (
          <li key={outcome}>
            {text.outcomes[outcome]} <b>{entries.length}</b>
          </li>
        ))}
        {orphaned > 0 && <li>{text.orphanedCount(orphaned)}</li>}
      </ul>
    </div>
  );
}

function Foot({ file, choices, report }: MergePreviewProps & { readonly report: ImportReport }) {
  const text = useText(mergeText);
  const merge = useMerge(file, choices);
  const close = useMerging((state) => state.close);
  const written = countWritten(report, choices);
  if (written === 0) {
    return (
      <div className="merge-foot">
        <p>{isAllHere(report) ? text.allHere : text.nothing}</p>
        <button type="button" className="btn" onClick={close}>
          {text.close}
        </button>
      </div>
    );
  }
  return (
    <div className="merge-foot">
      <p className="sec sm">{text.before}</p>
      <button type="button" className="btn primary" disabled={merge.isPending} onClick={() => merge.mutate()}>
        <Download className="lucide" aria-hidden />
        {merge.isPending ? text.merging : text.merge(written)}
      </button>
    </div>
  );
}
