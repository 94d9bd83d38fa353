import { useNavigation } from '../app/navigation.ts';
import { ask } from '../bridge/ask.ts';
import { showFailure } from '../ui/show-failure.ts';

/** Opens the first document of an issue, if it has any. */
export function openIssue(issueId: string): void {
  ask('library.contents', { issueId }).then((sections) => {
    const ids = sections.flatMap(({ entries }) => entries.map((entry) => entry.documentId));
    const documentId = ids.find((id) => id !== null);
    if (documentId) useNavigation.getState().open({ documentId });
  }, showFailure);
}
