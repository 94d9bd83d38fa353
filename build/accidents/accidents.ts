import type { Random } from './random.ts';

/** One class of accident: what print, extraction or another house's custom does to a text. */
export interface Accident {
  readonly name: string;
  /** Does it to the text at some random places. */
  apply(text: string, random: Random): string;
  /** What it does to words that stay: the same has to be done to the clean text's structure before they are compared. */
  rename?(words: string): string;
  /** The accident takes the contents away, and all that only they say. */
  readonly withoutContents?: boolean;
}

/** How many places of a text one accident touches. */
const places = 8;

/** The first lines hold cover and contents: what is torn there is not what the accidents of running text are about. */
function bodyStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line, at) => at < 400 && /[.…·]{3,}/.test(line));
  return last < 0 ? Math.min(10, lines.length) : last + 1;
}

function isRunningText(line: string): boolean {
  return line.length > 50 && !line.includes('\t') && /[。；]/.test(line);
}

/** Changes some random lines of running text. */
function onLines(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n');
  const from = bodyStart(lines);
  const long = lines.flatMap((line, at) => (at >= from && isRunningText(line) ? [at] : []));
  for (let time = 0; time < places && long.length > 0; time++) {
    const at = long[random.below(long.length)] ?? 0;
    lines[at] = change(lines[at] ?? '');
  }
  return lines.join('\n');
}

/** A place between two characters in the middle of a line where a page may end. */
function tear(line: string, random: Random): number {
  for (let time = 0; time < 20; time++) {
    const at = 15 + random.below(line.length - 25);
    if (/^[\u3400-\u9fff]{2}[^一二三四五六七八九十第附△（\d\s]$/.test(line.slice(at - 2, at + 1))) return at;
  }
  return line.length;
}

const breaks: Accident = {
  name: 'breaks',
  apply: (text, random) =>
    onLines(text, random, (line) => {
      if (line.includes('\n') || line.length < 45) return line;
      const at = tear(line, random);
      return at >= line.length ? line : `${line.slice(0, at)}\n\n${line.slice(at)}`;
    }),
};

const narrowestColumn = 22;

const wraps: Accident = {
  name: 'wraps',
  apply: (text, random) =>
    onLines(text, random, (line) => {
      const column = narrowestColumn + random.below(9);
      const rows: string[] = [];
      for (let at = 0; at < line.length; at += column) rows.push(line.slice(at, at + column));
      return line.includes('\n') ? line : rows.join('\n');
    }),
};

const narrow: readonly (readonly [RegExp, string])[] = [
  [/（/g, '('],
  [/，/g, ','],
  [/；/g, ';'],
  [/：/g, ':'],
];

const widths: Accident = {
  name: 'widths',
  apply: (text, random) =>
    onLines(text, random, (line) => {
      const [wide, half] = random.pick([
        narrow[0] ?? [/（/g, '('],
        narrow[1] ?? [/，/g, ','],
        narrow[2] ?? [/；/g, ';'],
        narrow[3] ?? [/：/g, ':'],
      ]);
      return line.replace(wide, half);
    }),
};

const bullets: Accident = {
  name: 'bullets',
  apply: (text, random) => onLines(text, random, (line) => (line.startsWith('- ') ? line : `- ${line}`)),
};

const spacing: Accident = {
  name: 'spacing',
  apply(text, random) {
    const lines = text.split('\n');
    const from = bodyStart(lines);
    for (let time = 0; time < places * 3; time++) {
      const at = from + random.below(Math.max(1, lines.length - from));
      const line = lines[at] ?? '';
      if (line === '' || line.includes('\t')) lines[at] = line === '' ? '\n' : line;
      else if (/^附则$|^总则$/.test(line)) lines[at] = [...line].join(' ');
      else lines[at] = random.pick([`${line}  `, `${line}\n`, `${line}　`, ` ${line}`]);
    }
    return lines.join('\n');
  },
};

const noContents: Accident = {
  name: 'missing contents',
  withoutContents: true,
  apply(text) {
    const lines = text.split('\n');
    const heading = lines.findIndex((line) => /^\s*目\s*录\s*$/.test(line));
    const end = bodyStart(lines);
    return heading < 0 ? text : [...lines.slice(0, heading), ...lines.slice(end)].join('\n');
  },
};

const pageNumbers: Accident = {
  name: 'page numbers',
  apply(text, random) {
    const lines = text.split('\n');
    const from = bodyStart(lines);
    const dress = random.pick<(page: number) => string>([
      (page) => `— ${page} —`,
      (page) => `·${page}·`,
      (page) => `第 ${page} 页`,
      (page) => `${page}`,
    ]);
    const blank = lines.flatMap((line, at) =>
      at > from && line === '' && !/\t/.test(lines[at - 1] ?? '') && !/\t/.test(lines[at + 1] ?? '')
        ? [at]
        : [],
    );
    const step = Math.max(1, Math.floor(blank.length / 12));
    for (let page = 2, index = random.below(step); index < blank.length; index += step, page++) {
      lines[blank[index] ?? 0] = `\n${dress(page)}\n`;
    }
    return lines.join('\n');
  },
};

const otherSections: readonly (readonly [string, string])[] = [
  ['市政府文件', '市府公文'],
  ['市府办文件', '市府办公文'],
  ['部门文件', '部门公文'],
  ['机构人事', '任免信息'],
  ['政务简讯', '政务动态'],
  ['政 务 简 讯', '政 务 动 态'],
  ['政府记事', '政府大事记'],
];

const names: Accident = {
  name: 'other city and sections',
  apply: (text) => names.rename?.(text) ?? text,
  rename(words) {
    let renamed = words.replaceAll('青禾', '栗川').replaceAll('温州', '栗川').replaceAll('柳溪', '栗川');
    for (const [from, to] of otherSections) renamed = renamed.replaceAll(from, to);
    return renamed;
  },
};

const crlf: Accident = { name: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') };

const noBlankLines: Accident = { name: 'no blank lines', apply: (text) => text.replace(/\n{2,}/g, '\n') };

/** Every class, by name. Encodings are an accident of the bytes, not of the text, and stand apart. */
export const accidents: readonly Accident[] = [
  breaks,
  wraps,
  widths,
  bullets,
  spacing,
  noContents,
  pageNumbers,
  names,
  crlf,
  noBlankLines,
];
