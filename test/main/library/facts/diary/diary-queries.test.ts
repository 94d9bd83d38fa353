import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diarists, diary } from '../../../../../main/library/facts/diary/diary-queries.ts';
import { everything, libraryOfFile, libraryOfSamples, months, root, sample, wordsAt } from '../samples.ts';

const real = '../shared/issues/wenzhou-2020-12.txt';

const library = await libraryOfSamples();
const { db } = library;

describe('the diary', () => {
  /** Every line of a day in a text, with the day. */
  function eventLines(month: string): { day: string; line: string }[] {
    const { text } = sample(month);
    const lines = text.slice(text.lastIndexOf(`${Number(month)}月份市政府记事`)).split('\n');
    let day = '';
    return lines.flatMap((line) => {
      day = /^(?:\d{1,2}月)?(\d{1,2})日$/.exec(line.trim())?.[1]?.padStart(2, '0') ?? day;
      return line.startsWith('△') ? [{ day: `2024-${month}-${day}`, line }] : [];
    });
  }

  const lines = months.flatMap(eventLines);

  it('has every event of the texts on its day', () => {
    const days = diary(db, { city: '青禾市', name: null, year: 2024 });
    expect(days.map(({ date }) => date)).toEqual(lines.map(({ day }) => day));
    for (const event of days) expect(wordsAt(library, event.at)).toBe(event.text);
    expect(diary(db, { city: '青禾市', name: null, year: 2023 })).toEqual([]);
    expect(diary(db, { city: '柳溪市', name: null, year: 2024 })).toEqual([]);
  });

  it('of a leader has the days whose lines name him', () => {
    const { rows } = diarists(db, everything);
    expect(rows[0]).toMatchObject({ city: '青禾市', name: null, events: lines.length, years: [2024] });
    expect(rows.length).toBeGreaterThan(5);
    for (const { name, days, events } of rows.slice(1)) {
      const named = lines.filter(({ line }) => line.replace(/\s/g, '').includes(name ?? ''));
      expect([name, events, days]).toEqual([name, named.length, new Set(named.map(({ day }) => day)).size]);
      const told = diary(db, { city: '青禾市', name, year: 2024 }).map(({ date }) => date);
      expect(told).toEqual(named.map(({ day }) => day));
    }
  });
});

describe.skipIf(!existsSync(join(root, real)))('the real issue (needs ../shared)', () => {
  it('has 57 events on 22 days', async () => {
    const { rows } = diarists((await libraryOfFile(real)).db, everything);
    expect(rows[0]).toMatchObject({ name: null, events: 57, days: 22 });
    expect(rows[1]).toMatchObject({ name: '姚高员', events: 29 });
  });
});
