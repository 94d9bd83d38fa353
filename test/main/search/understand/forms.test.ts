import { describe, expect, test } from 'vitest';
import { agencyForms } from '../../../../main/search/understand/agency-names.ts';
import { dateForms } from '../../../../main/search/understand/date-forms.ts';
import { numberAsPrinted } from '../../../../main/search/understand/number-forms.ts';
import { spelt } from '../../../../main/search/understand/spelt-words.ts';

describe('agencyForms', () => {
  test.each([
    ['市科技局', ['市科学技术局']],
    ['青禾市科学技术局', ['青禾市科技局']],
    ['科技局补贴', ['科学技术局补贴']],
    ['市政府', ['市人民政府']],
    ['青禾市人民政府办公室', ['青禾市政府办公室']],
    ['政府采购', []],
    ['水厂', []],
  ])('%s', (term, forms) => {
    expect(agencyForms(term)).toEqual(forms);
  });

  test('leaves out names that would find nothing new', () => {
    const forms = agencyForms('市发改委');
    expect(forms).toContain('市发展改革委');
    expect(forms).not.toContain('市发展改革委员会');
  });
});

describe('dateForms', () => {
  test.each([
    ['2020年12月', ['2020-12', '2020.12', '2020/12', '二〇二〇年十二月']],
    ['2020-12', ['2020年12月', '2020.12', '2020/12', '二〇二〇年十二月']],
    ['2020年1月', ['2020年01月', '2020-01', '2020.01', '2020/01', '二〇二〇年一月']],
    [
      '二零二〇年十一月二十一日',
      ['2020年11月21日', '2020-11-21', '2020.11.21', '2020/11/21', '二〇二〇年十一月二十一日'],
    ],
    [
      '2020.1.5',
      ['2020年1月5日', '2020年01月05日', '2020-01-05', '2020.01.05', '2020/01/05', '二〇二〇年一月五日'],
    ],
  ])('%s', (term, forms) => {
    expect(dateForms(term)).toEqual(forms);
  });

  test.each(['2020', '2020-13', '2020年12月5日起', '12月', '二〇二〇年十三月'])('%s is no date', (term) => {
    expect(dateForms(term)).toEqual([]);
  });
});

describe('numberAsPrinted', () => {
  test.each([
    ['青禾政办2024 83号', '青禾政办[2024]83号'],
    ['青禾政办 2024 83', '青禾政办[2024]83号'],
    ['青禾政办(2024)83号', '青禾政办[2024]83号'],
    ['青禾政办[2024]第083号', '青禾政办[2024]83号'],
    ['青禾政办2024年83号', '青禾政办[2024]83号'],
    ['青禾政办[2024]83号', null],
    ['青禾政办[2024]83', null],
    ['83号', null],
    ['老年食堂 补助', null],
  ])('%s', (query, printed) => {
    expect(numberAsPrinted(query)).toBe(printed);
  });
});

describe('spelt', () => {
  const name = '青禾市政府公报5g';
  const syllables = ['qing', 'he', 'shi', 'zheng', 'fu', 'gong', 'bao', '5', 'g'];
  test.each([
    ['qhs', ['青禾市']],
    ['zfgb', ['政府公报']],
    ['qinghe', ['青禾']],
    ['heshizh', ['禾市政']],
    ['ho', []],
    ['gb5', ['公报5']],
    ['bao5', []],
    ['shz', []],
  ])('%s', (letters, pieces) => {
    expect(spelt(letters, name, syllables)).toEqual(pieces);
  });
});
