/** `dialog`: the system's dialogs cannot be shown; a test puts its answer in their place (`dialog.showOpenDialog = …`). */
export const dialog = {
  showErrorBox(title, content) {
    console.error(`${title}\n${content}`);
  },
} satisfies Partial<Electron.Dialog>;
