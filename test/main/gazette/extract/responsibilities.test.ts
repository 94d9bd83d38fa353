import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

const units = (note: string) =>
  readPaper(`一、改造菜场。今年改造十个菜场。${note}`).responsibilities.flatMap((one) =>
    one.units.map((unit) => `${unit.role} ${unit.name}`),
  );

describe('responsible units', () => {
  it.each([
    [
      '（责任单位：市甲局、市乙局，各县〔市、区〕政府）',
      ['responsible 市甲局', 'responsible 市乙局', 'responsible 各县〔市、区〕政府'],
    ],
    [
      '（责任单位：市甲局牵头，市乙局、市丙局等参与）',
      ['lead 市甲局', 'participant 市乙局', 'participant 市丙局'],
    ],
    [
      '（牵头单位：市甲局；配合单位：市乙局、市丙局）',
      ['lead 市甲局', 'participant 市乙局', 'participant 市丙局'],
    ],
    [
      '（牵头单位：市甲局　配合单位：市乙局、市丙局）',
      ['lead 市甲局', 'participant 市乙局', 'participant 市丙局'],
    ],
    [
      '[市甲局牵头，市乙局、各县（区）人民政府按职责分工负责]',
      ['lead 市甲局', 'responsible 市乙局', 'responsible 各县（区）人民政府'],
    ],
    ['责任单位：市甲局、市乙局（排在首位的为牵头单位，下同）', ['lead 市甲局', 'responsible 市乙局']],
    ['（市甲局、市乙局负责，排名第一的为牵头单位）', ['lead 市甲局', 'responsible 市乙局']],
    ['（责任单位：市甲局、市乙局；列第一位的为牵头部门）', ['lead 市甲局', 'responsible 市乙局']],
    [
      '（市政府督查室，各县（市、区）政府按职责分工负责）',
      ['responsible 市政府督查室', 'responsible 各县（市、区）政府'],
    ],
    ['（各区政府、市直有关部门负责落实）', ['responsible 各区政府', 'responsible 市直有关部门']],
    [
      '（市甲局等部门和各区政府配合，市乙局牵头）',
      ['participant 市甲局', 'participant 各区政府', 'lead 市乙局'],
    ],
    ['（市级责任单位：市甲局、市乙局）', ['responsible 市甲局', 'responsible 市乙局']],
    ['（市甲局、市乙局负责）', ['responsible 市甲局', 'responsible 市乙局']],
    [
      '（市甲局牵头负责；市乙公司、各运营企业按职责分工负责）',
      ['lead 市甲局', 'responsible 市乙公司', 'responsible 各运营企业'],
    ],
    [
      '(牵头单位: 市甲局, 配合单位: 市乙局、市丙局)',
      ['lead 市甲局', 'participant 市乙局', 'participant 市丙局'],
    ],
    ['（责任单位：各区、县政府）', ['responsible 各区、县政府']],
    [
      '（责任单位：市甲局；配合单位：各县、市、区人民政府，市乙局）',
      ['responsible 市甲局', 'participant 各县、市、区人民政府', 'participant 市乙局'],
    ],
    ['（各县、区、市甲局负责）', ['responsible 各县、区', 'responsible 市甲局']],
    ['（责任部门：市甲局，完成时限：2023年6月底前）', ['responsible 市甲局']],
    ['（责任单位：市甲局、市乙局；2023年6月底前完成）', ['responsible 市甲局', 'responsible 市乙局']],
    ['（完成时限：2023年6月底前；责任单位：市甲局）', ['responsible 市甲局']],
    [
      '（牵头领导：江晚舟，责任单位：市甲局、市乙局等相关部门）',
      ['responsible 市甲局', 'responsible 市乙局'],
    ],
    ['【市甲局、市乙局按职责分工负责，2023年12月底前完成】', ['responsible 市甲局', 'responsible 市乙局']],
    ['（2023年12月底前，市甲局牵头，市乙局配合）', ['lead 市甲局', 'participant 市乙局']],
    ['（市甲局会同市乙局负责）', ['responsible 市甲局', 'responsible 市乙局']],
    [
      '（市乡村振兴和水利局、市甲局和市乙局负责）',
      ['responsible 市乡村振兴和水利局', 'responsible 市甲局', 'responsible 市乙局'],
    ],
    ['（以上工作由市甲局负责）', ['responsible 市甲局']],
  ])('%s', (note, expected) => expect(units(note)).toEqual(expected));

  it.each(['（以下简称菜场办）', '（由摊主自己负责打扫）', '（含牵头人的名字）', '（说明：责任重大）'])(
    '%s is none',
    (note) => expect(units(note)).toEqual([]),
  );

  it('are read in running text that shares out the work', () => {
    expect(units('由市甲社牵头，区乙局、市丙中心等配合。')).toEqual([
      'lead 市甲社',
      'participant 区乙局',
      'participant 市丙中心',
    ]);
    expect(units('由市甲局牵头，市乙局参与，每年抽查一次。')).toEqual(['lead 市甲局', 'participant 市乙局']);
    expect(units('现场组。由市甲局牵头，市乙局参与，下设两个小队。')).toEqual([]);
    expect(units('由市甲局牵头、市乙局和市丙局参与。')).toEqual([
      'lead 市甲局',
      'participant 市乙局',
      'participant 市丙局',
    ]);
    expect(units('由老张牵头，大家积极配合。')).toEqual([]);
    expect(units('支持：对新开的菜场给予补助。')).toEqual([]);
  });

  it('have a line for each role', () => {
    expect(units('\n\n牵头单位：市甲局\n\n责任单位：市乙局、市丙局')).toEqual([
      'lead 市甲局',
      'responsible 市乙局',
      'responsible 市丙局',
    ]);
  });

  it('have a sentence for each role', () => {
    expect(units('\n\n牵头单位：市甲局。配合单位：市乙局。完成时限：2023年6月底前。')).toEqual([
      'lead 市甲局',
      'participant 市乙局',
    ]);
  });

  it('end before a time on a line of its own', () => {
    expect(units('\n\n责任单位：市甲局、市乙局\n\n完成时限：2023年底前')).toEqual([
      'responsible 市甲局',
      'responsible 市乙局',
    ]);
  });

  it('name the lines of the note, not of the whole paragraph', () => {
    const [duty] = readPaper(
      '一、改造菜场。今年改造十个菜场，城东四个，城西\n\n六个。（责任单位：市甲\n\n局）',
    ).responsibilities;
    expect(duty?.lines).toEqual([10, 12]);
  });
});
