import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';

const paper =
  '\n\n目　录\n市政府文件\n关于修桥的通知（柳政发〔2023〕8号）……1\n\n市政府文件\n\n关于修桥的通知\n\n柳政发〔2023〕8号\n\n各县：\n\n现就修桥事项通知如下。\n\n柳溪市人民政府\n\n2023年5月6日\n';
const facts = (cover: string) => parseText(cover + paper, 'x.txt').issue;

describe('the masthead', () => {
  it.each([
    ['柳溪市人民政府公报 2023.5', 2023, 5, null],
    ['柳溪市人民政府公报\n2 0 2 3 年 第 5 期\n总 第 1 1 2 期', 2023, 5, 112],
    ['柳溪市人民政府公报\n2023\n第5号\n总第112号', 2023, 5, 112],
    ['柳溪市人民政府公报\nNo.5 2023', 2023, 5, null],
    ['柳溪市人民政府公报\n2023年第4—5期合刊（总第111—112期）', 2023, 4, 111],
    ['柳溪市人民政府公报\n二〇二三年第五号（总号：112）', 2023, 5, 112],
    ['柳溪市人民政府公报\n2023年5月31日　第5期\n（总112）', 2023, 5, 112],
    ['柳溪市人民政府公报\n2023年5月31日出版\n第5期', 2023, 5, null],
    ['柳溪市人民政府公报\n２０２３年·第５期（总第112期）', 2023, 5, 112],
    ['柳溪市人民政府公报\n2023年6月 第5期 总112期', 2023, 5, 112],
    ['柳溪市人民政府公报\n二〇二三年六月（第五期）', 2023, 5, null],
  ])('numbers the issue: %s', (cover, year, number, serial) => {
    expect(facts(cover)).toMatchObject({ year, number, serial, title: '柳溪市人民政府公报' });
  });

  it.each([
    ['柳溪市人民政府公报\n2023年第5期\n2023年5月31日', '2023-05-31'],
    ['柳溪市人民政府公报\n2023年5月31日　第5期', '2023-05-31'],
    ['柳溪市人民政府公报\n2023年第5期\n出版日期：2023-05-31', '2023-05-31'],
    ['柳溪市人民政府公报\n2023年第5期', null],
    ['柳溪市人民政府公报\n2023年第5期（总第112期）\n5月31日出版', '2023-05-31'],
    ['柳溪市人民政府公报\n2023年第12期\n1月5日出版', null],
  ])('dates it: %s', (cover, publishedOn) => {
    expect(facts(cover).publishedOn).toBe(publishedOn);
  });

  it.each([
    ['编辑出版：柳溪市人民政府办公室', '柳溪市人民政府办公室'],
    ['编　　印：柳溪市人民政府办公室', '柳溪市人民政府办公室'],
    ['柳溪市人民政府办公室编　　2023年5月31日', '柳溪市人民政府办公室'],
    ['编辑出版：柳溪市政府公报室\n主　　办：柳溪市人民政府', '柳溪市人民政府'],
  ])('names who publishes it: %s', (imprint, publisher) => {
    expect(facts(`柳溪市人民政府公报\n2023年第5期\n${imprint}`).publisher).toBe(publisher);
  });

  it('may be that of a 政报', () => {
    expect(facts('柳溪政报\n2023年第5期').title).toBe('柳溪政报');
    expect(facts('柳　溪　政　报\n2023年第5期').title).toBe('柳溪政报');
    expect(facts('【柳溪政报】2023年第5期').title).toBe('柳溪政报');
  });

  it('may be set upright, one character on a line', () => {
    expect(facts('柳\n溪\n市\n人\n民\n政\n府\n公\n报\n2023年第5期').title).toBe('柳溪市人民政府公报');
    expect(facts('柳\n溪\n2023年第5期').title).toBe('政府公报');
  });

  it('gives the licence behind the words for it', () => {
    const licence = '青内准字2023-011号';
    expect(facts(`柳溪市人民政府公报\n2023年第5期\n登记号　${licence}`).licence).toBe(licence);
    expect(facts(`柳溪市人民政府公报\n内部资料性出版物准印证号：${licence}`).licence).toBe(licence);
  });

  it('may stand behind the last paper', () => {
    const imprint =
      '\n主　　办：柳溪市人民政府办公室\n出版日期：2023年5月10日\n准印证号：青内准字2023年第77号\n';
    const issue = parseText(`柳溪市人民政府公报\n2023年第5期${paper}${imprint}`, 'x.txt');
    expect(issue.issue).toMatchObject({
      publishedOn: '2023-05-10',
      publisher: '柳溪市人民政府办公室',
      licence: '青内准字2023年第77号',
    });
    expect(issue.documents.map((one) => one.signedOn)).toEqual(['2023-05-06']);
  });
});
