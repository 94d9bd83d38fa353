/** `Menu`: there is no menu bar to show, so the one menu an app may set here is none. */
import { notProvided } from './lacking.ts';

export const Menu = {
  setApplicationMenu(menu: Electron.Menu | null): void {
    if (menu !== null) throw notProvided('Menu.setApplicationMenu of a menu');
  },
  getApplicationMenu: () => null,
} satisfies Partial<typeof Electron.Menu>;
