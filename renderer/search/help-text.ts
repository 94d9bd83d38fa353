import type { Text } from '../i18n/use-text.ts';

interface Example {
  readonly kind: string;
  readonly query: string;
  readonly gives: string;
}

interface HelpText {
  readonly title: string;
  readonly advice: string;
  /** Under the box: the language in a line. */
  readonly line: string;
  readonly tryIt: (query: string) => string;
  readonly examples: readonly Example[];
}

export const helpText: Text<HelpText> = {
  zh: {
    title: '想找什么？',
    advice: '在上面的框里输入，不用选类别。点一个例子试试：',
    line: '空格隔开几个词，都要有；“引号里”一字不差；或，其中一个就行；-不要的词；标题: 文号: 机关: 栏目: 日期: 状态: 批注: 限定文件',
    tryIt: (query) => `找 ${query}`,
    examples: [
      { kind: '几个词', query: '老年食堂 补助', gives: '都有的段落；散在一份文件里的排在后面' },
      { kind: '原话', query: '“一次性建设补助”', gives: '一字不差' },
      { kind: '或', query: '食堂 或 餐厅', gives: '有其中一个就行' },
      { kind: '不含', query: '补助 -学校', gives: '去掉提到“学校”的文件' },
      { kind: '标题', query: '标题:管护 水厂', gives: '标题里有“管护”的文件中，有“水厂”的段落' },
      { kind: '机关', query: '机关:市民政局 补助', gives: '别名也算' },
      { kind: '日期', query: '日期:2024-01..2024-06 办法', gives: '这些月份签发的' },
      { kind: '效力', query: '状态:施行中 食堂', gives: '只找施行中的' },
      { kind: '批注', query: '批注:要办', gives: '我的批注里写了“要办”的文件' },
      { kind: '文号', query: '青禾政办2024 36号', gives: '括号怎么写都行' },
      { kind: '拼音', query: 'lnst', gives: '标题、机关和地名的全拼或首字母' },
    ],
  },
  en: {
    title: 'What are you looking for?',
    advice: 'Type into the box above; there is no category to choose. Press an example to try it:',
    line: 'Words with spaces must all occur; “in quotes” word for word; 或 (OR) one of them; -without; 标题: 文号: 机关: 栏目: 日期: 状态: 批注: (title: number: issuer: section: date: state: note:) name the document',
    tryIt: (query) => `Search for ${query}`,
    examples: [
      {
        kind: 'Words',
        query: '老年食堂 补助',
        gives: 'passages with all of them; documents with all of them apart come last',
      },
      { kind: 'Phrase', query: '“一次性建设补助”', gives: 'word for word' },
      { kind: 'Either', query: '食堂 或 餐厅', gives: 'one of them is enough (or: OR)' },
      { kind: 'Without', query: '补助 -学校', gives: 'no document that says 学校' },
      { kind: 'Title', query: '标题:管护 水厂', gives: '水厂 in documents whose title says 管护' },
      { kind: 'Issuer', query: '机关:市民政局 补助', gives: 'by whatever name of the agency' },
      { kind: 'Date', query: '日期:2024-01..2024-06 办法', gives: 'signed in these months' },
      { kind: 'Validity', query: '状态:施行中 食堂', gives: 'only what is in force' },
      { kind: 'Note', query: '批注:要办', gives: 'documents with 要办 in my notes' },
      { kind: 'Number', query: '青禾政办2024 36号', gives: 'with any brackets or none' },
      { kind: 'Pinyin', query: 'lnst', gives: 'initials or syllables of titles, issuers and places' },
    ],
  },
};
