import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

const cited = (body: string, title?: string) =>
  readPaper(body, title).citations.map(({ title: name, docNumber, relation }) => [name, docNumber, relation]);

describe('citations', () => {
  it('take the number behind the title and the title inside the title with them', () => {
    expect(cited('根据《关于印发〈青澜省菜场办法〉的通知》（青财〔2019〕40号），制定本办法。')).toEqual([
      ['关于印发〈青澜省菜场办法〉的通知', '青财〔2019〕40号', 'basis'],
    ]);
    expect(cited('根据《关于印发<甲办法>的通知》(青财(2019)40号)执行。')[0]?.slice(0, 2)).toEqual([
      '关于印发<甲办法>的通知',
      '青财〔2019〕40号',
    ]);
  });

  it('leave lead-in words out of a bare number', () => {
    expect(cited('摊位费按照柳财科〔2019〕7号文件规定执行。')).toEqual([
      [null, '柳财科〔2019〕7号', 'applies'],
    ]);
  });

  it.each([
    ['按照柳财科〔2019〕7、9号文件规定执行。', ['柳财科〔2019〕7号', '柳财科〔2019〕9号']],
    [
      '柳财科〔2019〕7号、9号和12号文件同时废止。',
      ['柳财科〔2019〕7号', '柳财科〔2019〕9号', '柳财科〔2019〕12号'],
    ],
    ['按照柳财科〔2019〕7号、9号楼的住户和2020年的规定执行。', ['柳财科〔2019〕7号']],
    [
      '《甲办法》《乙办法》（柳政发〔2010〕2、3号）同时废止。',
      [null, null, '柳政发〔2010〕2号', '柳政发〔2010〕3号'],
    ],
  ])('may share letters and year: %s', (body, expected) =>
    expect(cited(body).map((one) => one[1])).toEqual(expected),
  );

  it('have the title that stands beside the number in a table', () => {
    const table =
      '废止的文件如下：\n\n序号\t文件名称\t文号\n1\t柳溪市人民政府关于菜场摊位的通知\t柳政发〔2008〕14号\n2\t菜场\t柳政发〔2011〕6号';
    expect(cited(table).map(([title, docNumber]) => [title, docNumber])).toEqual([
      ['柳溪市人民政府关于菜场摊位的通知', '柳政发〔2008〕14号'],
      [null, '柳政发〔2011〕6号'],
    ]);
  });

  it('in a list have their title anywhere in the row, title marks inside it and all', () => {
    const table =
      '废止的文件如下：\n\n序号\t文件名称\t制定机关\t文号\n1\t关于印发《柳溪市菜场摊位办法》的通知\t市商务局\t柳商〔2008〕14号\n2\t《柳溪市菜场规定》\t市政府\t柳公告〔2011〕6号';
    expect(cited(table).map(([title, docNumber]) => [title, docNumber])).toEqual([
      ['关于印发《柳溪市菜场摊位办法》的通知', '柳商〔2008〕14号'],
      ['柳溪市菜场规定', '柳公告〔2011〕6号'],
    ]);
  });

  it.each([
    ['2004年6月10日市政府令第29号公布的《甲规定》同时废止。', ['甲规定', '市政府令第29号', 'repeals']],
    ['按照柳政发〔2017〕9号《甲意见》执行。', ['甲意见', '柳政发〔2017〕9号', 'applies']],
    ['根据柳政发〔2017〕9号和《甲意见》，提出如下意见。', [null, '柳政发〔2017〕9号', 'basis']],
  ])('may have their number before them: %s', (body, expected) => {
    expect(cited(body)[0]).toEqual(expected);
  });

  it.each([
    ['《柳溪市菜场规定》（2008年3月5日市人民政府令第23号公布）同时废止。', '市人民政府令第23号', 'repeals'],
    [
      '现将《青澜省菜场意见》（青政发〔2019〕4号，以下简称《意见》）转发给你们。',
      '青政发〔2019〕4号',
      'forwards',
    ],
  ])('have their number in a bracket with other words: %s', (body, docNumber, relation) => {
    expect(cited(body).map((one) => one.slice(1))).toEqual([[docNumber, relation]]);
  });

  it('run over a break', () => {
    expect(cited('根据《青澜省菜\n\n场办法》（青政发〔2019〕\n\n4号）的规定，制定本意见。')).toEqual([
      ['青澜省菜场办法', '青政发〔2019〕4号', 'basis'],
    ]);
  });

  it.each([
    ['原《甲办法》（柳政发〔2010〕2号）同时废止。', ['repeals']],
    ['《甲办法》（柳政发〔2010〕2号）、《乙办法》（柳政发〔2011〕3号）同时废止。', ['repeals', 'repeals']],
    ['此前印发的《甲办法》自行失效。', ['repeals']],
    ['根据《甲条例》，决定对《乙办法》予以废止。', ['basis', 'repeals']],
    ['市人民政府决定对《甲办法》作如下修改：', ['amends']],
    ['其他事项参照《甲规程》执行。', ['applies']],
    ['你局《关于报批甲规划的请示》收悉。', ['mention']],
    ['为贯彻落实《甲意见》精神，提出如下意见。', ['basis']],
    ['现将《甲意见》转发给你们，另转发《乙意见》。', ['forwards', 'forwards']],
    ['根据《甲法》及其实施条例、《乙条例》，制定本办法。', ['basis', 'basis']],
    ['补助由市财政局按照《甲办法》予以拨付。', ['applies']],
    ['补助按照《甲办法》确定。', ['applies']],
    ['1 总则\n\n1.1 编制依据\n\n《甲法》《乙条例》等。', ['basis', 'basis']],
    ['自即日起不再执行《甲办法》。', ['repeals']],
    ['决定将《甲办法》第五条删去。', ['amends']],
    ['决定对《甲办法》部分条款作如下调整：', ['amends']],
    ['根据《甲办法》（以下简称《办法》），提出如下意见。', ['basis']],
    ['《甲办法》（柳政发〔2010〕2号）试行期延长2年，并删去其中的“（试行）”。', ['amends']],
    [
      '一、下列文件继续有效\n\n1.《甲办法》；\n\n2.《乙办法》。\n\n二、下列文件废止\n\n1.《丙办法》；\n\n2.《丁办法》。',
      ['mention', 'mention', 'repeals', 'repeals'],
    ],
    ['对《甲办法》（柳政发〔2010〕2号）进行修改，现通知如下。', ['amends']],
    ['并按《甲细则》兑现奖补。', ['applies']],
    ['《甲办法》（柳政发〔2010〕9号，柳政发〔2015〕20号修改）同时废止。', ['repeals', 'mention']],
    ['《甲办法》（柳政发〔2010〕9号、柳政发〔2015〕20号）同时废止。', ['repeals', 'repeals']],
    ['《甲预案》《乙预案》等两个预案已经市政府同意，现印发给你们。', ['self', 'self']],
    ['现将《甲方案》印发给你们。此前已有《乙方案》印发。', ['self', 'mention']],
    ['按照《甲条例》，经市政府同意，现予公布。', ['basis']],
    ['《甲办法》（柳政发〔2010〕2号）已印发给你们。', ['mention']],
    ['对下列文件作出修改：\n\n1.《甲办法》；\n\n2.《乙办法》。', ['amends', 'amends']],
  ])('%s', (body, relations) => expect(cited(body).map((one) => one[2])).toEqual(relations));

  it('name the attachment that a paper issues, and not one that it only tells of', () => {
    const closing = '\n\n柳溪市人民政府\n\n2023年4月6日\n\n附件\n\n菜场任务分解\n\n改造十个。';
    expect(cited(`现将《菜场任务分解》印发给你们，请落实。\n\n附件：菜场任务分解${closing}`)).toEqual([
      ['菜场任务分解', null, 'self'],
    ]);
    expect(cited(`任务见《菜场任务分解》，请落实。\n\n附件：菜场任务分解${closing}`)).toEqual([]);
  });

  it('call the items of a repealing decision repealed', () => {
    const body =
      '经清理，决定废止下列文件：\n\n1.《甲办法》（柳政发〔2001〕3号）；\n\n2.《乙办法》（柳政发〔2002〕4号）。';
    expect(cited(body, '柳溪市人民政府关于废止两件文件的决定').map((one) => one[2])).toEqual([
      'repeals',
      'repeals',
    ]);
  });

  it.each([
    ['numbered', ['1.', '2.', '3.'], ''],
    ['not numbered', ['', '', ''], '。'],
  ])('call listed papers repealed whatever marks their titles: %s', (_, [first, second, third], end) => {
    const body = `决定废止下列文件，自本通知印发之日起不再执行：\n\n${first}柳溪市人民政府关于贯彻摊位规定的通知（柳政发〔2001〕3号）${end}\n\n${second}柳溪市商务局转发《乙办法》的通知（柳商〔2002〕4号）${end}\n\n${third}《柳溪市丙办法》（柳政发〔2003〕5号）`;
    expect(cited(body)).toEqual([
      ['柳溪市人民政府关于贯彻摊位规定的通知', '柳政发〔2001〕3号', 'repeals'],
      ['柳溪市商务局转发《乙办法》的通知', '柳商〔2002〕4号', 'repeals'],
      ['柳溪市丙办法', '柳政发〔2003〕5号', 'repeals'],
    ]);
  });

  it('in a list take what is done with them from their own row', () => {
    const table =
      '清理结果如下：\n\n序号\t文件名称\t文号\t结果\n1\t柳溪市人民政府关于贯彻摊位规定的通知\t柳政发〔2008〕14号\t继续有效\n2\t柳溪市人民政府关于菜场的通知\t柳政发〔2011〕6号\t废止';
    expect(cited(table).map((one) => one[2])).toEqual(['mention', 'repeals']);
  });

  it('of an older paper of the same name are not the paper itself', () => {
    const body =
      '市人民政府决定对《柳溪市菜场改造规定》（柳政发〔2019〕3号）作如下修改：\n\n一、删去第二条。\n\n附件：柳溪市菜场改造规定';
    expect(cited(body, '柳溪市人民政府关于修改《柳溪市菜场改造规定》的决定')[0]).toEqual([
      '柳溪市菜场改造规定',
      '柳政发〔2019〕3号',
      'amends',
    ]);
  });

  it('are no forms and certificates', () => expect(cited('申请人填写《摊位申请表》。')).toEqual([]));

  it('stand where they are said to', () => {
    const paper = readPaper('根据《青澜省菜\n\n场办法》（青政发〔2019〕4号），并按柳财科〔2019〕7号执行。');
    for (const { block, start, end, text } of paper.citations) {
      expect(paper.blocks.find((one) => one.id === block)?.text.slice(start, end)).toBe(text);
    }
    expect(paper.citations).toHaveLength(2);
  });
});
