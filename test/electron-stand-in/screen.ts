/** `screen`: the stand-in has one, larger than any window that is asked for. Chromium tells nobody the real one's size. */
import { whole } from './lacking.ts';

const size = { width: 1920, height: 1040 };

export const screen = {
  getPrimaryDisplay: () => whole<Electron.Display>('Display', { workAreaSize: size }),
} satisfies Partial<Electron.Screen>;
