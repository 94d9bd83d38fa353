import { rankOf } from '../paragraphs/sequence.ts';
import type { Block } from '../parsed-issue.ts';
import { isDivision, readMarker } from '../text/marker.ts';

/** One step of 第二编第一章: the number and 编, 章, 节 or 部分. */
export interface DivisionStep {
  readonly value: number;
  readonly unit: string;
}

interface Division extends DivisionStep {
  readonly part: number;
  readonly block: string;
  readonly rank: number;
}

/** The headings of a document that divide it into 编, 章, 节 and 部分. */
export class Divisions {
  readonly #all: readonly Division[];

  constructor(blocks: readonly Block[]) {
    this.#all = blocks.flatMap((block) => {
      const marker = block.kind === 'heading' && block.scheme !== null ? readMarker(block.text) : null;
      if (marker === null || !isDivision(marker.scheme)) return [];
      const unit = marker.scheme.replace('第X', '');
      const { value } = marker;
      return [{ value, unit, part: block.part, block: block.id, rank: rankOf(marker.scheme) }];
    });
  }

  get any(): boolean {
    return this.#all.length > 0;
  }

  /** The division of this unit in which a block stands: 本章. */
  around(blocks: readonly Block[], block: Block, unit: string): string | null {
    const inside = this.#all.filter((one) => one.part === block.part);
    const places = new Map(blocks.map((one, at) => [one.id, at]));
    const here = places.get(block.id) ?? -1;
    const last = inside.findLast((one) => one.unit === unit && (places.get(one.block) ?? here) < here);
    if (last === undefined) return null;
    const between = inside.slice(inside.indexOf(last) + 1);
    const left = between.some((one) => one.rank <= last.rank && (places.get(one.block) ?? here) <= here);
    return left ? null : last.block;
  }

  /** The block of the division that the steps lead to, from the outermost in; `null` unless only one answers. */
  find(part: number, steps: readonly DivisionStep[]): string | null {
    let inside: readonly Division[] = this.#all.filter((one) => one.part === part);
    let found: Division | undefined;
    for (const step of steps) {
      const fitting = inside.filter((one) => one.value === step.value && one.unit === step.unit);
      const only = fitting.length === 1 ? fitting[0] : undefined;
      if (only === undefined) return null;
      const below = inside.slice(inside.indexOf(only) + 1);
      const end = below.findIndex((one) => one.rank <= only.rank);
      inside = end < 0 ? below : below.slice(0, end);
      found = only;
    }
    return found?.block ?? null;
  }
}
