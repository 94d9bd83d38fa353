import { type CalendarDate, readDateLine } from './dates.ts';
import { fold } from './fold.ts';

/** 文号：…, 成文日期：… as websites print them between the title of a paper and its text. */
export interface Label {
  /** What the value is to the paper; `null` where it is nothing that is given out. */
  readonly gives: 'number' | 'date' | 'code' | null;
  readonly value: string;
}

const numbers = ['文号', '发文字号', '公文文号', '发文文号', '文件字号', '文件编号', '文件文号'];
const dates = ['成文日期', '成文时间', '发文日期', '发文时间', '签发日期', '生成日期', '生成时间'];
const codes = ['统一编号', '统一登记号', '登记号', '登记编号', '备案号', '备案登记号', '规范性文件编号'];
const others =
  '索引号 信息索引号 索引 主题分类 主题词 主题 关键词 分类 所属分类 组配分类 体裁 体裁分类 文种 文件类型 公文种类 信息类别 公开类别 公开形式 公开方式 公开范围 公开属性 公开时限 公开日期 公开时间 发布日期 发布时间 发文机关 发文单位 发布机关 发布机构 发布单位 公开主体 公开责任部门 制发机关 来源 信息来源 文章来源 稿件来源 作者 有效性 时效性 时效状态 文件状态 效力状态 是否有效 生效日期 生效时间 实施日期 施行日期 失效日期 失效时间 废止日期 废止时间 浏览次数 浏览量 浏览 访问量 访问次数 阅读次数 阅读量 阅读 点击数 点击次数 点击率 字体 字体大小 字号 名称 信息名称 文件名称 标题 内容概述 载体类型 服务对象 责任编辑 签发人'.split(
    ' ',
  );

const gives = new Map<string, Label['gives']>([
  ...others.map((name) => [name, null] as const),
  ...numbers.map((name) => [name, 'number'] as const),
  ...dates.map((name) => [name, 'date'] as const),
  ...codes.map((name) => [name, 'code'] as const),
]);
/** The names with the blanks that spread them: 索 引 号. */
const spread = [...gives.keys()].map((name) => [...name].join('\\s{0,3}')).join('|');
const label = new RegExp(`(?<=^|\\s|[()])\\(?(${spread})\\)?\\s{0,3}:\\s{0,3}`, 'g');

const colon = /[:：∶︰]/;

/** What a line of labels with their values says; empty for a line that is anything else. */
export function readLabels(text: string): Label[] {
  const line = text.trim();
  // Most lines are none, and to fold them all takes long.
  if (line.length > 160 || !colon.test(line)) return [];
  const folded = fold(line);
  if (/[。;]/.test(folded)) return [];
  const found = [...folded.matchAll(label)];
  if (found[0]?.index !== 0) return [];
  return found.map((match, at) => {
    const value = line.slice(match.index + match[0].length, found[at + 1]?.index ?? line.length).trim();
    return { gives: gives.get((match[1] ?? '').replace(/\s/g, '')) ?? null, value };
  });
}

/** The day on which labels say that the paper was made. */
export function dateOfLabels(labels: readonly Label[]): CalendarDate | null {
  for (const { gives: what, value } of labels) {
    const date = what === 'date' ? readDateLine(value) : null;
    if (date !== null) return date;
  }
  return null;
}
