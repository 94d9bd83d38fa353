import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/index.ts';
import { contents } from '../../../../main/library/contents.ts';
import { references } from '../../../../main/library/references.ts';
import { libraryOf } from '../open-city.ts';

const file = join(import.meta.dirname, '../../../../../shared/issues/wenzhou-2020-12.txt');

/**
 * Every paper that the twelve documents name, in order of appearance, as found by reading the text: the number where one
 * is printed, else the title. `=` before it: the document issues it, it is held as its own text. The rest is not held;
 * behind `@` stands who the letters say has issued it, `?` where they say nothing.
 */
const named: Readonly<Record<string, readonly string[]>> = {
  '温政办〔2020〕83号': ['=温州市实施制造业产业基础再造和产业链提升工程行动方案'],
  '温政办〔2020〕84号': [
    '=温州市近岸海域水污染防治攻坚三年行动计划',
    '浙江省近岸海域污染防治实施方案',
    '浙江省近岸海域水污染防治攻坚三年行动计划',
    '船舶水污染物排放控制标准',
    '农业农村部令2018年第1号 @农业农村部',
  ],
  '温政办〔2020〕85号': ['国办发〔2018〕63号 @国务院办公厅', '浙政办发〔2019〕63号 @浙江省人民政府办公厅'],
  '温政办〔2020〕90号': [
    '=温州市突发辐射事故应急预案(修订)',
    '中华人民共和国环境保护法',
    '中华人民共和国放射性污染防治法',
    '中华人民共和国突发事件应对法',
    '中华人民共和国核安全法',
    '国家突发环境事件应急预案',
    '环境保护部(国家核安全局)辐射事故应急预案',
    '浙江省突发事件应急预案管理实施办法',
    '浙江省辐射事故应急预案',
    '温州市突发公共事件总体应急预案',
    '温州市突发环境事件应急预案(修编)',
    '温州市突发公共事件财政应急保障专项预案',
    '温州市突发公共事件新闻发布应急预案',
    '温政办〔2013〕147号 @温州市人民政府办公室',
  ],
  '温政办〔2020〕91号': [
    '=温州市火灾事故应急预案',
    '中华人民共和国消防法',
    '中华人民共和国突发事件应对法',
    '浙江省防范处置火灾事故应急预案',
    '温州市突发公共事件总体应急预案',
    '温政办〔2013〕55号 @温州市人民政府办公室',
  ],
  '温政办〔2020〕92号': [
    '=温州市地质灾害“整体智治”三年行动方案（2020—2022年）',
    '浙政办发〔2020〕43号 @浙江省人民政府办公厅',
    '国办发〔2020〕12号 @国务院办公厅',
    '省政府令第373号 @省人民政府',
  ],
  '温政办〔2020〕93号': [],
  '温政办〔2020〕94号': ['国办发〔2017〕32号 @国务院办公厅'],
  '温人社发〔2020〕135号': [
    '=温州市职称评审管理实施细则(试行)',
    '浙江省职称评审管理实施办法(试行)',
    '温职改办〔2020〕1号 ?',
    '浙人社发〔2011〕145号 @浙江省人力资源和社会保障厅',
  ],
  '温发改产〔2020〕179号': [
    '=温州市级2020-2021年新能源汽车推广应用支持政策',
    '财建〔2020〕86号 @财政部',
    '财政违法行为处罚处分条例',
  ],
  '温财社〔2020〕18号': [
    '=温州市本级就业补助资金管理办法',
    '浙财社〔2019〕40号 @浙江省财政厅',
    '温人社发〔2013〕185号 @温州市人力资源和社会保障局',
    '温人社发〔2020〕58号 @温州市人力资源和社会保障局',
    '温人社发〔2020〕73号 @温州市人力资源和社会保障局',
    '温委人〔2020〕2号 ?',
    '中华人民共和国预算法',
    '中华人民共和国公务员法',
    '中华人民共和国监察法',
    '中华人民共和国公职人员政务处分法',
    '财政违法行为处罚处分条例',
    '温财社〔2011〕876号 ?',
  ],
  '温科发〔2020〕53号': [
    '=温州市科研项目及经费使用管理办法',
    '浙财科教〔2019〕7号 @浙江省财政厅',
    '浙科发规〔2019〕110号 @浙江省科学技术厅',
    '温政发〔2020〕13号 @?温州市人民政府',
    '浙科办发〔2017〕2号 @浙江省科学技术厅办公室',
    '浙财科教〔2019〕7号 @浙江省财政厅',
    '企业财务通则',
    '温市科发〔2017〕58号 ?',
    '温市科发〔2017〕57号 ?',
  ],
};

/** What 发文目录 lists; the text does not hold the numbers in brackets. */
const listed = ['83', '84', '85', '(86)', '(87)', '90', '91', '92', '93', '94'];

describe.skipIf(!existsSync(file))('the citations of the real issue (needs ../shared)', () => {
  const parsed = parseText(readFileSync(file, 'utf8'), 'wenzhou-2020-12.txt');

  it('have the right target or are not held, one by one', async () => {
    const { db } = await libraryOf(parsed);
    const found = parsed.documents.map(({ id, docNumber }) => [
      docNumber,
      references(db, id).outgoing.map(({ relation, target }) => {
        if (target.state === 'held') {
          const own = target.documentId === id && relation === 'self' && target.block === 'part-1';
          return own
            ? `=${parsed.documents.find((one) => one.id === id)?.parts[1]?.title}`
            : target.documentId;
        }
        if (target.docNumber === null) return target.title;
        const hint = target.hint?.replace('可能是', '?').replace(/发文$/, '');
        return `${target.docNumber} ${hint === undefined ? '?' : `@${hint}`}`;
      }),
    ]);
    expect(Object.fromEntries(found)).toEqual(named);
    expect(Object.values(named).flat()).toHaveLength(61);
  });

  it('of the list of issued papers lead to those that are printed', async () => {
    const { db } = await libraryOf(parsed);
    const list = contents(db, '温州市-2020-12')
      ?.flatMap(({ entries }) => entries)
      .find(({ kind }) => kind === 'issued-list');
    const outgoing = references(db, list?.documentId ?? '').outgoing;
    const numbers = outgoing.map(({ target }) => {
      const number = /〕(\d+)号/.exec(target.docNumber ?? '')?.[1] ?? '';
      return target.state === 'held' ? number : `(${number})`;
    });
    expect(numbers).toEqual(listed);
    expect(new Set(outgoing.map(({ relation }) => relation))).toEqual(new Set(['lists']));
  });

  it('are none from outside: all that is cited in the issue is cited by itself', async () => {
    const { db } = await libraryOf(parsed);
    for (const { id } of parsed.documents) {
      const from = references(db, id).incoming.map((reference) => reference.from.documentId);
      expect(from.filter((each) => !each.endsWith(':issued-list'))).toEqual([]);
    }
  });
});
