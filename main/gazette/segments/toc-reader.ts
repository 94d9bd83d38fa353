import type { Line } from '../lines/lines.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { fold } from '../text/fold.ts';
import { genreOf, isNoticeTitle } from '../text/title.ts';
import { beginsPaper, isPaperNumber, Listed } from './toc-body.ts';
import { continues, isUnfinished, ownSection, withColumn } from './toc-continued.ts';
import { namedInFront, type PrintedEntry, readEntry, sectionName, withoutPage } from './toc-entry.ts';
import { isDressedPage, pageAlone, pageOf } from './toc-pages.ts';
import { isTocHeading } from './toc-start.ts';
import { isBracketed, isMarked, isSectionName, opened, type Style } from './toc-style.ts';

/** The name of a section as the contents print it. */
export interface PrintedSection {
  readonly name: string;
  readonly line: number;
}

/** Reads contents line by line, until the body begins. */
export class TocReader {
  entries: PrintedEntry[] = [];
  readonly sections: PrintedSection[] = [];
  readonly headings: number[] = [];
  readonly #lines: readonly Line[];
  readonly #style: Style;
  readonly #paged: boolean;
  readonly #listed = new Listed();
  #section = '';
  /** Entries since the last name of a section. */
  #sinceSection = 1;
  /** Lines whose entry goes on below. */
  #carried: Line[] = [];
  /** Lines of the last entry. */
  #own: Line[] = [];
  /** Whether numbers that have a line of their own stand above their titles; `null` before the first of them. */
  #numbersAbove: boolean | null = null;
  /** Lines that hold nothing but a page, behind entries without one. */
  #column: Line[] = [];

  constructor(lines: readonly Line[], style: Style) {
    this.#lines = lines;
    this.#style = style;
    this.#paged = style.place !== 'none';
  }

  /** Reads the line at an index; `false` where the body begins. */
  take(at: number): boolean {
    const line = this.#lines[at];
    if (line === undefined) return false;
    if (isTocHeading(line)) {
      this.headings.push(line.number);
      return true;
    }
    if (this.entries.length > 0 && this.#listed.beginsTitle(this.#lines, at)) return false;
    if (beginsPaper(this.#lines, at)) return false;
    const page = pageAlone(line);
    if (page !== null && this.#takePage(line, page)) return true;
    const marked = isMarked(line, this.#style);
    const section = namedInFront(line);
    if (section !== null && !marked) this.#section = section;
    if (marked || isNoticeTitle(withoutPage(line))) this.#closeWhole();
    const own = [...this.#carried, line];
    const entry = marked ? null : ownSection(readEntry(own, this.#section, this.#style.place));
    const paginated = entry !== null && entry.page !== null;
    if (!paginated && !marked && this.#goesOn(line)) return true;
    const number = paginated || this.#isListedOrder(entry) ? null : readNumberLine(line.text);
    if (number !== null) return !isPaperNumber(this.#lines, at) && this.#takeNumber(line, number);
    const heading = this.#sinceSection === 0 ? this.#section : null;
    if (!paginated && this.#listed.repeats(entry?.title ?? line.text, line, heading)) return false;
    if (entry !== null && this.#isEntry(entry, line)) {
      if (!this.#paged && entry.docNumber === null && /[。;,:]$/.test(line.folded)) return false;
      this.#add(entry, own);
      return true;
    }
    if (
      this.#paged &&
      !marked &&
      (this.#carried.length > 0 || !isSectionName(line) || this.#isClosedBelow(at))
    ) {
      if (this.#carried.length >= 3 || /[。;]$/.test(line.folded)) return false;
      this.#carried.push(line);
      return true;
    }
    return this.#takeSection(line);
  }

  /** Ends the reading before an index; gives where the contents end: what led to no entry belongs to the body. */
  finish(at: number): number {
    let end = at;
    while (this.#carried.some((line) => line.number === this.#lines[end - 1]?.number)) end--;
    const last = this.sections.at(-1);
    const line = this.#lines[end - 1];
    if (this.#sinceSection === 0 && last !== undefined && line?.number === last.line) {
      if (isMarked(line, this.#style) && !isBracketed(line)) this.#listSection();
      else {
        end--;
        this.sections.pop();
      }
    } else if (isUnfinished(this.entries.at(-1), line)) {
      this.entries.pop();
      end--;
    }
    this.entries = [...withColumn(this.entries, this.#column)];
    return end;
  }

  /** A whole title whose page is missing is no head of the next title. */
  #closeWhole(): void {
    const title = this.#carried.map((line) => line.text).join('');
    if (!isNoticeTitle(title) || opened(fold(title))) return;
    const entry = readEntry(this.#carried, this.#section, this.#style.place);
    if (entry !== null) this.#add(entry, this.#carried);
  }

  #add(entry: PrintedEntry, own: readonly Line[]): void {
    this.entries.push(entry);
    this.#listed.addTitle(entry.title);
    this.#own = [...own];
    this.#carried = [];
    this.#sinceSection++;
  }

  /** Whether what was read off a line is an entry; else its words may name a section. */
  #isEntry(entry: PrintedEntry, line: Line): boolean {
    if (entry.page !== null || entry.docNumber !== null || line.bullet) return true;
    if (this.#paged) return false;
    const isName =
      this.#sinceSection > 0 && isSectionName(line) && (genreOf(line.text) === null || line.text.length <= 8);
    return !isName;
  }

  /** 某某市人民政府令（第12号） right below the name of its section is listed there; alone its words head a paper. */
  #isListedOrder(entry: PrintedEntry | null): boolean {
    return this.#sinceSection === 0 && entry !== null && /令$/.test(entry.title);
  }

  /** Whether the page stands on a line of its own below: what looks like a section's name is a short title. */
  #isClosedBelow(at: number): boolean {
    const below = this.#lines[at + 1];
    return this.#style.place === 'end' && below !== undefined && isDressedPage(below);
  }

  /** Adds a line to the last entry if it only goes on with that. */
  #goesOn(line: Line): boolean {
    const last = this.entries.at(-1);
    if (last === undefined || this.#sinceSection === 0 || !continues(this.#own, last, line, this.#style))
      return false;
    this.#own.push(line);
    const whole = ownSection(readEntry(this.#own, this.#section, this.#style.place));
    if (whole !== null) this.entries[this.entries.length - 1] = whole;
    return true;
  }

  /** A page that stands alone closes what is above it: a title that waits for it, an entry without one. */
  #takePage(line: Line, page: number): boolean {
    const last = this.entries.at(-1);
    if (this.#style.place === 'end' && this.#carried.length > 0) {
      const entry = ownSection(readEntry(this.#carried, this.#section, 'end'));
      if (entry === null) return false;
      this.#add({ ...entry, page, lines: [...entry.lines, line.number] }, [...this.#carried, line]);
      return true;
    }
    if (last === undefined) return false;
    if (last.page !== null || !this.#paged) {
      this.#column.push(line);
      return true;
    }
    this.entries[this.entries.length - 1] = { ...last, page, lines: [...last.lines, line.number] };
    return true;
  }

  /** A number on a line of its own: the first shows whether they stand above their titles or below. */
  #takeNumber(line: Line, docNumber: string): boolean {
    const last = this.entries.at(-1);
    this.#numbersAbove ??= this.#carried.length === 0 && (this.#sinceSection === 0 || last === undefined);
    if (this.#numbersAbove || this.#carried.length > 0) {
      this.#carried.push(line);
      return true;
    }
    if (last === undefined || last.docNumber !== null) return false;
    this.entries[this.entries.length - 1] = { ...last, docNumber, lines: [...last.lines, line.number] };
    return true;
  }

  #takeSection(line: Line): boolean {
    if (this.#sinceSection === 0 && this.entries.length > 0) {
      const above = this.#lineOf(this.sections.at(-1));
      if (above !== undefined && isMarked(above, this.#style) && isMarked(line, this.#style))
        this.#listSection();
      else if (this.#paged) return false;
    }
    this.#section = sectionName(this.#style.namesPaged ? withoutPage(line) : line.text);
    this.#listed.addSection(this.#section);
    this.sections.push({ name: this.#section, line: line.number });
    this.#sinceSection = 0;
    return true;
  }

  /** The last section has no entries: its name is what the contents list. */
  #listSection(): void {
    const section = this.sections.pop();
    if (section === undefined) return;
    const { name, line } = section;
    const page = this.#style.namesPaged ? pageOf(this.#lineOf(section)) : null;
    this.#add({ section: name, title: name, docNumber: null, page, lines: [line] }, []);
  }

  #lineOf(section: PrintedSection | undefined): Line | undefined {
    return this.#lines.find((line) => line.number === section?.line);
  }
}
