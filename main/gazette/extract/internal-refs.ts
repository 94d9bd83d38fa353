import type { Block, InternalReference, ParsedDocument } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';
import { type Article, type ArticleIndex, indexArticles, itemOf } from './articles.ts';

/** References inside a document, and those whose target the document lacks. */
export interface ReadReferences {
  readonly references: readonly InternalReference[];
  readonly dangling: readonly { readonly block: Block; readonly text: string }[];
}

const n = `[${numeralClass}]+`;
const own =
  '(?:本(?:实施)?(?:办法|规定|细则|条例|决定|意见|方案|规则|预案|通知|制度|章程|规程|政策|标准|措施))?';
const paragraph = `(?:第\\s?(${n})\\s?款)?(?:第\\s?\\(?(${n})\\)?\\s?项)?`;
const range = new RegExp(`${own}第(${n})条(?:至|到|-)第?(${n})条`, 'g');
const list = new RegExp(`${own}第(${n}(?:[、,和]${n})+)条`, 'g');
const items = new RegExp(
  `${own}第(${n})条(?:第\\s?(${n})\\s?款)?第((?:\\(${n}\\)[、和及至])+\\(${n}\\))项`,
  'g',
);
const article = new RegExp(`${own}第(${n})条${paragraph}`, 'g');
const here = new RegExp(`本条(?:第\\s?(${n})\\s?款)?(?:第\\s?\\(?(${n})\\)?\\s?项)?`, 'g');
const furtherItem = new RegExp(`(?<=项[、和及])第\\s?\\(?(${n})\\)?\\s?项`, 'g');
const previous = new RegExp(`前款(?:第\\s?\\(?(${n})\\)?\\s?项)?`, 'g');
const attachment = new RegExp(`(?:详?见|按照?|参照)?\\s?附件\\s?(${n})?`, 'g');
const section = /(?<![\d.])(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d.%])/g;

/** Finds 第三条, 本条第二款第（三）项, 前款第（二）项, 附件2, 5.2.1 where the structure leaves one answer. */
export function readInternalRefs(document: ParsedDocument): ReadReferences {
  const finder = new Finder(document);
  for (const block of document.blocks) finder.read(block);
  return { references: finder.references, dangling: finder.dangling };
}

class Finder {
  readonly references: InternalReference[] = [];
  readonly dangling: { block: Block; text: string }[] = [];
  readonly #articles: ArticleIndex;
  readonly #attachments: readonly { readonly label: string; readonly first: string | null }[];
  readonly #sections = new Map<string, string>();
  #block: Block | null = null;
  #folded = '';
  /** Units of the block that a reference already covers. */
  #taken = new Uint8Array(0);

  constructor(document: ParsedDocument) {
    this.#articles = indexArticles(document.blocks);
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
    if (block.kind === 'article') this.#taken.fill(1, 0, markerEnd(this.#folded));
    if (this.#articles.any) this.#readArticles(block);
    this.#each(attachment, (match) => this.#attachmentTarget(match));
    if (this.#sections.size > 0) this.#each(section, (match) => this.#sectionTarget(block, match));
  }

  #readArticles(block: Block): void {
    const { part } = block;
    this.#each(range, (match) => this.#ownRange(part, match));
    this.#each(items, (match) => this.#itemTargets(part, match));
    this.#each(list, (match) =>
      this.#found(
        part,
        match,
        (match[1] ?? '').split(/[、,和]/).map((one) => readNumeral(one) ?? 0),
      ),
    );
    this.#each(article, (match) => this.#articleTarget(part, match));
    this.#each(furtherItem, (match) => this.#furtherItem(match));
    this.#each(here, (match) => {
      const place = this.#articles.placeOf(block.id);
      if (place === null || (match[1] === undefined && match[2] === undefined)) return null;
      return inArticle(place.article, match[1], match[2]);
    });
    this.#each(previous, (match) => this.#previousTarget(block, match[1]));
  }

  #ownRange(part: number, match: RegExpExecArray): string[] | null {
    const from = readNumeral(match[1] ?? '') ?? 0;
    const to = readNumeral(match[2] ?? '') ?? 0;
    if (to <= from || to - from > 60) return null;
    return this.#found(
      part,
      match,
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
  }

  #found(part: number, match: RegExpExecArray, values: readonly number[]): string[] | null {
    if (this.#isForeign(match)) return null;
    const targets = values.flatMap((value) => this.#articles.find(part, value)?.clauses[0]?.block.id ?? []);
    return targets.length === values.length ? targets : null;
  }

  /** 第二条第（一）、（二）项 names one target per item. */
  #itemTargets(part: number, match: RegExpExecArray): string[] | null {
    if (this.#isForeign(match) || (match[3] ?? '').includes('至')) return null;
    const target = this.#articles.find(part, readNumeral(match[1] ?? '') ?? 0);
    const numbers = (match[3] ?? '').split(/[、和及]/).map((one) => one.replace(/[()]/g, ''));
    const found = target === null ? [] : numbers.flatMap((item) => inArticle(target, match[2], item) ?? []);
    return found.length === numbers.length ? found : null;
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
    return inArticle(target, match[2], match[3]);
  }

  /** 第七条第（二）项、第（三）项: the second stands in the article of the first. */
  #furtherItem(match: RegExpExecArray): string[] | null {
    const before = this.references.findLast((one) => one.end === match.index - 1);
    if (before === undefined || before.block !== this.#block?.id) return null;
    const owner = before.targets.length === 1 ? this.#articles.placeOf(before.targets[0] ?? '') : null;
    const clause = owner?.article.clauses[owner.clause];
    const found = clause === undefined ? null : itemOf(clause.items, readNumeral(match[1] ?? '') ?? 0);
    return found === null ? null : [found.id];
  }

  #previousTarget(block: Block, item: string | undefined): string[] | null {
    const place = this.#articles.placeOf(block.id);
    const clause = place?.article.clauses[place.clause - 1];
    if (clause === undefined) return null;
    if (item === undefined) return [clause.block.id];
    const found = itemOf(clause.items, readNumeral(item) ?? 0);
    return found === null ? null : [found.id];
  }

  #attachmentTarget(match: RegExpExecArray): string[] | null {
    const after = this.#folded.slice(match.index + match[0].length);
    if (/^\s*:|^材料|^资料|^等/.test(after)) return null;
    const before = this.#folded.slice(Math.max(0, match.index - 6), match.index);
    if (/辅助$|相关$|其他$|及$|有关$/.test(before) || this.#isOfAnother(match)) return null;
    if (match[1] === undefined) {
      const only = this.#attachments.length === 1 ? this.#attachments[0] : undefined;
      return only?.first == null ? null : [only.first];
    }
    const wanted = readNumeral(match[1]);
    const found = this.#attachments.find(
      (one, at) => (readNumeral(one.label.replace(/\D*附\D*件/, '')) ?? at + 1) === wanted,
    );
    if (found === undefined && this.#attachments.length > 0 && this.#block !== null)
      this.dangling.push({ block: this.#block, text: match[0].trim() });
    return found?.first == null ? null : [found.first];
  }

  #sectionTarget(block: Block, match: RegExpExecArray): string[] | null {
    const number = match[1] ?? '';
    const target = this.#sections.get(`${block.part}/${number}`);
    if (target === undefined || target === block.id || match.index === 0) return null;
    if (this.#isOfAnother(match)) return null;
    if (number.split('.').length > 2) return [target];
    const before = this.#folded.slice(Math.max(0, match.index - 4), match.index);
    const after = this.#folded.slice(match.index + number.length, match.index + number.length + 4);
    const named =
      /(?:见|按|照|据|落实|执行|本预案|第)\s*$/.test(before) ||
      /^\s*(?:所|中)?(?:规定|列|述|条|节)/.test(after);
    return named ? [target] : null;
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

const articleHead = new RegExp(`^第\\s?${n}\\s?条`);

function markerEnd(folded: string): number {
  return articleHead.exec(folded)?.[0].length ?? 0;
}

/** The block that 第二款第（三）项 of an article names; the article itself when neither is named. */
function inArticle(target: Article, clause: string | undefined, item: string | undefined): string[] | null {
  const first = target.clauses[0];
  if (clause === undefined && item === undefined) return first === undefined ? null : [first.block.id];
  if (clause !== undefined) {
    const found = target.clauses[(readNumeral(clause) ?? 0) - 1];
    if (found === undefined) return null;
    if (item === undefined) return [found.block.id];
    const numbered = itemOf(found.items, readNumeral(item) ?? 0);
    return numbered === null ? null : [numbered.id];
  }
  const value = readNumeral(item ?? '') ?? 0;
  const numbered = target.clauses.flatMap((one) => itemOf(one.items, value) ?? []);
  const only = numbered.length === 1 ? numbered[0] : undefined;
  return only === undefined ? null : [only.id];
}
