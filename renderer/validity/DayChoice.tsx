import { CalendarDate, type DateValue, parseDate } from '@internationalized/date';
import { Fragment, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import { useLanguage, useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import './day-choice.css';
import { useOnDay } from './on-day.ts';
import { validityText } from './text.ts';

const earliest = new CalendarDate(1949, 10, 1);
const latest = new CalendarDate(2199, 12, 31);

/** Chooses the day for which states are shown, typed or from a calendar. */
export function DayChoice() {
  const text = useText(validityText);
  const language = useLanguage((state) => state.language);
  const { day, choose } = useOnDay();
  // While a year is typed, its first figures are a year of their own, which is not chosen.
  const [typed, setTyped] = useState<DateValue | null>(null);
  const take = (value: DateValue | null) => {
    setTyped(value);
    if (value !== null && value.compare(earliest) >= 0 && value.compare(latest) <= 0)
      choose(value.toString());
  };
  return (
    <I18nProvider locale={language}>
      <DatePicker
        className="day-choice"
        aria-label={text.onDay}
        granularity="day"
        value={typed ?? parseDate(day)}
        onChange={take}
        onBlur={() => setTyped(null)}
      >
        <Group className="day-field">
          <DateInput className="day-parts">
            {(segment) =>
              segment.type === 'literal' && language === 'zh-CN' ? (
                <Fragment />
              ) : (
                <Fragment>
                  <DateSegment segment={segment} className="day-part" />
                  {text.unitBehind(segment.type)}
                </Fragment>
              )
            }
          </DateInput>
          <Button className="btn ghost small">{text.calendar}</Button>
        </Group>
        <Popover className="popover">
          <Dialog className="day-calendar">
            <Calendar minValue={earliest} maxValue={latest}>
              <div className="day-months">
                <Button slot="previous" className="btn ghost small">
                  {text.monthBefore}
                </Button>
                <CalendarHeading />
                <Button slot="next" className="btn ghost small">
                  {text.monthAfter}
                </Button>
              </div>
              <CalendarGrid weekdayStyle="narrow">
                {(date) => <CalendarCell date={date} className="day-cell" />}
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
