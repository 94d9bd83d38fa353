/** Words that lead up to a number and are no part of its letters; the letters start behind the last of them. */
const leadIns = [
  '按照',
  '依照',
  '根据',
  '依据',
  '参照',
  '贯彻',
  '落实',
  '执行',
  '转发',
  '印发',
  '废止',
  '修改',
  '关于',
  '规定',
  '文件',
  '详见',
  '以及',
  '或者',
  '同时',
  '通过',
  '继续',
  '严格',
  '遵照',
  '经由',
  '发布',
  '公布',
  '制定',
  '原有',
  '批准',
  '适用',
  '收到',
  '来文',
  '你局',
  '你市',
  '你县',
  '遵守',
  '符合',
  '违反',
  '引用',
  '采用',
  '沿用',
  '参见',
  '取代',
  '替代',
  '修订',
  '公告',
  '通告',
  '下发',
  '签发',
  '下达',
  '出台',
  '实施',
  '施行',
  '补充',
  '衔接',
  '改为',
  '其中',
  '属于',
  '纳入',
  '列入',
];
const leadSigns = '的按据见及与由以将于等和在照为是从把被其该此所之到因'.split('');

/** 住房和城乡建设部, 工业和信息化部: here 和 joins no two papers. */
const joined = /(?<=住房|资源|发展|工业|经济|文化|卫生|林业)和(?=城乡|社会|改革|信息|旅游|规划|计划|草原)/g;
/** 原柳政发〔2009〕8号 was issued then; 原政发 would be the letters of a city that begins so. */
const former = /^原(?=[\u3400-\u9fff]{1,3}(?:政|府|财|人社|发改))/;

/** 9月12日市政府令第17号: what a figure stands before counts days or papers and is no letter. */
const counted = /^[年月日号条款项件]/;
/** 经青禾政办〔2024〕43号修改, but 经信〔2024〕3号. */
const through = /^(?:业经|已经|经)(?=[\u3400-\u9fff]{3})(?!经?(?:信|济|发|贸|开|管|委|办|合))/;

/** The letters of a number without the words that lead up to it; `behindFigure` where a figure stands in front of them. */
export function cutLeadIn(letters: string, behindFigure: boolean): string {
  let from = behindFigure && counted.test(letters) ? 1 : 0;
  for (const word of leadIns) {
    const end = letters.lastIndexOf(word) + word.length;
    // 澄公告〔2016〕5号: what reaches up to the year belongs to the letters.
    if (end >= word.length && end < letters.length) from = Math.max(from, end);
  }
  const open = letters.replace(joined, '—');
  for (const sign of leadSigns) from = Math.max(from, open.lastIndexOf(sign) + 1);
  return letters.slice(from).replace(through, '').replace(former, '');
}
