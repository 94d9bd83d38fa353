/** Answers for the system's dialogs, which a test cannot see. */
import type { ElectronApplication } from '@playwright/test';

/** Whoever asks for files to open gets these; for none, the dialog is left. */
export async function answerOpen(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: chosen });
  }, filePaths);
}

/** Whoever asks where to write gets this place; for an empty one, the dialog is left. */
export async function answerSave(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === '', filePath: chosen });
  }, filePath);
}
