import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import { columns, squeeze } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { closeLetterSpacing } from '../text/title.ts';

/** What a member of a group is in it, closed up: 副组长, 总指挥, 办公室主任. */
const role =
  /^(?:办公室|专家组)?(?:第一|常务|执行)?副?(?:总?指挥[长官]?|组长|总?召集人|主任(?:委员)?|秘书长|成员|委员|顾问|联络员|总?链长|政委)(?:兼[\u3400-\u9fff]{2,10})?$/;
const labelled = /^([^:]{2,16}):\s*/;

const personName = '[\\u3400-\\u9fff](?:[\\s·]?[\\u3400-\\u9fff]){1,3}';
/** 某某 某局局长. */
const nameAndPost = new RegExp(`^${personName}\\s+[\\u3400-\\u9fff][^。;:]{1,40}$`);
/** The name, with or without a post behind a blank or in brackets. */
const person = new RegExp(`^${personName}(?:\\s.*|\\(.*)?$`);
/** 某某（某局局长）. */
const bracketedPost =
  /^[\u3400-\u9fff]{1,2}[\s·]?[\u3400-\u9fff]{1,3}\s*\([^()]{2,40}(?:\([^()]*\)[^()]*)?\)[、;,]?$/;
const remark = /^\([^()]{2,30}\)$/;

/** A longer line is no line of a roster. */
const longest = 80;

/** Length of the label that says what the members are, with its colon; 0 when the line begins with none. */
function labelLength(line: Line): number {
  const label = labelled.exec(line.folded);
  return role.test(squeeze(label?.[1] ?? '')) ? (label?.[0].length ?? 0) : 0;
}

/** Whether a line under a roster's, which stands right above, goes on with it. */
export function isFurtherMember(line: Line, above: Line): boolean {
  if (isNameAndPost(line)) return line.indent >= 4 || !line.folded.includes(',');
  if (line.indent >= 4 && remark.test(line.folded)) return true;
  const inColumn = line.indent >= 6 && Math.abs(line.indent - nameColumn(above)) <= 1;
  return inColumn && line.text.length <= 40 && !/[。;:]/.test(line.folded) && readMarker(line.text) === null;
}

function isNameAndPost(line: Line): boolean {
  return (
    nameAndPost.test(line.folded) &&
    readMarker(line.text) === null &&
    closeLetterSpacing(line.text) === line.text
  );
}

/** Half-width column in which the names of a roster's line begin: whoever stands below in it is a member, 各区政府分管负责人 too. */
function nameColumn(line: Line): number {
  return line.indent + columns(line.text.slice(0, labelLength(line)));
}

/** Whether a line names a member of a group: 某某（某局局长）, in an attachment also 组　长：某某 or 成员：某某、某某. */
export function isRosterLine(line: Line, inAttachment: boolean): boolean {
  const { folded } = line;
  if (folded.length > longest || /[。;]$/.test(folded)) return false;
  if (isBracketedPost(line)) return inAttachment || folded.length < 40;
  const length = labelLength(line);
  return inAttachment && length > 0 && length < folded.length;
}

/**
 * Whether a line outside an attachment names members of a group. One such line makes no group: another stands above
 * (`underRoster`) or below. A list of others than persons goes on where its line fills the column.
 */
export function isGroupLine(
  line: Line,
  below: Line | undefined,
  underRoster: boolean,
  layout: Layout,
): boolean {
  const { folded } = line;
  const length = labelLength(line);
  if (length === 0 || folded.length > longest || /[。;,、(《]$/.test(folded)) return false;
  const namesBelow = below !== undefined && (isNameAndPost(below) || isBracketedPost(below));
  if (length === folded.length) return namesBelow;
  if (!person.test(folded.slice(length)) && layout.isFull(line)) return false;
  return underRoster || namesBelow || (below !== undefined && labelLength(below) > 0);
}

function isBracketedPost(line: Line): boolean {
  return bracketedPost.test(line.folded) && readMarker(line.text) === null;
}
