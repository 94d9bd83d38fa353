import { ask, failureOf } from '../../bridge/ask.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { showToast } from '../../ui/toast.ts';

/** Lets the person save a table, and tells where it went. To change one's mind in the dialog is no failure. */
export async function saveCsv(
  name: string,
  csv: () => Promise<string>,
  saved: (file: string) => string,
): Promise<void> {
  try {
    const { file } = await ask('app.saveText', { suggestedName: `${name}.csv`, text: await csv() });
    showToast({ text: saved(file) });
  } catch (error) {
    if (failureOf(error).code !== 'cancelled') showFailure(error);
  }
}
