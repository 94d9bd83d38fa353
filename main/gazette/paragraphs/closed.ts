/**
 * Whether a text could end where it ends. `inList` says that it is one of a list's members, which may close with a
 * semicolon. Works on folded text.
 */
export function isClosed(folded: string, inList: boolean): boolean {
  const last = folded.at(-1) ?? '';
  if (/[。!?:…]/.test(last)) return hasBalancedTitle(folded);
  if (last === '.') return /[\u3400-\u9fff)]/.test(folded.at(-2) ?? '');
  if (last === ';') return inList && hasBalancedTitle(folded);
  if (last === '"') return /[。!?;,…:)]/.test(folded.at(-2) ?? '');
  if (last === ')') return closesWithNote(folded);
  return false;
}

/** A title mark that was opened and not closed says that the text goes on. */
function hasBalancedTitle(folded: string): boolean {
  const open = folded.lastIndexOf('《');
  return open < 0 || folded.indexOf('》', open) >= 0 || folded.length - open > 120;
}

const endNote = /责任|牵头|负责|单位|参与|配合|摄|通过|公章|修订|略|附后|以下简称/;

/** A bracket may end a text when it holds who is responsible, or a whole sentence, or follows one. */
function closesWithNote(folded: string): boolean {
  const open = matchingBracket(folded);
  if (open < 0) return false;
  const inside = folded.slice(open + 1, -1);
  return endNote.test(inside) || /[。!?;]$/.test(inside) || /[。!?;]$/.test(folded.slice(0, open));
}

/** Where the bracket opens that the text's last unit closes; -1 when nowhere. */
function matchingBracket(folded: string): number {
  let depth = 0;
  for (let at = folded.length - 1; at >= 0; at--) {
    if (folded[at] === ')') depth++;
    else if (folded[at] === '(') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return -1;
}
