import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Responsibility } from '../../../../main/gazette/parsed-issue.ts';
import { tasksOf } from '../../../../main/library/facts/units/tasks.ts';
import { unitOf } from '../../../../main/library/facts/units/unit-name.ts';
import { block, document } from '../invented-city.ts';

const units = [{ name: '市水利局', role: 'lead' }] as const;

/** The note whose words stand in the block once. */
function note({ id, text }: Block, words: string): Responsibility {
  const start = text.indexOf(words);
  return { block: id, start, end: start + words.length, label: '', units, lines: [1, 1] };
}

function tasks(blocks: readonly Block[], responsibilities: readonly Responsibility[]) {
  return tasksOf(document('d', { blocks, responsibilities }));
}

describe('a task', () => {
  it('is what stands before its note, from the end of the note before', () => {
    const text = block('p-1', '修好山塘。（市水利局牵头）；换新水管。（市水务集团负责）');
    const found = tasks([text], [note(text, '（市水利局牵头）'), note(text, '（市水务集团负责）')]);
    expect(found.map((task) => task.text)).toEqual(['修好山塘。', '换新水管。']);
    expect(found.map(({ start, end }) => text.text.slice(start, end))).toEqual([
      '修好山塘。（市水利局牵头）',
      '换新水管。（市水务集团负责）',
    ]);
  });

  it('in a table is its row', () => {
    const table = block('t-1', '任务\t单位\n修好山塘\t（市水利局牵头）', { kind: 'table' });
    expect(tasks([table], [note(table, '（市水利局牵头）')])[0]?.text).toBe('修好山塘');
  });

  it('of a note that stands alone takes the words of the paragraph before', () => {
    const words = block('p-1', '修好山塘。');
    const alone = block('p-2', '责任单位：市水利局');
    const [task] = tasks([words, alone], [note(alone, '责任单位：市水利局')]);
    expect(task).toMatchObject({ block: 'p-2', start: 0, end: 9, text: '修好山塘。' });
  });

  it('never overlaps another and ends with its note, whatever stands between the notes', () => {
    const gap = fc.string({ unit: fc.constantFrom('修', '水', '。', '；', ' ', '\n'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(gap, { minLength: 1, maxLength: 6 }), (gaps) => {
        const notes: Responsibility[] = [];
        let text = '';
        for (const words of gaps) {
          const start = text.length + words.length;
          text += `${words}（某局负责）`;
          notes.push({ block: 'p-1', start, end: text.length, label: '', units, lines: [1, 1] });
        }
        const found = tasks([block('p-1', text)], notes);
        expect(found.map(({ end }) => end)).toEqual(notes.map(({ end }) => end));
        for (const [index, task] of found.entries()) {
          expect(task.start).toBeGreaterThanOrEqual(notes[index - 1]?.end ?? 0);
          expect(task.start).toBeLessThanOrEqual(notes[index]?.start ?? 0);
        }
      }),
    );
  });
});

describe('the names of a unit', () => {
  it.each([
    ['市科技局', '市科学技术局'],
    ['市发展改革委', '市发展和改革委员会'],
    ['青禾市科学技术局', '市科技局'],
    ['各县（市、区）政府', '各县〔市、区〕人民政府'],
    ['市政府办公室', '市府办'],
    ['省经信厅', '省经济和信息化厅'],
    ['市场监管局', '市场监督管理局'],
    ['市市场监管局', '青禾市市场监督管理局'],
    ['市规划资源局', '市规划和自然资源局'],
    ['市交通运输委', '市交通运输委员会'],
    ['市农业农村委', '市农业农村委员会'],
    ['市城管局', '市城市管理局'],
    ['市人防办', '市人民防空办公室'],
    ['市地方金融监管局', '市地方金融监督管理局'],
    ['县文广旅体局', '县文化广电旅游体育局'],
    ['市粮食和储备局', '市粮食和物资储备局'],
    ['市药监局', '市药品监督管理局'],
    ['区教体局', '区教育体育局'],
    ['市政数局', '市政务服务数据管理局'],
    ['市民宗局', '市民族宗教事务局'],
    ['市投促局', '市投资促进局'],
    ['市委编办', '市委机构编制委员会办公室'],
    ['市公积金中心', '市住房公积金管理中心'],
    ['市消防支队', '市消防救援支队'],
  ])('%s and %s are one', (one, other) => {
    expect(unitOf(one, '青禾市')).toBe(unitOf(other, '青禾市'));
  });

  it.each([
    ['市科技局', '省科技厅'],
    ['市水利局', '柳垟县水利局'],
    ['市大数据局', '市数据局'],
    ['市自然资源和规划局', '市规划和自然资源局'],
    ['市公安局', '市公安局交警支队'],
    ['青禾市', '市'],
  ])('%s and %s are two', (one, other) => {
    expect(unitOf(one, '青禾市')).not.toBe(unitOf(other, '青禾市'));
  });

  it('a body whose own name begins like a rank is not taken for one of a city', () => {
    expect(unitOf('市场监督管理局', '青禾市')).toBe('市场监管局');
    expect(unitOf('市市场监督管理局', '青禾市')).toBe('市市场监管局');
  });
});
