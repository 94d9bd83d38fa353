import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstColour, withThemeColour } from '../../../main/app/theme-colour.ts';
import type { Handlers } from '../../../main/ipc/register.ts';
import { callNames, type Outcome, type Settings } from '../../../preload/contract.ts';

const css = readFileSync(new URL('../../../renderer/styles/themes.css', import.meta.url), 'utf8');

/** The desk of a theme as the style sheet has it. */
function deskOf(theme: string): string | undefined {
  const [, rules = ''] = css.split(`[data-theme="${theme}"] {`);
  return /--desk: (#[\da-f]{6});/.exec(rules)?.[1];
}

const settings = (theme: Settings['theme']): Settings => ({
  theme,
  textSize: 100,
  bodyFace: 'song',
  language: 'en',
  leftPane: true,
  rightPane: true,
  author: '',
  colourMeanings: {},
});

/** Handlers that know settings alone. */
function handlersOf(answer: Outcome<Settings>): Handlers {
  const refuse = () => Promise.reject(new Error('not asked in this test'));
  const none = Object.fromEntries(callNames.map((name) => [name, refuse]));
  const all = { ...none, 'settings.read': async () => answer, 'settings.write': async () => answer };
  if (!isHandlers(all)) throw new Error('a call has no handler');
  return all;
}

function isHandlers(value: object): value is Handlers {
  return callNames.every((name) => name in value);
}

test.each(['paper', 'white', 'night', 'contrast'] as const)(
  '%s is as the style sheet has it',
  async (theme) => {
    const painted: string[] = [];
    const handlers = withThemeColour(handlersOf({ ok: true, value: settings(theme) }), (colour) =>
      painted.push(colour),
    );
    await handlers['settings.read']({});
    await handlers['settings.write']({ theme });
    expect(painted).toEqual([deskOf(theme), deskOf(theme)]);
  },
);

test('the first colour is that of the first theme; a failure changes nothing and is handed on', async () => {
  expect(firstColour).toBe(deskOf('paper'));
  const failed = { ok: false, failure: { code: 'internal', zh: '错', en: 'wrong' } } as const;
  const painted: string[] = [];
  const handlers = withThemeColour(handlersOf(failed), (colour) => painted.push(colour));
  expect(await handlers['settings.read']({})).toBe(failed);
  expect(painted).toEqual([]);
});
