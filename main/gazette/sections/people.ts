import { fold } from '../text/fold.ts';

const office =
  '(?:(?:常务)?副?(?:市长|县长|区长|州长|盟长|旗长|省长|主席)|代(?:市|县|区|州)长|(?:市|县|区|州)长助理|(?:副?秘书长)|副?书记|党组成员|副?主任|副?部长|常委|委员|检察长|院长|政委|司令员|巡视员|市政府领导|[省市县区州旗盟]领导)';
/** Verbs and particles that follow the names of those who took part. */
const verb =
  '(?:主持|参加|出席|调研|调度|会见|到|赴|带队|率|检查|走访|慰问|陪同|召开|前往|在|开展|督查|督导|督办|督战|视察|接待|接访|会同|听取|研究|部署|指导|考察|看望|专题|深入|一行|分别|共同|并|与|现场|巡查|暗访|作|做|参观|拜访|约谈|约见|签署|致辞|讲话|讲授|宣布|会商|座谈|协调|审议|集中|实地|列席|传达|组织|来|观摩|宴请|学习|代表|同|对|就|为|宣讲|接受|见证|揭牌|先后|开幕|开会|主讲|等|带领|带头|随机|夜查|抽查|察看|查看|推进|推动|点评|强调|要求|指出|向|以|通过|应邀|受|签约|启动|登门|上门|下沉|轮流|值守|坐镇|参与|观看|颁奖|授牌|授旗|批示|发布|解读|介绍|答|交流|洽谈|对接|招商|验收|踏勘|巡河|巡湖|植树|义务|献血|投票|送)';
const han = '\\u3400-\\u9fff';
/** Words that stand behind an office and name nobody: 主任会议, 市长办公会, 副市长某某、市政府秘书长某某. */
const noName =
  '(?!会|办公|专题|工作|常务|扩大|热线|信箱|接待|质量|主持|出席|参加|召开|以[上下]|们|[省市县区州盟旗](?:人民)?(?:政府|人大|政协|委))';
const oneName = `${noName}(?:[${han}] [${han}]|[${han}]{2,4}?|[${han}]{1,8}·[${han}]{1,8}?)`;
const stop = `(?=[,、;。()]|$|\\s|、?${office}|${verb})`;
const named = new RegExp(`${office}\\s?(${oneName}(?:、${oneName})*)${stop}`, 'g');

/** 某某　会见客人: whose doings a line tells may stand in front of them, parted by a gap. */
const inFront = new RegExp(`^(${noName}[${han}]{2,3}(?<![市县区州省会局委办日]))\\s{1,3}(?=${verb})`, 'g');

/** The people named by office: 市长某某，副市长某某、某某参加…. */
export function readPeople(text: string): string[] {
  return [...namesIn(text, inFront), ...namesIn(text, named)];
}

/**
 * The people of several texts of one kind: a name whose end one text does not show is known from the others.
 */
export function readAllPeople(texts: readonly string[]): string[][] {
  const sure = texts.map((text) => readPeople(text));
  const known = [...new Set(sure.flat())].sort((a, b) => b.length - a.length);
  if (known.length === 0) return sure;
  const any = `(?:${known.map((name) => [...name].join(' ?')).join('|')})`;
  const again = new RegExp(`${office}\\s?(${any}(?:、${any})*)`, 'g');
  // Without an office a name is one at the head of its clause, before what its bearer does: it may also be a place's.
  const bare = new RegExp(`(?<=^|[,。;、:\\s])(${any}(?:、${any})*)(?=、|${verb})`, 'g');
  return texts.map((text, at) =>
    inOrder(text, new Set([...(sure[at] ?? []), ...namesIn(text, again), ...namesIn(text, bare)])),
  );
}

/** Names as they come in the text. */
function inOrder(text: string, names: ReadonlySet<string>): string[] {
  const words = fold(text).replace(/\s/g, '');
  return [...names].sort((one, other) => words.indexOf(one) - words.indexOf(other));
}

function namesIn(text: string, pattern: RegExp): string[] {
  const people: string[] = [];
  for (const match of fold(text).matchAll(pattern)) {
    for (const printed of (match[1] ?? '').split('、')) {
      const name = printed.replace(/\s/g, '');
      if (name.length >= 2 && !people.includes(name)) people.push(name);
    }
  }
  return people;
}

const heading = new RegExp(
  `^(?:[${han}、]{0,12})${office}\\s*[:\\s]\\s*(${noName}(?:[${han}]{2,4}|[${han}]\\s{1,3}[${han}]))(?:\\s*:)?$`,
);

/** Whose doings the lines below tell, when a line names one leader and nothing else: 市长　某某. */
export function leaderOf(text: string): string | null {
  return heading.exec(fold(text))?.[1]?.replace(/\s/g, '') ?? null;
}
