import { expect, test } from 'vitest';
import { leavesOf } from '../../../renderer/print/leaves.ts';
import { tableSettings } from '../../../renderer/print/table-settings.ts';
import { block } from '../make.ts';

const whole = (each: ReturnType<typeof block>) => ({ block: each, range: [0, each.text.length] as const });

function tableOf(columns: number) {
  const row = Array.from({ length: columns }, () => ({ text: '2024年', rowSpan: 1, colSpan: 1 }));
  return block('t', row.map(({ text }) => text).join('\t'), {
    kind: 'table',
    table: { header: 0, rows: [row], fragments: 1, note: null },
  });
}

const leaves = (blocks: readonly ReturnType<typeof block>[]) =>
  leavesOf(blocks.map(whole), tableSettings.official).map(({ wide, pieces }) => [
    wide,
    ...pieces.map((piece) =>
      piece.kind === 'closing'
        ? piece.lines.map(({ block: { id } }) => id).join('+')
        : piece.printed.block.id,
    ),
  ]);

test('headings before a wide table and notes below it lie on its page', () => {
  const blocks = [
    block('p', '按下表执行。'),
    block('h-1', '四、任务', { kind: 'heading', level: 1 }),
    block('h-2', '（一）分解', { kind: 'heading', level: 2 }),
    tableOf(14),
    block('n', '注：不含市本级。', { kind: 'note' }),
    block('q', '请认真执行。'),
  ];
  expect(leaves(blocks)).toEqual([
    [false, 'p'],
    [true, 'h-1', 'h-2', 't', 'n'],
    [false, 'q'],
  ]);
});

test('a table that fits stays among the text', () => {
  expect(leaves([block('p', '按下表执行。'), tableOf(5), block('q', '请执行。')])).toEqual([
    [false, 'p', 't', 'q'],
  ]);
});

test('who signs and the day are one piece', () => {
  const blocks = [
    block('p', '请执行。'),
    block('s-1', '青禾市民政局', { kind: 'signature' }),
    block('s-2', '青禾市财政局', { kind: 'signature' }),
    block('d', '2024年6月25日', { kind: 'date' }),
  ];
  expect(leaves(blocks)).toEqual([[false, 'p', 's-1+s-2+d']]);
});
