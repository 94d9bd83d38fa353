/** `dialog.showOpenDialog` by Chromium's own file chooser, for people who use the stand-in on a screen. */
import { z } from 'zod';
import { headless } from './command-line.ts';
import type { Contents } from './contents.ts';
import { notProvided } from './lacking.ts';

const handleSchema = z.object({ result: z.object({ objectId: z.string().optional() }) });
const propertiesSchema = z.object({
  result: z.array(
    z.object({ name: z.string(), value: z.object({ objectId: z.string().optional() }).optional() }),
  ),
});

/** Runs in the page: gives the chosen files, none when the person cancels. */
function chooseFiles(accept: string, multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', accept, multiple });
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Paths of the files in the page's array; a page itself never learns them, its debugger does. */
async function pathsOf(contents: Contents, array: string): Promise<string[]> {
  const own = { objectId: array, ownProperties: true };
  const { result } = propertiesSchema.parse(await contents.command('Runtime.getProperties', own));
  const files = result.filter(({ name }) => /^\d+$/.test(name)).map(({ value }) => value?.objectId);
  const infos = files.map((objectId) => contents.command('DOM.getFileInfo', { objectId }));
  return (await Promise.all(infos)).map((info) => z.object({ path: z.string() }).parse(info).path);
}

export async function showOpenDialog(
  contents: Contents,
  { filters = [], properties = [] }: Electron.OpenDialogOptions,
): Promise<Electron.OpenDialogReturnValue> {
  if (headless) throw notProvided('dialog.showOpenDialog without a screen');
  const accept = filters.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join();
  const multiple = properties.includes('multiSelections');
  const answer = await contents.command('Runtime.evaluate', {
    expression: `(${chooseFiles})(${JSON.stringify(accept)}, ${multiple})`,
    awaitPromise: true,
    userGesture: true,
  });
  const { objectId } = handleSchema.parse(answer).result;
  const filePaths = objectId === undefined ? [] : await pathsOf(contents, objectId);
  return { canceled: filePaths.length === 0, filePaths };
}
