/** What stands for 栏目 where neither the text nor its table of contents names one, by the form of a section. */
export const sectionNames = {
  document: '未列栏目',
  appointments: '机构人事',
  news: '政务简讯',
  events: '政府记事',
  'issued-list': '发文目录',
  statistics: '统计资料',
  'front-matter': '刊物信息',
  other: '其他',
  listed: '发文目录',
} as const;
