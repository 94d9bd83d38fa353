import { type ActRow, type ActSort, actSorts } from '../../../preload/contract-records.ts';
import { ask } from '../../bridge/ask.ts';
import { useText } from '../../i18n/use-text.ts';
import { SegmentedButtons } from '../../ui/SegmentedButtons.tsx';
import { Diary } from '../diary/Diary.tsx';
import { IndexTable } from '../table/IndexTable.tsx';
import { useActColumns } from './act-columns.tsx';
import { peopleParts, usePeopleView } from './people-view.ts';
import { peopleText } from './text.ts';

/** Who was appointed and dismissed, and what the leaders did on which day. */
export function PeopleTab() {
  const text = useText(peopleText);
  const { part, change } = usePeopleView();
  return (
    <>
      <div className="row index-parts">
        <SegmentedButtons
          label={text.parts}
          options={peopleParts}
          wordsOf={(each) => text.part[each]}
          isPressed={(each) => each === part}
          onPress={change}
        />
      </div>
      {part === 'acts' ? <Acts /> : <Diary />}
    </>
  );
}

function Acts() {
  const text = useText(peopleText);
  const columns = useActColumns();
  return (
    <div className="index-detail">
      <IndexTable<ActRow, ActSort>
        id="people"
        label={text.label}
        columns={columns}
        sorts={actSorts}
        firstSort="date"
        firstDescending
        placeOf={({ at }) => at}
        queryKey={['people']}
        load={(request) => ask('indexes.people', request)}
        fileName={text.fileName}
        empty={
          <>
            <h2>{text.emptyTitle}</h2>
            <p className="sec">{text.emptyAdvice}</p>
          </>
        }
      />
      <p className="sm dim index-note">{text.note}</p>
    </div>
  );
}
