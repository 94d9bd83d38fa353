import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';
import { leaderOf, readAllPeople, readPeople } from '../../../../main/gazette/sections/people.ts';

function events(lines: string, title = '4月份大事记') {
  const text = `柳溪市人民政府公报\n2023年第4期\n目录\n${title}………3\n其他………9\n${title}\n${lines}\n`;
  return parseText(text, 'x.txt').events.map(({ date, text, people }) => [date, text, ...people].join(' '));
}

describe('an event has the day that it', () => {
  const said = '2023-04-03 市长秦远山调研菜场。 秦远山';
  it.each([
    ['begins with', '3日　市长秦远山调研菜场。'],
    ['begins with, behind a comma', '3日，市长秦远山调研菜场。'],
    ['begins with in characters', '三日　市长秦远山调研菜场。'],
    ['begins with, month and all', '4月3日，市长秦远山调研菜场。'],
    ['begins with behind a sign', '▲3日　市长秦远山调研菜场。'],
    ['begins with behind a bullet', '● 3日，市长秦远山调研菜场。'],
    ['stands under', '4月3日\n▲ 市长秦远山调研菜场。'],
    ['stands under, in characters', '三日\n△ 市长秦远山调研菜场。'],
    ['stands under, with its month above', '四月\n3日\n△ 市长秦远山调研菜场。'],
    ['ends with', '市长秦远山调研菜场。（4月3日）'],
    ['ends with, without the month', '市长秦远山调研菜场。（3日）'],
    ['begins with in brackets', '（4月3日）市长秦远山调研菜场。'],
    ['begins with in square brackets', '【4月3日】市长秦远山调研菜场。'],
    ['begins with in brackets, with the day of the week', '（4月3日 星期一）市长秦远山调研菜场。'],
    ['begins with, with blanks inside', '4 月 3 日　市长秦远山调研菜场。'],
    ['stands under, with its month set wide above', '4 月\n3日\n△ 市长秦远山调研菜场。'],
    ['begins with in figures', '4.3 市长秦远山调研菜场。'],
    ['begins with as the first of several', '3日至5日　市长秦远山调研菜场。'],
    ['begins with as the first of several, with a dash', '4月3日—4月5日　市长秦远山调研菜场。'],
  ])('%s', (_, lines) => {
    expect(events(lines, '大事记')).toEqual([said]);
    expect(events(`${lines}\n${lines}`, '大事记')).toEqual([said, said]);
  });

  it('shares with those before it', () => {
    expect(
      events('3日　全市开通夜市。\n△ 市长秦远山调研菜场。\n同日，副市长江晚舟检查供水。\n5日　降雨。'),
    ).toEqual([
      '2023-04-03 全市开通夜市。',
      '2023-04-03 市长秦远山调研菜场。 秦远山',
      '2023-04-03 副市长江晚舟检查供水。 江晚舟',
      '2023-04-05 降雨。',
    ]);
  });

  it('shares with another on its line', () => {
    expect(events('3日 △市长秦远山调研菜场。△副市长江晚舟检查供水。')).toEqual([
      '2023-04-03 市长秦远山调研菜场。 秦远山',
      '2023-04-03 副市长江晚舟检查供水。 江晚舟',
    ]);
  });

  it('has beside it in a table', () => {
    expect(
      events('日期\t事件\n4月3日\t市长秦远山调研菜场。\n\t全市开通夜市。\n4月5日\t降雨。', '大事记'),
    ).toEqual(['2023-04-03 市长秦远山调研菜场。 秦远山', '2023-04-03 全市开通夜市。', '2023-04-05 降雨。']);
    expect(events('3日\t市长秦远山调研菜场。\n5日\t降雨。')).toEqual([
      '2023-04-03 市长秦远山调研菜场。 秦远山',
      '2023-04-05 降雨。',
    ]);
  });

  it('begins with in the middle of a paragraph', () => {
    expect(events('4月3日，市长秦远山调研菜场。4月5日，全市开通夜市。')).toEqual([
      '2023-04-03 市长秦远山调研菜场。 秦远山',
      '2023-04-05 全市开通夜市。',
    ]);
  });

  it('begins with, and no later day of which it tells', () => {
    expect(events('4月3日，市长秦远山看望伤者。4月1日，当地发生火灾。')).toEqual([
      '2023-04-03 市长秦远山看望伤者。4月1日，当地发生火灾。 秦远山',
    ]);
    expect(events('4月3日，市长秦远山调研菜场。4月5日起，菜场停业。')).toHaveLength(1);
  });

  it('begins with in figures only where no day is written out', () => {
    expect(events('4月3日　降雨，淹没菜地\n5.1 公顷。')).toEqual(['2023-04-03 降雨，淹没菜地5.1 公顷。']);
  });

  it('is not known of what stands under 下旬', () => {
    expect(events('3日　星期一\n△ 全市开通夜市。\n▲4月中旬　大雨。\n下旬\n△ 春耕结束。')).toEqual([
      '2023-04-03 全市开通夜市。',
    ]);
  });

  it.each(['2月30日　大雨。', '2月30日\n△ 大雨。', '二月三十日\n△ 大雨。'])(
    'is no day of the one before where the calendar has none like it: %s',
    (lines) => {
      expect(events(`2月3日　全市开通夜市。\n${lines}\n3月1日　降雨。`)).toEqual([
        '2023-02-03 全市开通夜市。',
        '2023-03-01 降雨。',
      ]);
    },
  );

  it('has under the name of the leader whose doings are told', () => {
    expect(
      events(
        '市长　秦远山\n4月3日　到菜场调研。\n4月5日　会见客人。\n副市长　江 舟\n4月4日　检查供水。',
        '市政府领导主要活动',
      ),
    ).toEqual([
      '2023-04-03 到菜场调研。 秦远山',
      '2023-04-05 会见客人。 秦远山',
      '2023-04-04 检查供水。 江舟',
    ]);
  });
});

describe('people', () => {
  it.each([
    ['市委常委、常务副市长陆清和，副市长江 舟、秦远山参加。', ['陆清和', '江舟', '秦远山']],
    ['市领导秦远山、江 舟等出席首发仪式。', ['秦远山', '江舟']],
    ['州委副书记、州长多吉坚，州政协副主席木呷里参加植树。', ['多吉坚', '木呷里']],
    ['秦远山　参加植树活动。', ['秦远山']],
    ['全市　召开动员会。', []],
    ['市政府召开主任会议，市长办公会听取汇报。', []],
    ['市长秦远山主持会议，市政府秘书长白鹭洲列席。', ['秦远山', '白鹭洲']],
    ['市长秦远山、市政府秘书长白鹭洲列席。', ['秦远山', '白鹭洲']],
    ['副市长江晚舟、县委书记白鹭洲参加。', ['江晚舟', '白鹭洲']],
  ])('%s', (text, people) => expect(readPeople(text)).toEqual(people));

  it('are known from other events where what follows does not end the name', () => {
    const texts = ['副市长江晚舟检查供水。', '副市长江晚舟拧开第一台水表。'];
    expect(readAllPeople(texts)).toEqual([['江晚舟'], ['江晚舟']]);
  });

  it('are known from other events where they stand without their office', () => {
    const lines = '3日　市长秦远山、副市长江舟检查供水。\n4日　全市开通夜市。';
    expect(events(`${lines}秦远山出席，江舟、白鹭洲参加。`)[1]).toBe(
      '2023-04-04 全市开通夜市。秦远山出席，江舟、白鹭洲参加。 秦远山 江舟',
    );
    expect(events(`${lines}秦远山出席，副市长江舟主持。`)[1]).toMatch(/ 秦远山 江舟$/);
    expect(events(`${lines}江舟镇的秦远山水库开放。`)[1]).toBe(
      '2023-04-04 全市开通夜市。江舟镇的秦远山水库开放。',
    );
  });

  it.each([
    ['副市长　江 舟', '江舟'],
    ['市委常委、副市长：江晚舟', '江晚舟'],
    ['市长　主持会议', null],
    ['副市长江晚舟检查供水', null],
  ])('head a list: %s', (line, name) => expect(leaderOf(line)).toBe(name));
});
