import type { Line } from '../lines/lines.ts';

const role =
  /^(?:常务)?(?:副)?\s*(?:总?指挥(?:长)?|组\s*长|召集人|主\s*任|秘书长|成\s*员|委\s*员|顾\s*问|联络员|总链长|链长)\s*:\s*\S/;
const member =
  /^[\u3400-\u9fff]{1,2}[\s·]?[\u3400-\u9fff]{1,3}\s*\([^()]{2,40}(?:\([^()]*\)[^()]*)?\)[、;,]?$/;

const further =
  /^[\u3400-\u9fff](?:\s?[\u3400-\u9fff]){1,3}\s+[\u3400-\u9fff][^。;:]{2,40}$|^\([^()]{2,30}\)$/;

/** Whether a line under a roster's goes on with it: set far in, a name and a post, or a remark in brackets. */
export function isFurtherMember(line: Line): boolean {
  return line.indent >= 4 && further.test(line.folded);
}

/** Whether a line names a member of a group: 组　长：某某（副市长）, 某某（某局局长）. */
export function isRosterLine(line: Line, inAttachment: boolean): boolean {
  if (line.folded.length > 80 || /[。;]$/.test(line.folded)) return false;
  if (member.test(line.folded)) return inAttachment || line.folded.length < 40;
  return inAttachment && role.test(line.folded);
}
