import type { Text } from '../i18n/use-text.ts';

interface KeptText {
  readonly save: string;
  readonly saved: string;
  readonly name: string;
  readonly nameHint: string;
  readonly confirm: string;
  readonly savedAs: (name: string) => string;
  readonly savedOnes: string;
  readonly recentOnes: string;
  readonly list: string;
  readonly forget: (name: string) => string;
  readonly forgotten: (name: string) => string;
  readonly undo: string;
  readonly noted: string;
  readonly oneDocument: string;
  readonly oneIssue: string;
  readonly issues: (count: number) => string;
}

export const keptText: Text<KeptText> = {
  zh: {
    save: '保存这次检索',
    saved: '已保存',
    name: '名称',
    nameHint: '以后按这个名称找到它',
    confirm: '保存',
    savedAs: (name) => `已保存为“${name}”。`,
    savedOnes: '保存的检索',
    recentOnes: '最近找过',
    list: '保存的和最近的检索',
    forget: (name) => `忘掉 ${name}`,
    forgotten: (name) => `已忘掉“${name}”。`,
    undo: '撤销',
    noted: '有我批注的文件',
    oneDocument: '一份文件里',
    oneIssue: '一期里',
    issues: (count) => `${count} 期`,
  },
  en: {
    save: 'Save this search',
    saved: 'Saved',
    name: 'Name',
    nameHint: 'the name to find it by',
    confirm: 'Save',
    savedAs: (name) => `Saved as “${name}”.`,
    savedOnes: 'Saved searches',
    recentOnes: 'Recent searches',
    list: 'Saved and recent searches',
    forget: (name) => `Forget ${name}`,
    forgotten: (name) => `“${name}” is forgotten.`,
    undo: 'Undo',
    noted: 'documents with my notes',
    oneDocument: 'in one document',
    oneIssue: 'in one issue',
    issues: (count) => (count === 1 ? '1 issue' : `${count} issues`),
  },
};
