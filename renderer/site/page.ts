/**
 * The script that every page of a site has in its head: theme and size of the text, printing, the search box, the outline.
 * Without it all can be read. It stands alone, is small, and uses nothing that Internet Explorer 11 lacks.
 */
export {};

type Theme = 'paper' | 'night';

interface Display {
  theme: Theme;
  /** Percent. */
  size: number;
}

const sizes = [100, 125, 150, 175, 200];
const key = 'gazette-site';
const root = document.documentElement;
/** The way to the site's folder. */
const up = root.getAttribute('data-root') || '';

function kept(): string {
  try {
    const stored = window.localStorage?.getItem(key);
    if (stored) return stored;
  } catch {
    // Some browsers keep nothing for pages opened from a disk.
  }
  return window.name.indexOf(`${key} `) === 0 ? window.name.slice(key.length + 1) : '';
}

function keep(display: Display): void {
  const value = `${display.theme} ${display.size}`;
  // What is kept in the window's name lasts as long as the window.
  window.name = `${key} ${value}`;
  try {
    window.localStorage?.setItem(key, value);
  } catch {
    // Then the window's name is all there is.
  }
}

function readDisplay(): Display {
  const words = kept().split(' ');
  const size = Number(words[1]);
  return { theme: words[0] === 'night' ? 'night' : 'paper', size: sizes.indexOf(size) < 0 ? 100 : size };
}

const display = readDisplay();

function apply(): void {
  root.className = `${display.theme} size-${display.size}`;
}

apply();

function buttonOf(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.appendChild(document.createTextNode(words));
  made.onclick = press;
  return made;
}

function addDisplayButtons(place: HTMLElement): void {
  const smaller = buttonOf('小', () => resize(-1));
  const larger = buttonOf('大', () => resize(1));
  const shown = document.createElement('span');
  const night = buttonOf('夜间', () => {
    display.theme = display.theme === 'night' ? 'paper' : 'night';
    update();
  });
  smaller.setAttribute('aria-label', '字小一点');
  larger.setAttribute('aria-label', '字大一点');
  shown.className = 'size';
  shown.setAttribute('role', 'status');
  shown.setAttribute('aria-label', '字的大小');

  function resize(step: number): void {
    display.size = sizes[sizes.indexOf(display.size) + step] || display.size;
    update();
  }

  function update(): void {
    apply();
    keep(display);
    tell();
    foldOutline();
  }

  function tell(): void {
    smaller.disabled = display.size === sizes[0];
    larger.disabled = display.size === sizes[sizes.length - 1];
    shown.textContent = `${display.size}%`;
    night.setAttribute('aria-pressed', String(display.theme === 'night'));
  }

  tell();
  const parts = [smaller, shown, larger, night, buttonOf('打印', () => window.print())];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part) place.appendChild(part);
  }
}

/** Beside the text it is open; above or below it, where it would be long, it is not. */
function foldOutline(): void {
  const outline = document.querySelector<HTMLElement>('.outline');
  const main = document.getElementById('page-main');
  const details = outline?.querySelector('details');
  if (!outline || !main || !details) return;
  const beside = outline.getBoundingClientRect().right <= main.getBoundingClientRect().left + 1;
  if (beside) details.setAttribute('open', '');
  else details.removeAttribute('open');
}

/** The query goes behind the # of the search page: the search reads it there. */
function handOnQueries(form: HTMLFormElement): void {
  form.onsubmit = () => {
    const box = form.querySelector('input');
    if (box) window.location.href = `${up}search.html#q=${encodeURIComponent(box.value)}`;
    return false;
  };
}

/** A page that was opened from the results marks what was found: the scripts for that are loaded only then. */
function loadMarks(): void {
  if (!/[#&]q=/.test(window.location.hash) || document.getElementById('page-found')) return;
  const scripts = ['site/flexsearch.js', 'site/search.js'];
  for (let at = 0; at < scripts.length; at += 1) {
    const script = document.createElement('script');
    // In this order.
    script.async = false;
    script.src = up + scripts[at];
    document.body.appendChild(script);
  }
}

document.addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('page-display');
  if (place) addDisplayButtons(place);
  const form = document.querySelector<HTMLFormElement>('form.ask');
  if (form) handOnQueries(form);
  foldOutline();
  loadMarks();
});
