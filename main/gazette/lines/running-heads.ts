import { readDateLine } from '../text/dates.ts';
import { readMarker } from '../text/marker.ts';
import { isOrgan } from '../text/organs.ts';
import { isTabbed, type Line } from './lines.ts';
import { headWords, isShort } from './mastheads.ts';
import { findPageEdges } from './page-edges.ts';

/** How many pages must bear the same words before these can be a running head. */
const fewest = 3;

/**
 * Numbers of the lines that run over or under the pages without the gazette's name: a section's, the paper's title, the
 * gazette in pinyin. Words that only come back at the edges of pages are none yet (two papers may begin alike): once at
 * least they must cut a sentence or a list. Where they first stand apart they are the title itself, if it is in Chinese.
 */
export function findRunningHeads(lines: readonly Line[], known: ReadonlySet<number>): Set<number> {
  const texts = lines.filter((line) => !known.has(line.number));
  const places = new Map(texts.map((line, at) => [line, at]));
  const found = new Set<number>();
  const candidates = linesByWords(findPageEdges(lines, known));
  const isHead = (line: Line) => candidates.has(headWords(line));
  for (const [words, heads] of candidates) {
    const cutting = new Set(heads.filter((line) => cutsText(texts, places.get(line) ?? 0, isHead)));
    if (cutting.size === 0) continue;
    const [first] = heads;
    const below = first === undefined ? undefined : texts[(places.get(first) ?? 0) + 1];
    const isDoubled = below !== undefined && headWords(below) === words;
    const isTitle =
      first !== undefined &&
      !cutting.has(first) &&
      !isDoubled &&
      /[\u3400-\u9fff]/.test(words) &&
      !besideMasthead.test(first.folded);
    for (const line of isTitle ? heads.slice(1) : heads) found.add(line.number);
  }
  for (const line of onceAgain(texts, findPageEdges(lines, known), places)) found.add(line.number);
  return found;
}

/**
 * Lines at the edge of a page that cut a sentence, though on that page alone: their words stood alone on a line before, as
 * the name of a section does that then runs over its pages.
 */
function onceAgain(
  texts: readonly Line[],
  edges: readonly Line[],
  places: ReadonlyMap<Line, number>,
): readonly Line[] {
  const seen = new Set<string>();
  const edge = new Set(edges);
  return texts.filter((line) => {
    const words = headWords(line);
    const isAgain = seen.has(words);
    seen.add(words);
    const at = places.get(line) ?? 0;
    const above = texts[at - 1];
    if (!isAgain || !edge.has(line) || above === undefined || readMarker(above.text) !== null) return false;
    return (
      couldRun(line) && readMarker(texts[at + 1]?.text ?? '') === null && cutsText(texts, at, () => false)
    );
  });
}

/** A section's name in the other corner of the gazette's: 青禾市人民政府公报　　　市政府文件. No title is set so. */
const besideMasthead = /[公政]报\s{2,}[^\s]+$|^[^\s]+\s{2,}[\u3400-\u9fff]+[公政]报$/;

/** Lines that could run over the pages by the words they share, where enough pages bear them. */
function linesByWords(edges: readonly Line[]): Map<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  for (const line of edges) {
    if (!couldRun(line)) continue;
    const like = lines.get(headWords(line));
    if (like === undefined) lines.set(headWords(line), [line]);
    else like.push(line);
  }
  return new Map([...lines].filter(([, like]) => like.length >= fewest));
}

const tableRow = /[|│┃]|\S {2,}\S+ {2,}\S/;
const standing =
  /^(?:附\s*[件表录图]?\s*[\d一二三四五六七八九十]*|目\s*[录次]|抄\s*[送报].*|.*(?:续\s*表|接上).*)$/;

/** Not what comes back because it is text: a table's head, a label, a date, a signature, a remark in brackets. */
function couldRun(line: Line): boolean {
  const { folded } = line;
  if (!isShort(line) || isTabbed(line) || !/[\u3400-\u9fffA-Za-z]{2}/.test(headWords(line))) return false;
  if (/[。;:]|[,、!?]$|^\(.*\)$/.test(folded) || tableRow.test(folded) || standing.test(folded)) return false;
  return readDateLine(line.text) === null && readMarker(line.text) === null && !isOrgan(line.text);
}

/** Whether a sentence that the text above leaves open goes on below the line, or a list that nobody begins there. */
function cutsText(texts: readonly Line[], at: number, isHead: (line: Line) => boolean): boolean {
  const above = texts.slice(Math.max(0, at - 3), at).findLast((line) => !isHead(line));
  const below = texts.slice(at + 1, at + 4).find((line) => !isHead(line));
  if (above === undefined || below === undefined || isTabbed(above) || isTabbed(below)) return false;
  const marker = readMarker(below.text);
  if (marker !== null) return marker.value > 1 || marker.path.length > 1;
  const open = /[\u3400-\u9fff,、]$/.test(above.folded) && above.text.length >= 15;
  return open && /[,。;:]/.test(below.folded) && readDateLine(above.text) === null;
}
