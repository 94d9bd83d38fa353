import type { Rule } from './page.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** The operators that lines are drawn by, as the PDF library numbers them. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
}

/** A filled bar thinner than this is a ruled line, in points. */
const thickest = 3;
/** A shorter stroke is part of a sign or an ornament. */
const shortest = 3;

/** The straight lines across and down that a page draws: strokes, sides of frames and thin filled bars. */
export function readRules(
  operators: readonly number[],
  operands: readonly unknown[],
  names: Operators,
  viewport: readonly number[],
): Rule[] {
  const rules: Rule[] = [];
  let matrix = toMatrix(viewport) ?? [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  operators.forEach((operator, at) => {
    const operand = operands[at];
    if (operator === names.save) saved.push(matrix);
    else if (operator === names.restore) matrix = saved.pop() ?? matrix;
    else if (operator === names.transform) {
      const inner = toMatrix(operand);
      if (inner !== null) matrix = multiply(matrix, inner);
    } else if (operator === names.constructPath && Array.isArray(operand)) {
      const [paint, path]: unknown[] = operand;
      const stroked = paint === names.stroke || paint === names.closeStroke || paint === names.fillStroke;
      if (stroked || paint === names.fill || paint === names.eoFill) {
        for (const points of subpaths(path)) {
          rules.push(
            ...rulesOf(
              points.map((point) => apply(matrix, point)),
              stroked,
            ),
          );
        }
      }
    }
  });
  return rules;
}

type Point = readonly [x: number, y: number];

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const stepLength = [2, 2, 6, 4, 0];

/** The corners of each part of a path; parts with curves are no ruled lines and are left out. */
function subpaths(path: unknown): Point[][] {
  const data = Array.isArray(path) ? path[0] : path;
  if (!(data instanceof Float32Array) && !Array.isArray(data)) return [];
  const parts: Point[][] = [];
  let part: Point[] = [];
  let curved = false;
  const close = () => {
    if (part.length > 1 && !curved) parts.push(part);
    part = [];
    curved = false;
  };
  for (let at = 0; at < data.length; ) {
    const step = Number(data[at]);
    const length = stepLength[step];
    if (length === undefined) return parts;
    if (step === 0) close();
    if (step === 0 || step === 1) part.push([Number(data[at + 1]), Number(data[at + 2])]);
    else if (step === 4 && part[0] !== undefined) part.push(part[0]);
    else curved = true;
    at += 1 + length;
  }
  close();
  return parts;
}

function rulesOf(points: readonly Point[], stroked: boolean): Rule[] {
  const whole = bounds(points);
  if (whole.right - whole.left < thickest || whole.bottom - whole.top < thickest) {
    return isLong(whole) ? [whole] : [];
  }
  if (!stroked) return [];
  const sides = points.slice(1).map((point, at) => bounds([points[at] ?? point, point]));
  return sides.filter((side) => isLong(side) && Math.min(side.right - side.left, side.bottom - side.top) < 1);
}

function isLong({ left, right, top, bottom }: Rule): boolean {
  return Math.max(right - left, bottom - top) >= shortest;
}

function bounds(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function toMatrix(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from(value, Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return e === undefined || f === undefined ? null : [a, b, c, d, e, f];
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
