import { below, oneOf, type Random, randomFrom, zipf } from './random.ts';

/** The commonest words of a gazette, commonest first; formulas that every paper repeats stand among them. */
const common = '的 和 市 青禾市 工作 、 在 管理 要 建设 对 有关 单位 应当 为 规定 部门 服务 等 项目 县 不得 \
进行 按照 办理 以上 实施 负责 情况 企业 补贴 资金 人员 安全 社会 发展 以及 加强 工程 由 \
青禾市人民政府 责任 不 根据 检查 保障 标准 办公室 其他 农村 重点 环境 登记 监督 申请 公共 生产 \
制度 完善 与 农业 推进 提供 材料 组织 乡镇 居民 水厂 供水 道路 经营 设施 培训 技术 报告 以下 \
群众 数字化 改革 镇 记录 村 审核 山塘 审批 养老 幼儿园 食堂 渡口 消防 台风 应急 燃气 古树 杨梅 \
公路 水库 污水 垃圾 宅基地 统计 预算 决算 财政局 水利局 教育局 民政局 农业农村局 交通运输局 \
住房和城乡建设局 自然资源局 卫生健康局 市场监督管理局 应急管理局 文化广电旅游局 人力资源和社会保障局 同意 \
任命 免去 局长 副局长 主任 副主任 会议 市长 副市长 研究 部署 强调 指出 要求 参加 调研 主持 \
结合实际 制定 本意见 本方案 指导思想 主要目标 基本原则 保障措施 附件 名单 印发 废止 修改 解释 生效 \
有效期 限期 整改 处罚 罚款 依法 追究 法律责任 国家机关 工作人员 滥用职权 玩忽职守 徇私舞弊 公示 公开 \
征求意见 评估 考核 验收 奖励 名额 年度 季度 月度 上半年 完成 增加值 固定资产投资 消费品 零售 进出口 \
居民收入 旅客 货运量 用电量 气温 降雨量 空气质量 水质 断面 优良率 林业 渔业 柑橘 茶叶 稻田 灌溉 \
机耕路 堤坝 河长 湖长 路灯 公交 站点 停车 电梯 老旧小区 改造 加装 物业 维修资金 业主 租赁 \
保障性住房 公积金 医保 门诊 住院 报销 疫苗 接种 学校 教师 学生 招生 学区 午餐 营养 图书馆 文化站 \
体育 比赛 博物馆 文物 保护 遗产 民宿 旅游 景区 步道 骑行 电商 直播 快递 网点 冷链 物流 信用 合同 \
招标 投标 采购 审计 绩效 债务 风险 防范 金融 贷款 担保 小微企业 个体工商户 创业 就业 失业 工伤 \
仲裁 调解 信访 志愿者 社区 网格 治安 巡逻 反诈 禁毒 普法 公证 律师 人口 户籍 身份证 婚姻 殡葬 \
慈善 救助 低保 残疾人 儿童 妇女 退役军人 通知如下 各县（市、区）人民政府 市政府直属各单位 \
本办法自印发之日起施行 现将有关事项通知如下 认真贯彻落实 加强组织领导 强化督促检查 同比增长'.split(/\s+/);

/** What stands in running text between the words of the lexicon. */
const mixed = [
  '5G',
  '5+5',
  '1+N',
  'PM2.5',
  'AI',
  'GDP',
  'Wi-Fi',
  '3D',
  'PPP',
  'ISO9001',
  '“5+5”',
  'CO₂',
  'A级',
];

/** The 3,755 characters of the first level of GB 2312, in an order of their own that stands for how common they are. */
const characters = shuffled(gb2312());

/** K and β of Heaps' law, words(n) = K·n^β, for a text of n words. */
const heaps = { factor: 8, exponent: 0.6 };
const longestPhrase = 9;

/**
 * How many words the first `issues` issues use, when each has about so many. The vocabulary grows without end, ever
 * more slowly: names, places, things of each year. (Heaps' law)
 */
export function vocabulary(issues: number, wordsPerIssue: number): number {
  return common.length + Math.round(heaps.factor * (issues * wordsPerIssue) ** heaps.exponent);
}

const made = new Map<number, string>();

/**
 * The word of a rank. Behind the common ones, half are phrases of two older words, which is why long stretches recur;
 * the others are two or three characters that have not met before, as in names, the commoner characters more often.
 */
export function word(rank: number): string {
  const known = common[rank] ?? made.get(rank);
  if (known !== undefined) return known;
  const random = randomFrom(rank * 7919 + 17);
  const phrase = random() < 0.5 ? word(zipf(random, rank, 150)) + word(zipf(random, rank, 150)) : '';
  const fresh = phrase !== '' && phrase.length <= longestPhrase ? phrase : name(random);
  made.set(rank, fresh);
  return fresh;
}

function name(random: Random): string {
  const length = random() < 0.7 ? 2 : 3;
  return Array.from({ length }, () => characters[zipf(random, characters.length, 12)] ?? '').join('');
}

/** A figure with its unit, a day, a term of letters and signs, or an article's number. */
export function figure(random: Random): string {
  const [number, kind] = [1 + zipf(random, 9_999, 20), random()];
  if (kind < 0.3)
    return `${number}${oneOf(random, ['万元', '户', '人', '公里', '亩', '平方米', '家', '个'])}`;
  if (kind < 0.5) return `${below(random, 100)}.${below(random, 10)}%`;
  if (kind < 0.65) return `${1 + below(random, 12)}月${1 + below(random, 28)}日`;
  if (kind < 0.97) return `第${1 + below(random, 99)}条`;
  return oneOf(random, mixed);
}

function gb2312(): string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, at) => 0xb0 + at);
  return rows.flatMap((high) => {
    const bytes = Array.from({ length: 94 }, (_, at) => [high, 0xa1 + at]).flat();
    return [...decoder.decode(Uint8Array.from(bytes))].filter((sign) => /\p{Script=Han}/u.test(sign));
  });
}

function shuffled(signs: readonly string[]): readonly string[] {
  const [random, order] = [randomFrom(2312), [...signs]];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(random, at + 1);
    [order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
  }
  return order;
}
