import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';
import { smallIssue } from '../small-issue.ts';

const kinds = (text: string) => parseText(text, 'x.txt').findings.map((finding) => finding.kind);

describe('findings', () => {
  it('of a sound issue name only what it does not print', () => {
    expect(kinds(smallIssue)).toEqual(['not-printed', 'serial-gap']);
  });

  it.each([
    ['duplicate-number', '第三条 违反', '第二条 违反'],
    ['missing-number', '（二）摊位有编号；\n\n', ''],
    ['unbalanced-bracket', '（省政府令第21号）', '（省政府令第21号'],
    ['table-sum', '合计\t\t96', '合计\t\t97'],
    ['toc-mismatch', '关于废止两件文件的决定（柳', '关于废止三件文件的决定（柳'],
    ['missing-target', '本办法第二条规定', '本办法第二十二条规定'],
    ['doubled-fragment', '每天收摊后清扫一次', '每天收摊后每天收摊后清扫一次'],
    ['impossible-date', '自2023年5月1日', '自2023年5月32日'],
    ['odd-character', '办法自2023', '辦法自2023'],
  ])('%s', (kind, sound, odd) => {
    expect(smallIssue).toContain(sound);
    expect(kinds(smallIssue.replace(sound, odd))).toContain(kind);
  });

  it('name a paragraph whose opening comes again in it', () => {
    const paragraph = '今年全市新建和改造菜场一共二十个，摊位八百个。';
    const doubled = smallIssue.replace(
      '每天收摊后清扫一次',
      `每天收摊后清扫一次。\n\n${paragraph}其余照旧。${paragraph}`,
    );
    expect(kinds(doubled)).toContain('doubled-fragment');
  });

  it('let the contents name the first of several issuers', () => {
    const listed = (entry: string) =>
      kinds(
        `柳溪市人民政府公报\n2023年第4期\n目录\n${entry}（柳商〔2023〕7号）………3\n其他………9\n柳溪市商务局 柳溪市财政局\n关于菜场改造的通知\n柳商〔2023〕7号\n改造十个。\n柳溪市商务局 柳溪市财政局\n2023年4月6日\n`,
      );
    expect(listed('柳溪市商务局等两部门关于菜场改造的通知')).not.toContain('toc-mismatch');
    expect(listed('柳溪市商务局等两部门关于菜场改建的通知')).toContain('toc-mismatch');
  });

  it.each([
    ['应当提交：1）申请表；2）合同（见表1，2）。', false],
    ['分为a）甲类；b）乙类（含丙类）。', false],
    ['应当提交申请表）和合同。', true],
    ['应当提交合同（见表1，2。', true],
  ])('tell brackets from the marks of a list: %s', (words, odd) => {
    const found = kinds(smallIssue.replace('每天收摊后清扫一次', words));
    expect(found.includes('unbalanced-bracket')).toBe(odd);
  });

  it('let two sentences of a paragraph begin alike', () => {
    const alike = (one: string, other: string) =>
      smallIssue.replace('每天收摊后清扫一次', `每天收摊后清扫一次。\n\n${one}${other}`);
    const first = '市商务局每年第一季度公布上一年度菜场改造情况，包括摊位数量。';
    expect(kinds(alike(first, first.replace('摊位数量', '投诉办理')))).not.toContain('doubled-fragment');
    const grown = '今年全市新建菜场二十个，摊位八百个';
    expect(kinds(alike(`${grown}。`, `${grown}的好势头来之不易。`))).toContain('doubled-fragment');
    const begunAnew = '市商务局每年第一季度公布上一年度菜场改造，';
    expect(kinds(alike(begunAnew, first))).toContain('doubled-fragment');
  });

  it('name a day that its month does not have, though its year is not said', () => {
    const dated = (day: string) => smallIssue.replace('每天收摊后清扫一次', `${day}前清扫一次`);
    expect(kinds(dated('2月30日'))).toContain('impossible-date');
    expect(kinds(dated('2月29日'))).not.toContain('impossible-date');
    expect(kinds(dated('2023年2月28日'))).not.toContain('impossible-date');
    expect(kinds(dated('2023年2月29日')).filter((kind) => kind === 'impossible-date')).toHaveLength(1);
  });

  it('name the row whose figures do not add up where the others do', () => {
    const withTable = (last: string) =>
      smallIssue.replace(
        '每天收摊后清扫一次',
        `标准如下：\n\n类别\t住宿\t伙食\t其他\t合计\n甲\t300\t130\t70\t500\n乙\t260\t110\t60\t430\n丙\t—\t90\t40\t${last}\n\n每天清扫`,
      );
    expect(kinds(withTable('130'))).not.toContain('table-sum');
    expect(kinds(withTable('140'))).toContain('table-sum');
  });

  it('name words that are set twice behind a word', () => {
    const doubled = '各县应当每月清扫，应当每月清扫，不得拖延。';
    expect(kinds(smallIssue.replace('每天收摊后清扫一次', doubled))).toContain('doubled-fragment');
  });

  it('say of a long text that nothing was found in it', () => {
    const story = '清早的河面上起了雾，渡船还没有来。老人坐在石阶上，把鱼篓放在脚边。\n\n'.repeat(40);
    const [finding, ...others] = parseText(`渡口\n\n${story}`, 'x.txt').findings;
    expect([finding?.kind, finding?.lines, others]).toEqual(['no-document', [1, 81], []]);
    expect(kinds(`渡口\n\n${story.slice(0, 400)}`)).not.toContain('no-document');
    const lists = '大事记\n4月3日　全市开通夜市。\n4月5日　降雨。\n';
    expect(
      kinds(`柳溪市人民政府公报\n2023年第4期\n目录\n大事记………3\n其他………9\n${lists}${story}`),
    ).not.toContain('no-document');
  });

  it('name attachments that are printed without their label', () => {
    const text = `柳溪市人民政府公报\n2023年第4期\n\n柳溪市人民政府关于菜场的通知\n\n柳政发〔2023〕7号\n\n今年改造十个菜场。\n\n附件：1.菜场改造名单\n2.摊位收费要点\n\n柳溪市人民政府\n\n2023年4月6日\n\n附件1\n\n菜场改造名单\n\n城东菜场。\n\n`;
    expect(kinds(`${text}附件2\n\n摊位收费要点\n\n每天五元。`)).not.toContain('missing-attachment-label');
    expect(kinds(`${text}摊位收费要点\n\n每天五元。`)).toContain('missing-attachment-label');
  });

  it('leave alone an enumeration whose members end alike', () => {
    const graded = '分为特别重大摊位事故、重大摊位事故、较大摊位事故。';
    expect(kinds(smallIssue.replace('每天收摊后清扫一次', graded))).not.toContain('doubled-fragment');
  });

  it('name the end of a file that was cut in the middle of a character', () => {
    expect(kinds(`${smallIssue}\ufffd`)).toContain('cut-off');
  });

  it('come in the order of the lines, with a sentence each', () => {
    const { findings } = parseText(smallIssue.replaceAll('）', ''), 'x.txt');
    const lines = findings.map((finding) => finding.lines[0]);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    for (const finding of findings) expect(finding.message).toMatch(/。$/);
  });
});
