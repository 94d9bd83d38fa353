import type { RawPart } from '../documents/parts.ts';
import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import { isName } from '../paragraphs/apart.ts';
import { joinLines } from '../paragraphs/join.ts';
import { type Numbering, readNumbering } from '../paragraphs/numbering.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { Sequence } from '../paragraphs/sequence.ts';
import { readTable } from '../tables/table.ts';
import { fold } from '../text/fold.ts';
import { isDivision, readMarker } from '../text/marker.ts';
import { type Draft, plainDraft } from './draft.ts';
import { Levels, readHeadings } from './headings.ts';
import { readInnerContents } from './inner-contents.ts';
import { isFurtherMember, isGroupLine, isRosterLine } from './roster.ts';

/** The blocks of a part in order, without what its head says. */
export function readPart(part: RawPart, layout: Layout, isFirst: boolean): Draft[] {
  const { closing, lines } = part;
  const drafts: Draft[] = [];
  const state = new PartState(lines);
  let from = 0;
  if (isFirst) {
    const recipients = recipientsEnd(lines);
    if (recipients > 0) drafts.push(...asOne('recipients', lines.slice(0, recipients), layout));
    from = recipients;
  }
  const start = Math.max(from, closing?.start ?? lines.length);
  const text = lines.slice(from, start);
  const isList = part.kind === 'attachment' && isNameList(part.title, text);
  const kind = part.kind !== 'attachment' ? 'text' : isList ? 'names' : 'attachment';
  drafts.push(...readText(text, layout, kind, state));
  if (closing === null || start >= lines.length) return drafts;
  for (const line of lines.slice(start, closing.date))
    drafts.push(plainDraft('signature', line.text, [line.number]));
  for (const line of lines.slice(Math.max(start, closing.date), closing.end)) {
    const kind = closing.start === closing.date && closing.signers.length > 0 ? 'signature' : 'date';
    drafts.push(plainDraft(kind, line.text, [line.number]));
  }
  drafts.push(...readText(lines.slice(Math.max(start, closing.end)), layout, 'text', state));
  return drafts;
}

/** What a stretch of lines is: of an attachment, which may be a list of names and nothing else. */
type Stretch = 'text' | 'attachment' | 'names';

/** A list of names has no sentence; what it numbers are its headings. */
function isNameList(title: string | null, lines: readonly Line[]): boolean {
  if (title === null || !/(?:名单|名录|名册)(?:[（(].{1,12}[)）])?$/.test(title)) return false;
  return lines.length > 1 && lines.every((line) => isName(line) || readMarker(line.text) !== null);
}

function asOne(kind: 'recipients', lines: readonly Line[], layout: Layout): Draft[] {
  const text = joinLines(lines, { ...layout, indented: false })
    .map((one) => one.text)
    .join('');
  return lines.length === 0
    ? []
    : [
        plainDraft(
          kind,
          text,
          lines.map((line) => line.number),
        ),
      ];
}

/** How many lines at the top address the recipients: they end in a colon and name authorities, nothing else. */
function recipientsEnd(lines: readonly Line[]): number {
  let text = '';
  for (let at = 0; at < Math.min(3, lines.length); at++) {
    text += lines[at]?.folded ?? '';
    if (text.length > 300 || /[。;!?《]/.test(text)) return 0;
    if (lacksColon(text, lines[at + 1])) return at + 1;
    if (!text.endsWith(':')) continue;
    return isAddress(text) ? at + 1 : 0;
  }
  return 0;
}

function isAddress(text: string): boolean {
  if (/如下|决定|现将|通知:|公告:|经研究|经市|为了|召集人|组长|成员/.test(text) || /^[一(\d第附]/.test(text))
    return false;
  return (
    /^各|[局委府厅办处院部门司校会县市区州盟旗镇乡企业位关人团构站队所馆社行心]:$|\):$/.test(text) ||
    placeNames.test(text)
  );
}

/** The print may lack the colon: then authorities that are addressed with 各 end where a text of the usual kind opens. */
function lacksColon(text: string, below: Line | undefined): boolean {
  if (/[要应须]|按照|根据|负责|做好|可以/.test(text)) return false;
  if (!/^各.{3,}[府厅办门局会位关构业校]$/.test(text) || !isAddress(`${text}:`)) return false;
  return below !== undefined && /^(?:《[^《》]+》已|现将|经.{0,12}(?:同意|批准|研究))/.test(below.folded);
}

/** 临江、北塘、南屏： without a word for what they are. */
const placeNames = /^[\u3400-\u9fff]{2,6}(?:、[\u3400-\u9fff]{2,6}){1,20}:$/;

const noteLine =
  /^(?:备\s*注|附\s*注|注|说\s*明|注释|数据来源|资料来源|抄\s*送|抄\s*报|主\s*送)\s*\d?\s*[:、]|^\((?:此件|联系人|本件)/;
const declarationLine = /^附\s*件?\s*:/;

/** What runs through a part although tables and notes stand between its paragraphs. */
class PartState {
  readonly levels = new Levels();
  readonly sequence = new Sequence();
  readonly numbering: Numbering;
  inArticle = false;

  constructor(lines: readonly Line[]) {
    this.numbering = readNumbering(lines);
  }
}

function readText(lines: readonly Line[], layout: Layout, kind: Stretch, state: PartState): Draft[] {
  const drafts: Draft[] = [];
  let run: Line[] = [];
  const flush = (goesOn: boolean) => {
    drafts.push(...readProse(run, layout, state, goesOn));
    run = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const found = readTable(lines, at);
    if (found !== null) {
      flush(true);
      const rowLines = found.rows.map((row) => row.line);
      drafts.push({ ...plainDraft('table', found.text, found.lines), table: found.table, rowLines });
      at = found.end;
      continue;
    }
    const contents = readInnerContents(lines, at);
    const before = run.length === 0 ? drafts.at(-1) : undefined;
    const taken = contents ?? takeSpecial(lines, at, kind, layout, before);
    if (taken !== null && (run.length === 0 || canBreak(run))) {
      flush(taken.some((draft) => draft.kind === 'roster'));
      drafts.push(...taken);
      at += taken.length;
      continue;
    }
    run.push(line);
    at++;
  }
  flush(false);
  return withTableNotes(drafts);
}

/** A note or a roster's line may only begin where the text above is not cut in the middle of a bracket. */
function canBreak(run: readonly Line[]): boolean {
  return !/[,、(《]$/.test(run.at(-1)?.folded ?? '');
}

/** Lines that are never joined: notes, the declaration of attachments, members of a roster. */
function takeSpecial(
  lines: readonly Line[],
  at: number,
  kind: Stretch,
  layout: Layout,
  before: Draft | undefined,
): Draft[] | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (declarationLine.test(line.folded)) {
    const taken = [plainDraft('note', line.text, [line.number])];
    for (let next = at + 1; next < lines.length; next++) {
      const following = lines[next];
      if (following === undefined || !new RegExp(`^${taken.length + 1}\\s*[.、]`).test(following.folded))
        break;
      if (!/:\s*1\s*[.、]/.test(line.folded)) break;
      taken.push(plainDraft('note', following.text, [following.number]));
    }
    return taken;
  }
  if (
    noteLine.test(line.folded) &&
    (before?.kind === 'table' || line.folded.length < 60 || /^(?:备|说|数据|资料|抄)/.test(line.folded))
  ) {
    return [plainDraft('note', line.text, [line.number])];
  }
  const above = before?.kind === 'roster' ? lines[at - 1] : undefined;
  const further = above !== undefined && isFurtherMember(line, above);
  const isGroup = isGroupLine(line, lines[at + 1], above !== undefined, layout);
  const isListed = kind === 'names' && isName(line);
  return further || isGroup || isListed || isRosterLine(line, kind !== 'text')
    ? [plainDraft('roster', line.text, [line.number])]
    : null;
}

/** A note right behind a table is the table's. */
function withTableNotes(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    if (draft.table === undefined || next?.kind !== 'note') return draft;
    return { ...draft, table: { ...draft.table, note: next.text } };
  });
}

function readProse(lines: readonly Line[], layout: Layout, state: PartState, goesOn: boolean): Draft[] {
  if (lines.length === 0) return [];
  const paragraphs = joinLines(lines, layout, state.sequence, state.numbering);
  const inArticle = articleFlags(paragraphs, state);
  const readings = readHeadings(paragraphs, inArticle, goesOn);
  return paragraphs.map((paragraph, at) => {
    const { marker, text, breaks } = paragraph;
    const base = {
      text,
      breaks,
      lines: paragraph.lines,
      scheme: marker?.scheme ?? null,
      number: marker?.number ?? null,
    };
    if (marker?.scheme === '第X条') return { ...base, kind: 'article', level: null, heading: null };
    const reading = readings[at];
    if (reading?.words != null) {
      return {
        ...base,
        kind: reading.alone ? 'heading' : 'paragraph',
        level: state.levels.levelOf(marker, reading.words),
        heading: reading.words,
      };
    }
    return { ...base, kind: marker === null ? 'paragraph' : 'item', level: null, heading: null };
  });
}

function articleFlags(paragraphs: readonly Paragraph[], state: PartState): boolean[] {
  return paragraphs.map(({ marker, text }) => {
    if (marker?.scheme === '第X条') state.inArticle = true;
    else if (marker !== null && isDivision(marker.scheme)) state.inArticle = false;
    else if (/^附\s*则$/.test(fold(text))) state.inArticle = false;
    return state.inArticle;
  });
}
