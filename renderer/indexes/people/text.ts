import type { ActRow, TiedAct } from '../../../preload/contract-records.ts';
import type { Text } from '../../i18n/use-text.ts';

interface PeopleText {
  readonly parts: string;
  readonly part: Readonly<Record<'acts' | 'diary', string>>;
  readonly label: string;
  readonly columns: Readonly<Record<'person' | 'action' | 'post' | 'date' | 'neighbours' | 'source', string>>;
  readonly action: Readonly<Record<ActRow['action'], string>>;
  readonly told: Readonly<Record<NonNullable<ActRow['date']>['told'], string>>;
  readonly undated: string;
  /** @param when as people write it, empty where it is not known */
  readonly neighbour: (action: ActRow['action'], certain: boolean, name: string, when: string) => string;
  readonly tied: (act: TiedAct) => string;
  readonly namesakes: (count: number) => string;
  readonly note: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly fileName: string;
}

export const peopleText: Text<PeopleText> = {
  zh: {
    parts: '看什么',
    part: { acts: '任免', diary: '政府记事' },
    label: '任免',
    columns: {
      person: '姓名',
      action: '任免',
      post: '职务',
      date: '时间',
      neighbours: '前任、后任',
      source: '出处',
    },
    action: { 任: '任', 免: '免' },
    told: { document: '', title: '按栏目标题', issue: '按期号', published: '按出刊日期' },
    undated: '原文未写时间',
    neighbour: (action, certain, name, when) => {
      const relation = action === '任' ? '前任' : '后任';
      const act = when === '' ? '' : `（${when}${action === '任' ? '免' : '任'}）`;
      return certain ? `${relation}：${name}${act}` : `${relation}可能是：${name}${act}`;
    },
    tied: ({ action, post, by }) =>
      `同一人：${action}${post}（${by === 'sentence' ? '同一句' : '同一职务先任后免'}）`,
    namesakes: (count) => `另有同名 ${count} 条，可能不是同一人`,
    note: '前任、后任按本库所收各期推出：同一城市、职务写法相同，有人免、有人任。一个职务同时有几人免或任的，写“可能是”。同名的人不合并。',
    emptyTitle: '没有读到人事任免',
    emptyAdvice: '本库公报里没有“某某任某职务”“免去某某的某职务”一类的内容。装入更多公报后再来看。',
    fileName: '人事任免',
  },
  en: {
    parts: 'What to look at',
    part: { acts: 'Appointments', diary: 'Event log' },
    label: 'Appointments and dismissals',
    columns: {
      person: 'Name',
      action: 'Act',
      post: 'Post',
      date: 'When',
      neighbours: 'Before and after',
      source: 'Source',
    },
    action: { 任: 'Appointed', 免: 'Dismissed' },
    told: {
      document: '',
      title: 'by the section’s title',
      issue: 'by the issue’s number',
      published: 'by the day of issue',
    },
    undated: 'No date stated',
    neighbour: (action, certain, name, when) => {
      const relation = action === '任' ? 'after' : 'followed by';
      return `${certain ? '' : 'perhaps '}${relation} ${name}${when === '' ? '' : ` (${when})`}`;
    },
    tied: ({ action, post, by }) =>
      `same person: ${action}${post} (${by === 'sentence' ? 'one sentence' : 'same post, first 任 then 免'})`,
    namesakes: (count) => `${count} more under this name, perhaps another person`,
    note: 'Who came before and after follows from the issues held: one city, a post of the same words, one dismissed, one appointed. Where several were, it says “perhaps”. People of the same name are not merged.',
    emptyTitle: 'No appointments were found',
    emptyAdvice: 'The gazettes held tell of no appointments or dismissals. Add more gazettes and come back.',
    fileName: 'Appointments',
  },
};
