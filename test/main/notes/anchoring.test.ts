import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve, sealed } from '../../../main/notes/anchoring/index.ts';
import { type AddressedTexts, TextStream } from '../../../main/notes/text-stream.ts';
import { fold } from '../../../main/search/fold.ts';
import type { KeptAnchor, NoteAnchor, TextPoint } from '../../../preload/contract.ts';
import { draftOn, townText } from './town.ts';

function resolved(anchor: KeptAnchor, texts: AddressedTexts | null) {
  return resolve(anchor, texts === null ? null : new TextStream(texts));
}

/** The anchor as it is kept when the note is written on these texts. */
function on(texts: AddressedTexts, anchor: NoteAnchor): KeptAnchor {
  return sealed(anchor, new TextStream(texts));
}

/** The anchor as it was kept before contexts were. */
const bare = (anchor: NoteAnchor): KeptAnchor => ({ ...anchor, context: null });

function changed(changes: Readonly<Record<string, string>>): AddressedTexts {
  return new Map([...townText, ...Object.entries(changes)]);
}

const ships = on(townText, draftOn('art-2', '渔船').anchor);
const long = on(townText, draftOn('art-3', '渔港停泊费按天收取，退役渔船').anchor);

/** An anchor on a stretch of one text. */
function stretchAnchor(texts: AddressedTexts, block: string, start: number, end: number): NoteAnchor {
  const text = texts.get(block) ?? '';
  return {
    start: { block, offset: start },
    end: { block, offset: end },
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}

/** An anchor on words where they first stand in one text. */
function anchorOn(texts: AddressedTexts, block: string, words: string): NoteAnchor {
  const start = texts.get(block)?.indexOf(words) ?? -1;
  return stretchAnchor(texts, block, start, start + words.length);
}

describe('a note is in place', () => {
  test('in an unchanged text', () => {
    expect(resolved(ships, townText)).toEqual({ state: 'in-place', start: ships.start, end: ships.end });
  });

  test('when only width, brackets or script differ', () => {
    const { anchor } = draftOn('head', '青禾政办〔2031〕7号');
    const texts = changed({ head: '青禾市渔港管理办法\n青禾政辦【２０３１】７號' });
    expect(resolved(on(townText, anchor), texts).state).toBe('in-place');
  });
});

describe('a note has moved', () => {
  test('within its paragraph', () => {
    const texts = changed({ 'art-3': `第三条之一 ${townText.get('art-3')?.slice(4)}` });
    expect(resolved(long, texts)).toEqual({
      state: 'moved',
      start: { block: 'art-3', offset: 6 },
      end: { block: 'art-3', offset: 20 },
    });
  });

  test('to another address', () => {
    const texts = new Map([['art-4', townText.get('art-3') ?? '']]);
    expect(resolved(long, texts)).toMatchObject({ state: 'moved', start: { block: 'art-4', offset: 4 } });
  });

  test('to the one of several places that has its neighbours', () => {
    const before = changed({ 'art-2': '第二条 凡渔船、小渔船；渔船进出渔港，应当报告。' });
    const note = { start: { block: 'art-2', offset: 12 }, end: { block: 'art-2', offset: 14 } };
    const near = on(before, {
      ...ships,
      ...note,
      prefix: '第二条 凡渔船、小渔船；',
      suffix: '进出渔港，应当报告。',
    });
    const after = changed({ 'art-2': '第二条 凡是渔船、小渔船；渔船进出渔港，应当报告。' });
    expect(resolved(near, after)).toMatchObject({ state: 'moved', start: { block: 'art-2', offset: 13 } });
  });

  test('to a paragraph that is the same and has the same beside it, though another is the same too', () => {
    const before = new Map([
      ['p-1', '甲项。'],
      ['p-2', '由市水产局负责。'],
      ['p-3', '乙项。'],
      ['p-4', '由市水产局负责。'],
      ['p-5', '丙项。'],
    ]);
    const note = on(before, anchorOn(before, 'p-4', '市水产局'));
    const after = new Map([
      ['p-1', '新项。'],
      ['p-2', '另一项。'],
      ...[...before].map(([, text], at) => [`p-${at + 3}`, text] as const),
    ]);
    expect(resolved(note, after)).toMatchObject({ state: 'moved', start: { block: 'p-6', offset: 1 } });
  });
});

describe('a note is to be checked', () => {
  test('when its words have changed a little', () => {
    const texts = changed({ 'art-3': '第三条 渔港停泊费按月收取，退役渔船免收。' });
    expect(resolved(long, texts)).toEqual({ state: 'to-check', start: long.start, end: long.end });
  });

  test('when a line end in it was taken out', () => {
    const head = on(townText, { ...draftOn('head', '办法\n青禾').anchor });
    const texts = changed({ head: '青禾市渔港管理办法 青禾政办〔2031〕7号' });
    expect(resolved(head, texts)).toEqual({ state: 'to-check', start: head.start, end: head.end });
  });

  test('when its last paragraph was struck out and the next begins alike', () => {
    const list = [
      '甲市文〔2031〕7号　渔港办法',
      '甲市文〔2031〕8号　渔船办法',
      '甲市文〔2031〕9号　渔市办法',
      '完',
    ];
    const before = new Map(list.map((text, at) => [`p-${at}`, text]));
    const note = on(before, {
      start: { block: 'p-0', offset: 12 },
      end: { block: 'p-1', offset: 3 },
      quote: '渔港办法\n甲市文',
      prefix: '甲市文〔2031〕7号　',
      suffix: '〔2031〕8号　渔船办法',
    });
    const after = new Map([...before].filter(([address]) => address !== 'p-1'));
    expect(resolved(note, after).state).toBe('to-check');
  });

  test('when its paragraph was rewritten around it', () => {
    const texts = changed({ 'art-2': '第二条 任何进港的渔船都要先向渔港办公室登记后才可停泊。' });
    expect(resolved(ships, texts)).toMatchObject({ state: 'to-check', start: { block: 'art-2', offset: 9 } });
  });

  test('when nothing is known of the text that its few words stood in', () => {
    const texts = new Map([['art-9', '第二条 渔船进出渔港']]);
    expect(resolved(bare(ships), texts)).toMatchObject({
      state: 'to-check',
      start: { block: 'art-9', offset: 4 },
    });
  });
});

describe('a note is orphaned', () => {
  const twins = new Map([
    ['p-1', '甲项。'],
    ['p-2', '由市水产局负责。'],
    ['p-3', '乙项。'],
    ['p-4', '由市水产局负责。'],
    ['p-5', '丙项。'],
  ]);

  test.each<[string, KeptAnchor, AddressedTexts | null]>([
    ['when the document is not held', ships, null],
    ['when it has no text', ships, new Map()],
    ['when the words are gone', long, changed({ 'art-3': '第三条 （删除）' })],
    [
      'when a short quote stands once, but among strangers',
      ships,
      new Map([['art-1', '第一条 退役渔船免收。']]),
    ],
    [
      'when its paragraph was struck out and another that was the same is left',
      on(twins, anchorOn(twins, 'p-4', '市水产局')),
      new Map([...twins].filter(([address]) => address !== 'p-4')),
    ],
    ['when it has no words', { ...ships, quote: '' }, townText],
  ])('%s', (_, anchor, texts) => {
    expect(resolved(anchor, texts)).toEqual({ state: 'orphaned' });
  });
});

test('a note from before contexts were kept is in place, moved, or not, like others', () => {
  expect(resolved(bare(long), townText).state).toBe('in-place');
  expect(resolved(bare(ships), townText).state).toBe('in-place');
  expect(resolved(bare(long), new Map([['art-4', townText.get('art-3') ?? '']])).state).toBe('moved');
  expect(resolved(bare(long), changed({ 'art-3': '第三条 （删除）' })).state).toBe('orphaned');
});

test('a note that was written on another text than is held is kept without a context', () => {
  const other = { ...draftOn('art-3', '渔港停泊费').anchor, quote: '渔港停车费' };
  expect(on(townText, other)).toEqual(bare(other));
});

/** The words between two points, found by walking the texts: independent of the stream's arithmetic. */
function wordsBetween(texts: AddressedTexts, start: TextPoint, end: TextPoint): string {
  const addresses = [...texts.keys()];
  const pieces = addresses
    .slice(addresses.indexOf(start.block), addresses.indexOf(end.block) + 1)
    .map((address) => texts.get(address) ?? '');
  const last = pieces.length - 1;
  return pieces
    .map((text, at) => text.slice(at === 0 ? start.offset : 0, at === last ? end.offset : undefined))
    .join('\n');
}

/** Paragraphs that all differ, of words that all of them use; long enough to tell by themselves what they are. */
const distinctParagraphs = fc
  .uniqueArray(
    fc.array(fc.constantFrom('渔港', '渔船', '停泊', '，', '应当', '报告'), { minLength: 20, maxLength: 30 }),
    { minLength: 1, maxLength: 8, selector: (parts) => parts.join('') },
  )
  .map((list) => list.map((parts) => parts.join('')));

describe('any document', () => {
  const paragraph = fc
    .array(fc.constantFrom('渔港', '渔船', '停泊', '，', '第一条', '𠀀', '\n', '（', '号'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });
  const textsOf = (list: readonly string[], name = 'p'): AddressedTexts =>
    new Map(list.map((text, at) => [`${name}-${at}`, text]));

  /** A document and a note on any stretch of it. */
  const noted = fc.tuple(paragraphs, fc.nat(), fc.nat()).map(([list, one, other]) => {
    const texts = textsOf(list);
    const stream = new TextStream(texts);
    const [from = 0, to = 0] = [one, other].map((at) => at % (stream.text.length + 1)).sort((a, b) => a - b);
    const [start, end] = [stream.pointAt(from), stream.pointAt(to)];
    const anchor: NoteAnchor = {
      start,
      end,
      quote: wordsBetween(texts, start, end),
      prefix: (texts.get(start.block) ?? '').slice(Math.max(0, start.offset - 32), start.offset),
      suffix: (texts.get(end.block) ?? '').slice(end.offset, end.offset + 32),
    };
    return { list, texts, anchor: on(texts, anchor) };
  });

  test('a note on an unchanged text is in place', () => {
    fc.assert(
      fc.property(noted, ({ texts, anchor }) => {
        fc.pre(anchor.quote !== '' && anchor.quote.isWellFormed());
        expect(resolved(anchor, texts)).toEqual({ state: 'in-place', start: anchor.start, end: anchor.end });
      }),
    );
  });

  test('wherever a note is found, its words stand there', () => {
    fc.assert(
      fc.property(noted, paragraphs, fc.nat(5), ({ list, anchor }, others, at) => {
        const texts = textsOf([...list.slice(0, at), ...others, ...list.slice(at + 1)]);
        const found = resolved(anchor, texts);
        if (found.state === 'orphaned' || found.state === 'to-check') return;
        expect(fold(wordsBetween(texts, found.start, found.end))).toBe(fold(anchor.quote));
      }),
    );
  });

  /** A note somewhere in one of the paragraphs, with which one that is. */
  const notedParagraph = fc
    .tuple(distinctParagraphs, fc.nat(), fc.nat(), fc.nat())
    .map(([list, which, from, length]) => {
      const index = which % list.length;
      const text = list[index] ?? '';
      const start = from % text.length;
      const end = start + 1 + (length % (text.length - start));
      const texts = textsOf(list);
      return {
        list,
        text,
        index,
        start,
        end,
        note: on(texts, stretchAnchor(texts, `p-${index}`, start, end)),
      };
    });

  /** Where the note has to be, told by the paragraph's index alone. */
  const expected = (index: number, now: number, start: number, end: number) => ({
    state: now === index ? 'in-place' : 'moved',
    start: { block: `p-${now}`, offset: start },
    end: { block: `p-${now}`, offset: end },
  });

  test('words of a paragraph are found in it, whatever paragraphs are put in before and behind', () => {
    fc.assert(
      fc.property(
        notedParagraph,
        distinctParagraphs,
        fc.infiniteStream(fc.boolean()),
        (noted, others, turns) => {
          const { list, text, index, start, end, note } = noted;
          const fresh = others.map((other) => `新${other}`);
          const mixed = list.flatMap((kept) =>
            turns.next().value === true ? [...fresh.splice(0, 1), kept] : [kept],
          );
          const found = resolved(note, textsOf([...mixed, ...fresh]));
          expect(found).toEqual(expected(index, mixed.indexOf(text), start, end));
        },
      ),
    );
  });

  test('words of a paragraph are found in it or shown to be checked, however the paragraphs change places', () => {
    fc.assert(
      fc.property(
        notedParagraph,
        fc.infiniteStream(fc.nat()),
        ({ list, text, index, start, end, note }, order) => {
          const mixed = list
            .map((kept) => ({ kept, key: order.next().value ?? 0 }))
            .sort((one, other) => one.key - other.key)
            .map(({ kept }) => kept);
          const found = resolved(note, textsOf(mixed));
          expect(found.state).not.toBe('orphaned');
          if (found.state !== 'to-check')
            expect(found).toEqual(expected(index, mixed.indexOf(text), start, end));
        },
      ),
    );
  });

  test('words of a paragraph that is struck out are found nowhere else, unless to be checked', () => {
    fc.assert(
      fc.property(notedParagraph, ({ list, index, note }) => {
        const found = resolved(note, textsOf(list.filter((_, at) => at !== index)));
        expect(['orphaned', 'to-check']).toContain(found.state);
      }),
    );
  });
});
