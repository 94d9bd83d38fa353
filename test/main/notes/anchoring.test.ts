import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../../main/notes/anchoring.ts';
import { type AddressedTexts, TextStream } from '../../../main/notes/text-stream.ts';
import { fold } from '../../../main/search/fold.ts';
import type { NoteAnchor, TextPoint } from '../../../preload/contract.ts';
import { draftOn, townText } from './town.ts';

function resolved(anchor: NoteAnchor, texts: AddressedTexts | null) {
  return resolve(anchor, texts === null ? null : new TextStream(texts));
}

function changed(changes: Readonly<Record<string, string>>): AddressedTexts {
  return new Map([...townText, ...Object.entries(changes)]);
}

const ships = draftOn('art-2', '渔船').anchor;
const long = draftOn('art-3', '渔港停泊费按天收取，退役渔船').anchor;

describe('a note is in place', () => {
  test('in an unchanged text', () => {
    expect(resolved(ships, townText)).toEqual({ state: 'in-place', start: ships.start, end: ships.end });
  });

  test('when only width, brackets or script differ', () => {
    const { anchor } = draftOn('head', '青禾政办〔2031〕7号');
    const texts = changed({ head: '青禾市渔港管理办法\n青禾政辦【２０３１】７號' });
    expect(resolved(anchor, texts).state).toBe('in-place');
  });
});

describe('a note has moved', () => {
  test('within its paragraph', () => {
    const texts = changed({ 'art-3': `第三条 （修订）${townText.get('art-3')?.slice(4)}` });
    expect(resolved(long, texts)).toEqual({
      state: 'moved',
      start: { block: 'art-3', offset: 8 },
      end: { block: 'art-3', offset: 22 },
    });
  });

  test('to another address', () => {
    const texts = new Map([['art-4', townText.get('art-3') ?? '']]);
    expect(resolved(long, texts)).toMatchObject({ state: 'moved', start: { block: 'art-4', offset: 4 } });
  });

  test('to the one of several places that has its neighbours', () => {
    const texts = changed({ 'art-2': '第二条 凡渔船、小渔船；渔船进出渔港，应当报告。' });
    const near = { ...ships, prefix: '；', suffix: '进出渔港' };
    expect(resolved(near, texts)).toMatchObject({ state: 'moved', start: { block: 'art-2', offset: 12 } });
  });
});

describe('a note is lost', () => {
  test.each<[string, NoteAnchor, AddressedTexts | null]>([
    ['when the document is not held', ships, null],
    ['when it has no text', ships, new Map()],
    ['when the words are gone', long, changed({ 'art-3': '第三条 （删除）' })],
    [
      'when they stand twice with the same neighbours',
      long,
      new Map([
        ['a', townText.get('art-3') ?? ''],
        ['b', townText.get('art-3') ?? ''],
      ]),
    ],
    [
      'when a short quote stands once, but among strangers',
      ships,
      new Map([['art-1', '第一条 退役渔船免收。']]),
    ],
    [
      'when a line end became a space',
      { ...long, quote: '办法\n青禾' },
      changed({ head: '青禾市渔港管理办法 青禾政办〔2031〕7号' }),
    ],
    ['when it has no words', { ...ships, quote: '' }, townText],
  ])('%s', (_, anchor, texts) => {
    expect(resolved(anchor, texts)).toEqual({ state: 'lost' });
  });
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
    return { list, texts, anchor };
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
        if (found.state === 'lost') return;
        expect(fold(wordsBetween(texts, found.start, found.end))).toBe(fold(anchor.quote));
      }),
    );
  });

  test('words that no other place has are followed through inserted paragraphs and new addresses', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(20), (list, inserted, at) => {
        const unique = '《青禾渔业补贴目录》';
        const first = list[0] ?? '';
        const place = Math.min(at, first.length);
        const marked = [first.slice(0, place) + unique + first.slice(place), ...list.slice(1)];
        const anchor: NoteAnchor = {
          start: { block: 'p-0', offset: place },
          end: { block: 'p-0', offset: place + unique.length },
          quote: unique,
          prefix: '',
          suffix: '',
        };
        const found = resolved(anchor, textsOf([...inserted, ...marked], 'q'));
        expect(found).toEqual({
          state: 'moved',
          start: { block: `q-${inserted.length}`, offset: place },
          end: { block: `q-${inserted.length}`, offset: place + unique.length },
        });
      }),
    );
  });
});
