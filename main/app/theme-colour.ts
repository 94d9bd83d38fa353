/** The window's own colour: what is seen while the page is not there yet, so that no window flashes white at night. */
import type { Outcome, Settings } from '../../preload/contract.ts';
import type { Handlers } from '../ipc/register.ts';

/** The `--desk` of each theme in renderer/styles/themes.css. */
const desks: Readonly<Record<Settings['theme'], string>> = {
  paper: '#e4dfd3',
  white: '#e6e8eb',
  night: '#181a1d',
  contrast: '#000000',
};

/** Before any theme was chosen. */
export const firstColour: string = desks.paper;

/** The same handlers, telling `paint` the theme's colour whenever settings are read or written. */
export function withThemeColour(handlers: Handlers, paint: (colour: string) => void): Handlers {
  const seen = (settings: Outcome<Settings>): Outcome<Settings> => {
    if (settings.ok) paint(desks[settings.value.theme]);
    return settings;
  };
  return {
    ...handlers,
    'settings.read': async (request) => seen(await handlers['settings.read'](request)),
    'settings.write': async (request) => seen(await handlers['settings.write'](request)),
  };
}
