import { useLanguage, useText } from '../i18n/use-text.ts';
import type { GroupName } from './arrange.ts';
import { noteTime } from './note-time.ts';
import { pageText } from './page-text.ts';

interface GroupHeadProps {
  readonly of: GroupName;
  readonly count: number;
}

/** What the notes below have in common, and how many they are. */
export function GroupHead({ of, count }: GroupHeadProps) {
  const text = useText(pageText);
  const language = useLanguage((state) => state.language);
  const name = (): string => {
    if (of.by === 'document' || of.by === 'tag') return of.name;
    if (of.by !== 'day') return text.groups[of.by];
    const time = noteTime(of.at, new Date(), language);
    return time.kind === 'today' ? text.today : time.text;
  };
  return (
    <h2 className={`note-group ${of.by}`}>
      {name()} <span className="sec">{text.count(count)}</span>
    </h2>
  );
}
