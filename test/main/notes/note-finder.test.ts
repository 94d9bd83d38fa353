import { describe, expect, test } from 'vitest';
import { sealed } from '../../../main/notes/anchoring/index.ts';
import { NoteFinder } from '../../../main/notes/note-finder.ts';
import { type AddressedTexts, TextStream } from '../../../main/notes/text-stream.ts';
import { libraryOf } from './town.ts';

type Issue = Readonly<Record<string, AddressedTexts>>;

const harbour = '青禾市渔港管理办法';
const dyke = '青禾市海塘养护办法';
const greeting = '各县（市、区）人民政府，市政府直属各单位：';

function paper(title: string, number: number, ...paragraphs: readonly string[]): AddressedTexts {
  return new Map([
    ['head', `${title}\n青禾政办〔2031〕${number}号`],
    ['to', greeting],
    ...paragraphs.map((text, at) => [`p-${at + 1}`, text] as const),
  ]);
}

const harbourWords = [
  '为了规范渔港管理，保障渔业船舶停泊安全，制定本办法。',
  '渔船进出渔港，应当向港务站报告船名、船员和停泊天数。',
  '渔港停泊费按天收取，退役渔船免收。',
  '本办法自2031年7月1日起施行。',
];
const dykeWords = [
  '海塘由沿线乡镇分段养护。',
  '台风来临前，养护单位应当封闭通道口。',
  '本办法自2031年7月1日起施行。',
];

const before: Issue = {
  '青禾-6:7': paper(harbour, 7, ...harbourWords),
  '青禾-6:8': paper(dyke, 8, ...dykeWords),
};

/** The first line of a paper is its title. */
function held(issue: Issue) {
  return libraryOf(
    new Map(Object.entries(issue)),
    (id) => issue[id]?.get('head')?.split('\n', 1).join() ?? '',
  );
}

/** Where a note on words of a paper, as it was before, is in the issue as it is now. */
function found(words: string, now: Issue, documentId = '青禾-6:7') {
  const texts = before[documentId] ?? new Map<string, string>();
  const [block, text] = [...texts].find(([, each]) => each.includes(words)) ?? ['', ''];
  const offset = text.indexOf(words);
  const end = offset + words.length;
  const anchor = {
    start: { block, offset },
    end: { block, offset: end },
    quote: words,
    prefix: text.slice(Math.max(0, offset - 32), offset),
    suffix: text.slice(end, end + 32),
  };
  const documentTitle = texts.get('head')?.split('\n', 1).join() ?? '';
  const note = { id: 'n', documentId, documentTitle, anchor: sealed(anchor, new TextStream(texts)) };
  const { state, documentId: foundIn } = new NoteFinder(held(now), () => null).find(note);
  return `${state} ${foundIn}`;
}

test('as long as the issue is as it was, every note is in place', () => {
  for (const words of [harbour, greeting, '退役渔船', '本办法自2031年7月1日起施行。']) {
    expect(found(words, before)).toBe('in-place 青禾-6:7');
  }
});

describe('when the number of a paper was mended, and with it its id', () => {
  const now: Issue = {
    '青禾-6:17': paper(harbour, 17, ...harbourWords),
    '青禾-6:8': paper(dyke, 8, ...dykeWords),
  };

  test('its notes are found under its title, also words that stand in another paper too', () => {
    expect(found('退役渔船', now)).toBe('moved 青禾-6:17');
    expect(found('本办法自2031年7月1日起施行。', now)).toBe('moved 青禾-6:17');
    expect(found(greeting, now)).not.toContain('青禾-6:8');
  });

  test('changed words are to be checked there', () => {
    const [one = '', two = '', , four = ''] = harbourWords;
    const changed = paper(harbour, 17, one, two, '渔港停泊费按月收取，退役船舶免收。', four);
    expect(found('渔港停泊费按天收取，退役渔船免收。', { ...now, '青禾-6:17': changed })).toBe(
      'to-check 青禾-6:17',
    );
  });

  test('of two papers with its title neither is taken for it without the words', () => {
    const twins = { ...now, '青禾-6:18': paper(harbour, 18, '渔港夜间开放照明。') };
    expect(found('退役渔船', twins)).toBe('moved 青禾-6:17');
    expect(found(greeting, twins)).not.toContain('moved');
  });

  test('a paper that took its old id keeps none of its notes', () => {
    const taken: Issue = {
      '青禾-6:7': paper(dyke, 7, ...dykeWords),
      '青禾-6:17': paper(harbour, 17, ...harbourWords),
    };
    expect(found('退役渔船', taken)).toBe('moved 青禾-6:17');
  });

  test('a note on the whole paper goes with the title', () => {
    const finder = new NoteFinder(held(now), () => null);
    expect(finder.findDocument({ documentId: '青禾-6:7', documentTitle: harbour })).toBe('青禾-6:17');
    expect(finder.findDocument({ documentId: '青禾-6:8', documentTitle: dyke })).toBe('青禾-6:8');
    expect(finder.findDocument({ documentId: '青禾-6:7', documentTitle: '别的办法' })).toBeNull();
  });
});

describe('when the title was mended too', () => {
  const title = '青禾市渔港和渔船管理办法';
  const now: Issue = {
    '青禾-6:17': paper(title, 17, ...harbourWords),
    '青禾-6:8': paper(dyke, 8, ...dykeWords),
  };

  test('words that stand there alone, in their paragraph and between their neighbours, have moved', () => {
    expect(found('应当向港务站报告', now)).toBe('moved 青禾-6:17');
  });

  test('without their neighbours they are to be checked', () => {
    const [one = '', two = '', three = '', four = ''] = harbourWords;
    const changed = { ...now, '青禾-6:17': paper(title, 17, one, '渔船要挂牌。', two, three, four) };
    expect(found('应当向港务站报告', changed)).toBe('to-check 青禾-6:17');
  });

  test('what stands in other papers too never moves', () => {
    expect(found(greeting, now)).not.toContain('moved');
    expect(found('本办法自2031年7月1日起施行。', now)).not.toContain('moved');
  });
});

test('of a paper that was struck out, nothing is found in another one', () => {
  const now: Issue = { '青禾-6:8': paper(dyke, 8, ...dykeWords) };
  for (const words of [harbour, '退役渔船', '港务站', greeting, '本办法自2031年7月1日起施行。']) {
    expect(found(words, now)).not.toContain('moved');
  }
  expect(found('退役渔船', now)).toBe('orphaned 青禾-6:7');
});

test('other issues are not looked into', () => {
  const elsewhere: Issue = { '青禾-7:7': paper(harbour, 7, ...harbourWords) };
  expect(found('退役渔船', elsewhere)).toBe('orphaned 青禾-6:7');
});
