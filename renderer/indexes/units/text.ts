import type { TaskRole } from '../../../preload/contract-indexes.ts';
import type { Text } from '../../i18n/use-text.ts';

interface UnitsText {
  readonly units: string;
  readonly findUnit: string;
  readonly noUnit: string;
  readonly more: (shown: number, all: number) => string;
  readonly alsoCalled: (names: readonly string[]) => string;
  readonly summary: (tasks: number, documents: number) => string;
  readonly roles: string;
  readonly allRoles: string;
  readonly role: Readonly<Record<TaskRole, string>>;
  readonly columns: Readonly<Record<'role' | 'task' | 'due' | 'source', string>>;
  readonly noDeadline: string;
  readonly with: (names: string) => string;
  readonly inRole: (name: string, role: string) => string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly note: string;
  readonly fileName: (unit: string) => string;
}

export const unitsText: Text<UnitsText> = {
  zh: {
    units: '责任单位',
    findUnit: '找单位',
    noUnit: '没有这样的单位',
    more: (shown, all) => `列出了 ${shown} 个，共 ${all} 个；输入几个字可以缩小范围`,
    alsoCalled: (names) => `又作：${names.join('、')}`,
    summary: (tasks, documents) => `${tasks} 项任务，来自 ${documents} 份文件`,
    roles: '角色',
    allRoles: '全部',
    role: { lead: '牵头', responsible: '责任', participant: '参与' },
    columns: { role: '角色', task: '任务', due: '期限', source: '出处' },
    noDeadline: '原文未写期限',
    with: (names) => `同办：${names}`,
    inRole: (name, role) => `${name}（${role}）`,
    emptyTitle: '没有读到责任单位',
    emptyAdvice: '本库公报的正文里没有“责任单位”“牵头单位”一类的注明。装入更多公报后再来看。',
    note: '单位名称照原文列出，同一单位的几种叫法归在一起；不同城市的同名单位分开列。',
    fileName: (unit) => `${unit}任务`,
  },
  en: {
    units: 'Responsible units',
    findUnit: 'Find a unit',
    noUnit: 'There is no such unit',
    more: (shown, all) => `${shown} of ${all} shown; type some letters to narrow them down`,
    alsoCalled: (names) => `also: ${names.join(', ')}`,
    summary: (tasks, documents) => `${tasks} tasks in ${documents} documents`,
    roles: 'Role',
    allRoles: 'All',
    role: { lead: 'Lead', responsible: 'Responsible', participant: 'Participant' },
    columns: { role: 'Role', task: 'Task', due: 'Deadline', source: 'Source' },
    noDeadline: 'None stated',
    with: (names) => `with ${names}`,
    inRole: (name, role) => `${name} (${role})`,
    emptyTitle: 'No responsible units were found',
    emptyAdvice:
      'The gazettes held name no responsible units in their texts. Add more gazettes and come back.',
    note: 'Units are named as printed, the names of one unit together; units of the same name in different cities apart.',
    fileName: (unit) => `Tasks ${unit}`,
  },
};
