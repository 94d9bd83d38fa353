/** No menu bar on Windows and Linux: everything is in the window. macOS needs one for its usual keys. */
import { Menu } from 'electron';

export function setMenu(platform: NodeJS.Platform): void {
  const menu =
    platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null;
  Menu.setApplicationMenu(menu);
}
