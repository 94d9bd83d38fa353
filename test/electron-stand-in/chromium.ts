/** Finds and starts the Chromium that serves in Electron's place. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Cdp } from './cdp.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium's executable, or `null` when there is none; `CHROMIUM` in the environment names another. */
export function chromiumBinary(): string | null {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usualPlaces;
  return places.find((file) => existsSync(file)) ?? null;
}

/** Quiet, alone, without a network, and drawing the same on every machine. */
const alwaysGiven = [
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-features=MediaRouter,OptimizationHints,Translate,HttpsUpgrades',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-dev-shm-usage',
  '--disable-back-forward-cache',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-popup-blocking',
  '--metrics-recording-only',
  // No banner about the switches that are given here.
  '--test-type',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
];

export interface ChromiumOptions {
  readonly profile: string;
  readonly headless: boolean;
  /** Opens one window without tabs and address bar at this URL; else no window. */
  readonly appUrl: string | null;
  /** A DevTools port for Playwright, `0` for any. */
  readonly debuggingPort: string | null;
  /** What the app itself wants Chromium to be given. */
  readonly appended: readonly string[];
}

function switches({ profile, headless, appUrl, debuggingPort, appended }: ChromiumOptions): string[] {
  return [
    ...alwaysGiven,
    `--user-data-dir=${profile}`,
    appUrl === null ? '--no-startup-window' : `--app=${appUrl}`,
    ...(debuggingPort === null ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...appended,
  ];
}

/** A new profile's preferences: the reader's page is not to be offered for translation. */
function prepareProfile(profile: string): void {
  const file = path.join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ translate: { enabled: false } }));
}

export interface Chromium {
  readonly cdp: Cdp;
  readonly process: ChildProcess;
}

/** Starts Chromium. It ends when this process does, however that ends: its end of the pipe is closed then. */
export function launchChromium(options: ChromiumOptions): Chromium {
  const binary = chromiumBinary();
  if (binary === null) throw new Error('electron stand-in: Chromium is not installed');
  prepareProfile(options.profile);
  const child = spawn(binary, switches(options), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , messages, output, input] = child.stdio;
  if (!(output instanceof Writable && input instanceof Readable && messages instanceof Readable))
    throw new Error('electron stand-in: Chromium was started without pipes');
  messages.setEncoding('utf8').on('data', (text: string) => {
    // Playwright waits for this line; the rest is chatter about the missing desktop.
    const wanted =
      process.env.STAND_IN_DEBUG === '1' ? text : /^DevTools listening on .*\n?/m.exec(text)?.[0];
    if (wanted !== undefined) process.stderr.write(wanted);
  });
  return { cdp: new Cdp(output, input), process: child };
}
