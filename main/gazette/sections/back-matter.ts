import { rangeOf } from '../documents/read-document.ts';
import type { Identifiers } from '../identifiers.ts';
import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import type { FrontMatter, ParsedSection } from '../parsed-issue.ts';
import { readSection } from './read-section.ts';

/** Cover, imprint, who gets the gazette, captions, back cover: what is printed around the contents. */
export interface Around {
  readonly sections: readonly ParsedSection[];
  readonly frontMatter: readonly FrontMatter[];
  readonly placed: readonly (readonly number[])[];
}

interface Stretch {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Reads what stands before and behind the contents, so that every line of the issue can be shown. */
export function readBackMatter(
  cover: readonly Line[],
  preface: readonly Line[],
  back: readonly Line[],
  layout: Layout,
  ids: Identifiers,
): Around {
  const stretches: Stretch[] = [
    ...splitCover(cover),
    ...(preface.length === 0 ? [] : [{ kind: 'preface', title: '刊首', lines: preface }]),
    ...splitBack(back),
  ].filter((stretch) => stretch.lines.length > 0);
  const sections: ParsedSection[] = [];
  const placed: (readonly number[])[] = [];
  for (const { title, lines } of stretches) {
    const segment = {
      kind: 'section',
      form: 'front-matter',
      section: null,
      entry: null,
      title,
      head: [],
      body: lines,
    } as const;
    const read = readSection(segment, ids.section('front-matter', title, lines), layout, new Map());
    sections.push(read.section);
    for (const source of read.sources) placed.push(source);
  }
  const frontMatter = stretches.map(({ kind, lines }) => ({
    kind,
    lines: rangeOf(lines.map((line) => line.number)),
  }));
  return { sections, frontMatter, placed };
}

const imprint = /主\s*办|主\s*编|编\s*辑|出版日期|刊\s*号|准印证|承\s*[编办]|编\s*委|地\s*址|电\s*话|印\s*刷/;

function splitCover(cover: readonly Line[]): Stretch[] {
  const at = cover.findIndex((line) => imprint.test(line.folded));
  const cut = at < 0 ? cover.length : at;
  return [
    { kind: 'cover', title: '封面', lines: cover.slice(0, cut) },
    { kind: 'imprint', title: '版权页', lines: cover.slice(cut) },
  ];
}

const distribution = /赠阅|(?:发送|发放|发行|赠送)范围/;

function splitBack(back: readonly Line[]): Stretch[] {
  const isMasthead = (line: Line) => /^[\u3400-\u9fff\s]{2,24}公报$|^GAZETTE/.test(line.folded);
  const distributed = back.findIndex((line) => distribution.test(line.folded)) === 0;
  const first = back.findIndex((line, at) => at > 0 && isMasthead(line));
  const second = back.findIndex((line, at) => at > Math.max(first, 0) && first >= 0 && isMasthead(line));
  const cut = first < 0 ? (distributed ? back.length : 0) : first;
  const rest = second < 0 ? (first < 0 ? cut : back.length) : second;
  return [
    { kind: 'distribution', title: '赠阅范围', lines: back.slice(0, cut) },
    { kind: 'imprint', title: '版权页', lines: back.slice(cut, rest) },
    { kind: 'back-cover', title: '封底与图片', lines: back.slice(rest) },
  ];
}
