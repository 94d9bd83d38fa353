import type { Block, InternalReference, ParsedDocument } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';
import { type Article, type ArticleIndex, indexArticles, itemOf, subItemOf } from './articles.ts';
import { Divisions } from './divisions.ts';
import { itemList, listedNumbers } from './number-lists.ts';
import { TopNumbers } from './top-numbers.ts';

/** References inside a document, and those whose target the document lacks. */
export interface ReadReferences {
  readonly references: readonly InternalReference[];
  readonly dangling: readonly { readonly block: Block; readonly text: string }[];
}

const n = `[${numeralClass}]+`;
const thisPaper =
  '本(?:实施)?(?:办法|规定|细则|条例|决定|意见|方案|规则|预案|通知|通告|公告|批复|命令|制度|章程|规程|政策|标准|措施|基准)';
const own = `(?:${thisPaper})?`;
/** 第二款第（一）项、第（三）项第1目: clause, items, sub-item. */
const place = `(?:第\\s?(${n})\\s?款)?(${itemList})?(?:第\\s?(${n})\\s?目)?`;
/** 第一条之一 is another article than 第一条. */
const only = '条(?!之[一二三四五六七八九十])';
const range = new RegExp(`${own}第(${n}条(?:至|到|-)第?${n})${only}`, 'g');
const list = new RegExp(`${own}第(${n}(?:[、,和]${n})+)${only}`, 'g');
const article = new RegExp(`${own}第(${n})${only}${place}`, 'g');
const here = new RegExp(`本条${place}`, 'g');
const before = new RegExp(`前([两二三])?(款|条)${place}`, 'g');
const division = new RegExp(
  `${own}第\\s?(${n})\\s?(部分|[编章节])(?:第\\s?(${n})\\s?([章节]))?(?:第\\s?(${n})\\s?(节))?`,
  'g',
);
const attachment = new RegExp(
  `(?:详?见|按照?|参照)?\\s?(附[件表录图])\\s?(?:(${n})(\\.\\d{1,2}(?!\\d))?)?`,
  'g',
);
const section = /(?<![\d.])(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d.%])/g;
/** 本章规定, 本节的措施, and not 本章程, 本节能. */
const around = /本([编章节])(?=的?(?:规定|措施|要求|条款|内容)|所|中|各|有关)/g;
/** 本通告第一条, 本方案第二部分第（一）项, also behind another such: 本通告第一条、第二条. */
const top = new RegExp(`(${own})第\\s?(${n})\\s?(?:条|部分)(${itemList})?`, 'g');
const behindTop = new RegExp(`(${thisPaper})(?:第[^,。;]{1,12}?(?:条|部分|项)(?:[、和及或与]|以及))+$`);

/** Finds 第三条, 本条第二款第（三）项, 前款第（二）项, 第二编第一章, 附件2, 附表1, 5.2.1 where the structure leaves one answer. */
export function readInternalRefs(document: ParsedDocument): ReadReferences {
  const finder = new Finder(document);
  for (const block of document.blocks) finder.read(block);
  const places = new Map(document.blocks.map((block, at) => [block.id, at]));
  const inOrder = finder.references.toSorted(
    (one, other) => (places.get(one.block) ?? 0) - (places.get(other.block) ?? 0) || one.start - other.start,
  );
  return { references: inOrder, dangling: finder.dangling };
}

class Finder {
  readonly references: InternalReference[] = [];
  readonly dangling: { block: Block; text: string }[] = [];
  readonly #articles: ArticleIndex;
  readonly #divisions: Divisions;
  readonly #tops: TopNumbers;
  readonly #document: ParsedDocument;
  readonly #attachments: readonly { readonly label: string; readonly first: string | null }[];
  readonly #sections = new Map<string, string>();
  #block: Block | null = null;
  #folded = '';
  /** Units of the block that a reference already covers. */
  #taken = new Uint8Array(0);

  constructor(document: ParsedDocument) {
    this.#articles = indexArticles(document.blocks);
    this.#divisions = new Divisions(document.blocks);
    this.#tops = new TopNumbers(document.blocks);
    this.#document = document;
    this.#attachments = document.parts.flatMap((part, index) => {
      if (part.kind !== 'attachment') return [];
      const first = document.blocks.find((block) => block.part === index)?.id ?? null;
      return [{ label: part.label ?? '', first }];
    });
    for (const block of document.blocks) {
      if (block.scheme === '1.1' && block.number !== null && block.heading !== null) {
        this.#sections.set(`${block.part}/${block.number}`, block.id);
      }
    }
  }

  read(block: Block): void {
    if (
      block.kind === 'table' ||
      block.kind === 'note' ||
      block.kind === 'signature' ||
      block.kind === 'recipients'
    )
      return;
    this.#block = block;
    this.#folded = fold(block.text);
    this.#taken = new Uint8Array(block.text.length);
    this.#taken.fill(1, 0, ownNumber(block));
    if (this.#articles.any) this.#readArticles(block);
    if (this.#divisions.any) {
      this.#each(division, (match) => this.#divisionTarget(block, match));
      this.#each(around, (match) => {
        const found = this.#divisions.around(this.#document.blocks, block, match[1] ?? '');
        return found === null ? null : [found];
      });
    }
    this.#each(top, (match) => this.#topTarget(block, match));
    this.#each(attachment, (match) => this.#attachmentTarget(match));
    if (this.#sections.size > 0) this.#each(section, (match) => this.#sectionTarget(block, match));
  }

  #readArticles(block: Block): void {
    const { part } = block;
    for (const pattern of [range, list])
      this.#each(pattern, (match) => this.#found(part, match, listedNumbers(match[1] ?? '')));
    this.#each(article, (match) => this.#articleTarget(part, match));
    this.#each(here, (match) => {
      const at = this.#articles.placeOf(block.id);
      const bare = match[1] === undefined && match[2] === undefined;
      return at === null || bare ? null : inArticle(at.article, placeNamed(match, 1));
    });
    this.#each(before, (match) => this.#previousTarget(block, match));
  }

  #found(part: number, match: RegExpExecArray, values: readonly number[] | null): string[] | null {
    if (values === null || this.#isForeign(match)) return null;
    const targets = values.flatMap((value) => this.#articles.find(part, value)?.clauses[0]?.block.id ?? []);
    return targets.length === values.length ? targets : null;
  }

  #articleTarget(part: number, match: RegExpExecArray): string[] | null {
    if (this.#isForeign(match)) return null;
    const value = readNumeral(match[1] ?? '') ?? 0;
    const target = this.#articles.find(part, value);
    if (target === null) {
      if (this.#block !== null && this.#articles.find(part, 1) !== null)
        this.dangling.push({ block: this.#block, text: match[0] });
      return null;
    }
    return inArticle(target, placeNamed(match, 2));
  }

  /** 前款, 前条 and what they name inside; 前两款 and 前两条 name as many. */
  #previousTarget(block: Block, match: RegExpExecArray): string[] | null {
    const at = this.#articles.placeOf(block.id);
    if (at === null) return null;
    const count = match[1] === undefined ? 1 : (readNumeral(match[1]) ?? 1);
    const named = placeNamed(match, 3);
    const inside = named.clause !== undefined || named.items !== undefined;
    if (match[2] === '条') {
      const values = Array.from({ length: count }, (_, back) => at.article.value - count + back);
      const articles = values.map((value) => this.#articles.find(block.part, value));
      if (articles.some((one) => one === null) || (inside && count > 1)) return null;
      if (at.article.inserted || values.some((value) => this.#articles.isFollowed(block.part, value)))
        return null;
      return articles.flatMap((one) => (one === null ? [] : (inArticle(one, named) ?? [])));
    }
    const clauses = at.article.clauses.slice(Math.max(0, at.clause - count), at.clause);
    const [only] = clauses;
    if (clauses.length !== count || named.clause !== undefined || only === undefined) return null;
    if (named.items === undefined) return clauses.map((clause) => clause.block.id);
    return count === 1 ? itemsNamed([only], named) : null;
  }

  #divisionTarget(block: Block, match: RegExpExecArray): string[] | null {
    if (this.#isForeign(match)) return null;
    const steps = [1, 3, 5].flatMap((at) =>
      match[at] === undefined ? [] : [{ value: readNumeral(match[at]) ?? 0, unit: match[at + 1] ?? '' }],
    );
    const found = this.#divisions.find(block.part, steps);
    return found === null || found === block.id ? null : [found];
  }

  /**
   * A part that has articles means those; and where a decision words 本办法第三条 anew, the third of its own numbers is not
   * meant.
   */
  #topTarget(block: Block, match: RegExpExecArray): string[] | null {
    if (this.#articles.find(block.part, 1) !== null) return null;
    const named = match[1] || (behindTop.exec(this.#before(match))?.[1] ?? '');
    const kind = named.replace(/^本(?:实施)?/, '');
    if (kind === '' || !this.#titleOf(block.part).endsWith(kind)) return null;
    const items = match[3] === undefined ? [] : listedNumbers(match[3]);
    return items === null ? null : this.#tops.find(block.part, readNumeral(match[2] ?? '') ?? 0, items);
  }

  /** What a part is called, or the whole paper where the part has no title of its own. */
  #titleOf(part: number): string {
    const { title, parts } = this.#document;
    return fold(parts[part]?.title ?? title).replace(/\([^()]{2,8}\)$/, '');
  }

  #attachmentTarget(match: RegExpExecArray): string[] | null {
    const after = this.#folded.slice(match.index + match[0].length);
    if (/^\s*:|^材料|^资料|^等/.test(after)) return null;
    const before = this.#folded.slice(Math.max(0, match.index - 6), match.index);
    if (/辅助$|相关$|其他$|及$|有关$/.test(before) || this.#isOfAnother(match)) return null;
    const word = match[1] ?? '';
    const alike = this.#attachments.filter((one) => one.label.startsWith(word));
    if (match[2] === undefined) {
      const choice = word === '附件' ? this.#attachments : alike;
      const only = choice.length === 1 ? choice[0] : undefined;
      return only?.first == null ? null : [only.first];
    }
    // 附件5.1 is an attachment of its own where one has this label.
    const exact = this.#attachments.find((one) => fold(one.label) === `${word}${match[2]}${match[3] ?? '-'}`);
    if (exact?.first != null) return [exact.first];
    const wanted = readNumeral(match[2]);
    const found = (word === '附件' ? this.#attachments : alike).find(
      (one, at) => (readNumeral(one.label.replace(/^附\s*[件表录图]?/, '')) ?? at + 1) === wanted,
    );
    if (found === undefined && alike.length > 0 && this.#block !== null)
      this.dangling.push({ block: this.#block, text: match[0].trim() });
    return found?.first == null ? null : [found.first];
  }

  #sectionTarget(block: Block, match: RegExpExecArray): string[] | null {
    const number = match[1] ?? '';
    const target = this.#sections.get(`${block.part}/${number}`);
    if (target === block.id || match.index === 0 || this.#isOfAnother(match)) return null;
    const before = this.#folded.slice(Math.max(0, match.index - 4), match.index);
    const after = this.#folded.slice(match.index + number.length, match.index + number.length + 4);
    const led = /(?:见|按|照|据|落实|执行|本预案|第)\s*$/.test(before);
    const followed = /^\s*(?:所|中)?(?:规定|列|述|条|节)/.test(after);
    const deep = number.split('.').length > 2;
    if (target !== undefined) return deep || led || followed ? [target] : null;
    if (deep && (led || followed)) this.dangling.push({ block, text: number });
    return null;
  }

  /** Articles of other laws are named behind their title or their kind: 《…》第三条, 该条例第五条. */
  #isForeign(match: RegExpExecArray): boolean {
    if (match[0].startsWith('本')) return false;
    const before = this.#before(match);
    if (this.#isOfAnother(match) || /《[^》]*$/.test(before)) return true;
    return /(?:法|条例|办法|规定|细则|准则|解释|规程|规则|决定|原|其)(?:的)?$/.test(before);
  }

  /** Named behind another paper's title or number, or in one row with a part that is. */
  #isOfAnother(match: RegExpExecArray): boolean {
    return anothersPart.test(this.#before(match));
  }

  #before(match: RegExpExecArray): string {
    return this.#folded.slice(Math.max(0, match.index - 120), match.index);
  }

  #each(pattern: RegExp, resolve: (match: RegExpExecArray) => string[] | null): void {
    const block = this.#block;
    if (block === null) return;
    for (const match of this.#folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (this.#taken[start] === 1 || this.#taken[end - 1] === 1) continue;
      const targets = resolve(match);
      if (targets === null || targets.length === 0) continue;
      this.#taken.fill(1, start, end);
      this.references.push({ block: block.id, start, end, text: block.text.slice(start, end), targets });
    }
  }
}

/**
 * Behind 《…》 or …号 (and what its brackets say), at once or after further parts of that paper: 《…》(…号)第五条、,
 * 36号附件1和第三部分第(二)项, 《…》4.2、.
 */
const numbered = '第[^第。;,、《》编章节条款项]{1,8}(?:部分|[编章节条款项])';
const placed = `(?:附件\\s?\\d{0,2}(?:${numbered})*|(?:${numbered})+|\\d{1,2}(?:\\.\\d{1,2}){1,4}(?:${numbered})*)`;
const anothersPart = new RegExp(
  `(?:》|\\d号)\\s*(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)\\s*)?(?:的|中|文件)?(?:${placed}(?:(?:[、和及与至到]|以及)${placed})*(?:[、和及与至到]|以及)?)?$`,
);

/** Units of the number that a block bears itself, as the heading of a chapter or its line in a contents. */
function ownNumber({ text, scheme }: Block): number {
  const marker = readMarker(text);
  return marker?.scheme.startsWith('第') && (scheme !== null || marker.spaced) ? marker.length : 0;
}

/** What a reference names inside an article; the article itself when nothing is. */
interface NamedPlace {
  readonly clause: string | undefined;
  readonly items: string | undefined;
  readonly subItem: string | undefined;
}

/** Reads the three groups of {@link place}. */
function placeNamed(match: RegExpExecArray, from: number): NamedPlace {
  return { clause: match[from], items: match[from + 1], subItem: match[from + 2] };
}

function inArticle(target: Article, named: NamedPlace): string[] | null {
  const clauses =
    named.clause === undefined
      ? target.clauses
      : target.clauses.slice((readNumeral(named.clause) ?? 0) - 1).slice(0, 1);
  const [first] = clauses;
  if (first === undefined) return null;
  return named.items === undefined ? [first.block.id] : itemsNamed(clauses, named);
}

/** Each item that is named, `null` unless every one of them is there, and only once. */
function itemsNamed(clauses: Article['clauses'], { items, subItem }: NamedPlace): string[] | null {
  const values = listedNumbers(items ?? '');
  if (values === null) return null;
  const found = values.map((value) => clauses.flatMap((clause) => itemOf(clause.items, value) ?? []));
  if (found.some((one) => one.length !== 1)) return null;
  const blocks = found.flat();
  if (subItem === undefined) return blocks.map((block) => block.id);
  const [only] = blocks;
  const owner = clauses.find((clause) => only !== undefined && clause.items.includes(only));
  if (only === undefined || owner === undefined || blocks.length > 1) return null;
  const below = subItemOf(owner.items, only, readNumeral(subItem) ?? 0);
  return below === null ? null : [below.id];
}
