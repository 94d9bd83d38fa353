import { fold } from '../text/fold.ts';

const office =
  '(?:市委书记|市委副书记|市委常委|代市长|常务副市长|副市长|市长|副县长|县长|副区长|区长|州长|副州长|秘书长|副秘书长|党组成员|市政府党组成员|副主任|主任|书记|副书记|常委|副省长|省长|市政府领导|[省市县区州]领导)';
/** Verbs and particles that follow the names of those who took part. */
const verb =
  '(?:主持|参加|出席|调研|会见|到|赴|带队|率|检查|走访|慰问|陪同|召开|前往|在|开展|督查|督导|视察|接待|接访|会同|听取|研究|部署|指导|考察|看望|专题|深入|一行|分别|并|与|现场|巡查|暗访|作|做|参观|拜访|约谈|签署|致辞|讲话|宣布|会商|座谈|协调|审议|集中|实地|列席|传达|组织|来|率队|观摩|宴请|学习|代表|同|对|就|为|宣讲|接受|见证|揭牌|先后|率团|率领|开幕|主讲|为)';
const surnameLike = '[\\u3400-\\u9fff]{2,4}?';
/** 常委会会议, 市长办公会, and the office that follows another: 市长某某、常务副市长某某. */
const noName = '(?!会|办公|专题|工作|常务)';
const name = `${noName}${surnameLike}`;
const named = new RegExp(`${office}((?:${name}、)*${name})(?=[,、;。]|、?${office}|${verb})`, 'g');

/** The people named by office at the head of an event: 市长某某，副市长某某、某某参加…. */
export function readPeople(text: string): string[] {
  const folded = fold(text);
  const people: string[] = [];
  for (const match of folded.matchAll(named)) {
    for (const name of (match[1] ?? '').split('、')) {
      if (name.length >= 2 && !people.includes(name)) people.push(name);
    }
  }
  return people;
}
