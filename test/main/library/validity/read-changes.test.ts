import { describe, expect, it } from 'vitest';
import { readCitations } from '../../../../main/gazette/extract/citations.ts';
import { readChanges } from '../../../../main/library/validity/read-changes.ts';
import { block, document, part } from '../invented-city.ts';

/** What a paper of these paragraphs does to others, by the importer's own reading of whom it names. */
function changesIn(
  texts: readonly string[],
  more: { readonly title?: string; readonly item?: boolean } = {},
) {
  const { title = '关于公布办法的通知', item = false } = more;
  const blocks = texts.map((text, at) =>
    block(`p-${at + 1}`, text, item && at > 0 ? { kind: 'item', scheme: '1.', number: String(at) } : {}),
  );
  const paper = document('a:paper', { title, blocks, parts: [part('main')] });
  const citations = readCitations(paper);
  return readChanges({ ...paper, citations }).map(({ citation, kind, whole, from, until, months }) => {
    const named = citations[citation];
    const name = named?.title ?? named?.docNumber ?? '';
    return [name, kind, whole ? 'whole' : 'part', from ?? until ?? months ?? '-'].join(' ');
  });
}

describe('a repeal', () => {
  it.each<[string, string[]]>([
    ['《甲办法》（青禾政办〔2019〕5号）同时废止。', ['甲办法 repeals whole -']],
    ['本办法自2024年7月1日起施行。《甲办法》同时废止。', ['甲办法 repeals whole 2024-07-01']],
    [
      '青禾政办〔2019〕5号、青禾政办〔2019〕6号文件同时废止。',
      ['青禾政办〔2019〕5号 repeals whole -', '青禾政办〔2019〕6号 repeals whole -'],
    ],
    [
      '《甲办法》（青禾政办〔2019〕5号）、市财政局印发的《乙办法》和原《丙办法》予以废止。',
      ['甲办法 repeals whole -', '乙办法 repeals whole -', '丙办法 repeals whole -'],
    ],
    ['自本办法施行之日起，《甲办法》停止执行。', ['甲办法 repeals whole -']],
    ['《甲办法》自本办法施行之日起废止。', ['甲办法 repeals whole -']],
    ['《甲办法》自2025年1月1日起停止执行。', ['甲办法 repeals whole 2025-01-01']],
    ['《甲办法》已于2023年5月1日废止。', ['甲办法 repeals whole 2023-05-01']],
    ['自2025年1月1日起，《甲办法》同时废止。', ['甲办法 repeals whole 2025-01-01']],
    ['市政府决定废止《甲办法》（2008年4月25日市政府令第22号公布）。', ['甲办法 repeals whole -']],
    [
      '市政府决定，自2025年3月1日起废止《甲办法》《乙办法》。',
      ['甲办法 repeals whole 2025-03-01', '乙办法 repeals whole 2025-03-01'],
    ],
    ['《甲办法》（2015年3月1日起施行）宣布失效。', ['甲办法 repeals whole -']],
  ])('%s', (text, expected) => {
    expect(changesIn([text])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['《甲办法》第五条同时废止。', ['甲办法 repeals part -']],
    ['《甲办法》（青禾政办〔2019〕5号）中的第三条至第五条停止执行。', ['甲办法 repeals part -']],
    ['《甲办法》、《乙办法》第五条同时废止。', ['甲办法 repeals whole -', '乙办法 repeals part -']],
    ['《甲办法》附件2同时废止。', ['甲办法 repeals part -']],
    ['《甲办法》中与本办法不一致的规定同时废止。', ['甲办法 repeals part -']],
    ['《甲办法》和《乙办法》的有关规定停止执行。', ['甲办法 repeals part -', '乙办法 repeals part -']],
    ['《甲办法》除第三条外，自行废止。', ['甲办法 repeals part -']],
  ])('of a part: %s', (text, expected) => {
    expect(changesIn([text])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['《甲办法》拟予以废止。', []],
    ['建议废止《甲办法》。', []],
    ['《甲办法》废止前已经受理的，按照原规定办理。', []],
    ['《甲办法》被废止后，按新规定执行。', []],
    ['《甲办法》实施后，《乙办法》同时废止。', ['乙办法 repeals whole -']],
    ['《甲办法》自2024年3月1日起施行，《乙办法》同时废止。', ['乙办法 repeals whole 2024-03-01']],
    ['根据《甲条例》规定，《乙办法》同时废止。', ['乙办法 repeals whole -']],
    ['经清理，《甲办法》不予废止。', []],
  ])('is not claimed of what the words do not say: %s', (text, expected) => {
    expect(changesIn([text])).toEqual(expected);
  });

  it('of the papers of a list, by the words above it and from their day', () => {
    const list = ['1.《甲办法》（青禾政办〔2019〕5号）', '2.《乙办法》（青禾政办〔2019〕6号）第五条'];
    expect(changesIn(['下列文件自2025年1月1日起废止：', ...list], { item: true })).toEqual([
      '甲办法 repeals whole 2025-01-01',
      '乙办法 repeals part 2025-01-01',
    ]);
    expect(changesIn(['经清理，下列文件继续有效：', ...list], { item: true })).toEqual([]);
    expect(changesIn(['下列文件拟予以废止，现征求意见：', ...list], { item: true })).toEqual([]);
  });

  it('of the papers of a list under a heading that says nothing, by the words above that; of none that are kept', () => {
    const list = ['一、市政府文件（1件）：', '1.《甲办法》（青禾政办〔2019〕5号）'];
    const title = '关于公布行政规范性文件清理结果的决定';
    expect(changesIn(['宣布下列文件失效：', ...list], { title, item: true })).toEqual([
      '甲办法 repeals whole -',
    ]);
    expect(changesIn(['现行有效的文件如下：', ...list], { title, item: true })).toEqual([]);
    expect(changesIn(['清理结果如下：', ...list], { title, item: true })).toEqual([]);
  });

  it('of the rows of a table in a decision to repeal', () => {
    const table =
      '序号\t文件名称\t文号\n1\t《甲办法》\t青禾政办〔2019〕5号\n2\t《乙办法》\t青禾政办〔2019〕6号';
    const title = '关于废止部分行政规范性文件的决定';
    const paper = document('a:paper', {
      title,
      blocks: [
        block('p-1', '决定废止下列文件：'),
        block('t-1', table, { kind: 'table', table: { header: 1, rows: [], fragments: 1, note: null } }),
      ],
    });
    const citations = readCitations(paper);
    expect(readChanges({ ...paper, citations }).map(({ kind, whole }) => [kind, whole])).toEqual([
      ['repeals', true],
      ['repeals', true],
    ]);
  });
});

describe('an extension', () => {
  it.each<[string, string[]]>([
    ['《甲办法》（青禾政办〔2019〕5号）有效期延长至2026年6月30日。', ['甲办法 extends whole 2026-06-30']],
    [
      '经研究，决定将《甲办法》的有效期延长至2026年6月30日，届满后自动失效。',
      ['甲办法 extends whole 2026-06-30'],
    ],
    ['《甲办法》（青禾政办〔2019〕5号）有效期延长至2026年底。', ['甲办法 extends whole 2026-12-31']],
    ['延长《甲办法》有效期至二〇二六年六月三十日。', ['甲办法 extends whole 2026-06-30']],
    [
      '《甲办法》和《乙办法》继续执行至2026年12月31日。',
      ['甲办法 extends whole 2026-12-31', '乙办法 extends whole 2026-12-31'],
    ],
    ['《甲办法》有效期延长2年。', ['甲办法 extends whole 24']],
    ['《甲办法》试行期延长六个月。', ['甲办法 extends whole 6']],
    ['《甲办法》有效期延长3年，至2027年6月30日止。', ['甲办法 extends whole 2027-06-30']],
    ['《甲办法》有效期相应延长。', ['甲办法 extends whole -']],
    [
      '《甲办法》有效期延长至2025年1月1日，《乙办法》有效期延长至2026年1月1日。',
      ['甲办法 extends whole 2025-01-01', '乙办法 extends whole 2026-01-01'],
    ],
  ])('%s', (text, expected) => {
    expect(changesIn([text])).toEqual(expected);
  });

  it.each([
    ['《甲办法》有效期不再延长。'],
    ['《甲办法》有效期需要延长的，按程序报批。'],
    ['按照《甲办法》，有效期延长至2026年6月30日。'],
    ['《甲办法》规定的许可证有效期延长至2026年6月30日。'],
    ['《甲办法》明确的缴费期限延长至2026年6月30日。'],
    ['《甲办法》继续有效。'],
  ])('is not claimed of what the words do not say: %s', (text) => {
    expect(changesIn([text])).toEqual([]);
  });

  it('of the papers of a list, by the words above it', () => {
    const list = ['1.《甲办法》（青禾政办〔2019〕5号）', '2.《乙办法》（青禾政办〔2019〕6号）'];
    expect(changesIn(['下列文件有效期延长至2026年12月31日：', ...list], { item: true })).toEqual([
      '甲办法 extends whole 2026-12-31',
      '乙办法 extends whole 2026-12-31',
    ]);
  });
});

describe('an amendment', () => {
  it.each<[string, string[]]>([
    ['将《甲办法》第五条修改为：“食堂由村管。”', ['甲办法 amends part -']],
    ['决定对《甲办法》（青禾政办〔2019〕5号）作如下修改：', ['甲办法 amends part -']],
    ['根据《甲办法》制定本细则。', []],
  ])('%s', (text, expected) => {
    expect(changesIn([text])).toEqual(expected);
  });
});
