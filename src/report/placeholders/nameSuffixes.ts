/**
 * What stands behind a name in official prose: the kinds of places, bodies and persons' titles. Behind a mask they tell
 * that a name is due (`**镇`, `×××同志`), not a figure.
 */

const PLACES =
  '特别行政区 自治区 自治州 自治县 自治旗 地区 省 市 州 盟 旗 县 区 镇 乡 街道 村民组 村 屯 寨 庄 社区 居委会 居 里弄 路 街 巷 弄 大道 园区 开发区 高新区 经开区 ' +
  '新区 示范区 工业园 产业园 科技园 自贸区 保税区 湾区 河 江 湖 海 山 岭 岛 湾 水库 港 码头 机场 火车站 高铁站 景区 广场 小区';

const BODIES =
  '省委 市委 区委 县委 旗委 镇党委 乡党委 街道党工委 党工委 党组 党委 党支部 党总支 支部 人大 政府 政协 纪委 监委 组织部 宣传部 统战部 政法委 编办 办公厅 办公室 研究室 ' +
  '发改委 发展和改革委员会 工信局 公安局 教育局 财政局 人社局 自然资源局 住建局 交通局 农业农村局 商务局 文旅局 卫健委 审计局 国资委 市场监管局 统计局 信访局 税务局 ' +
  '档案馆 党校 报社 电视台 法院 检察院 工商联 工会 团委 妇联 科协 文联 残联 红十字会 总工会 委员会 委 局 厅 部 署 办 处 科 股 室 站 所 队 中心 学校 大学 学院 中学 ' +
  '小学 幼儿园 医院 卫生院 银行 支行 分公司 子公司 有限责任公司 有限公司 公司 集团 厂 矿 农场 林场 合作社 商会 协会 联合会 基金会 指挥部 领导小组 工作组 督查组 ' +
  '专班 机关 单位 部门';

const TITLES =
  '同志 书记 副书记 部长 副部长 主任 副主任 主席 副主席 省长 市长 县长 区长 乡长 镇长 局长 厅长 处长 科长 股长 院长 校长 所长 队长 站长 村主任 村支书 社长 经理 ' +
  '董事长 总经理 总工程师 教授 专家 先生 女士 代表 委员 常委 秘书长 司长 参赞 记者 教师 医生 副市长 副县长 副区长 副镇长 副局长 副处长 组长 会长 馆长 台长';

/** The commonest surnames: `张*` is a masked name, `合计*` a footnote mark. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤';

function byFirst(words: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of words.split(' ')) map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word]);
  for (const group of map.values()) group.sort((a, b) => b.length - a.length);
  return map;
}

const PLACES_BY_FIRST = byFirst(PLACES);
const BODIES_BY_FIRST = byFirst(BODIES);
const TITLES_BY_FIRST = byFirst(TITLES);

function longestAt(table: ReadonlyMap<string, readonly string[]>, text: string, at: number): string | undefined {
  return table.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
}

/** The longest kind of place that begins at `at` (镇, 产业园), or undefined. */
export function placeAt(text: string, at: number): string | undefined {
  return longestAt(PLACES_BY_FIRST, text, at);
}

/** The longest kind of body or office that begins at `at` (市委, 有限责任公司), or undefined. */
export function bodyAt(text: string, at: number): string | undefined {
  return longestAt(BODIES_BY_FIRST, text, at);
}

/** The longest title of a person that begins at `at` (同志, 副书记), or undefined. */
export function titleAt(text: string, at: number): string | undefined {
  return longestAt(TITLES_BY_FIRST, text, at);
}

/** Whether the text up to `at` ends with a title, as in 省委书记**在. */
export function endsWithTitle(text: string, at: number): boolean {
  const tail = text.slice(Math.max(0, at - 4), at);
  return [4, 3, 2].some((length) => tail.length >= length && isTitle(tail.slice(-length)));
}

/** Whether the text up to `at` ends with a kind of place that has figures in a list of its own: 百安村*件, **社区*户. */
export function endsWithPlace(text: string, at: number): boolean {
  return /(?:[省市州盟旗县区镇乡村组]|街道|社区|园区)$/.test(text.slice(Math.max(0, at - 2), at));
}

function isTitle(word: string): boolean {
  return TITLES_BY_FIRST.get(word.charAt(0))?.includes(word) ?? false;
}
