/** Characters that end what stands before a name. */
const STOPS = new Set(
  '的了在对向和与及由从到于为是将把等被让使给各全我本该此每某其这那赴至入驻进去有以并或跨省市县区镇乡村组户局委办厅也都已还又就而且之不无非则因故若但暨日月年'.split(
    '',
  ),
);
/** Names that begin with such a character. */
const NAMED = new Set(
  '和平 和田 和顺 和龙 和硕 和政 全州 全椒 全南 本溪 于都 于田 从化 从江 向阳 将乐 进贤 驻马 那坡 那曲 那大 为民 县前 市中 市北 市南 之江 不老 无锡 无为 无极 无棣 因民 到保 在中 区寿 和林 等驾 给家 日照 日喀'.split(
    ' ',
  ),
);
/** Verbs and adverbs that stand before names, two characters each. */
const WORDS = new Set(
  (
    '力保 助力 做实 增资 筑基 后经 紧扣 锚定 走访 推进 支持 帮扶 组织 深入 实施 检查 调研 视察 考察 指导 督导 督查 协调 推动 打造 建设 完成 位于 来自 前往 抵达 通过 依托 围绕 聚焦 针对 涉及 覆盖 包括 其中 以及 结合 召开 联合 会同 选派 安排 下派 联系 服务 管理 争取 开展 启动 新建 改建 改造 提升 创建 申报 评为 获评 成为 作为 例如 比如 特别 ' +
    '尤其 今年 去年 目前 同时 期间 负责 牵头 配合 由于 关于 根据 按照 经过 制定 出台 印发 转发 学习 借鉴 地处 分别 率先 重点 主要 全部 现有 原有 共有 辖有 下辖 所辖 占到 达到 引进 引导 帮助 促进 加快 加强 授予 表彰 命名 确定 选定 选择 批准 支援 对接 合作 签约 举办 承办 主办 参加 出席 研究 审议 ' +
    '讨论 通报 批评 约谈 巡察 巡视 审计 受理 查处 协同 协助 委托 监督 代表 坚持 建成 新增 成立 设立 撤销 划归 隶属 归属 迁至 迁入 搬迁 调往 派驻 进驻 入驻 落户 落地 投资 收购 控股 培育 扶持 带领 带动 发动 动员 宣传 推广 推荐 报送 提请 提交 贯彻 落实 执行 治理 整治 修建 修复 扩建 续建 开通 连接 贯通 ' +
    '途经 经由 毗邻 邻近 相邻 连续 先后 继续 积极 全面 努力 大力 着力 切实 扎实 稳步 有序 顺利 成功 圆满 正式 首次 再次 多次 陆续 逐步 逐个 原来 以来 以下 以上 上述 下列 包含 包联 包保 挂钩 挂联 联点 联建 共建 援建 对口 定点 结对 专程 亲自 随后 接着 最后 现场 实地 集中 尊敬 亲爱 欢迎 感谢 祝愿 ' +
    '承接 利用 发挥 建立 健全 完善 优化 强化 深化 细化 实现 确保 保障 保证 满足 适应 顺应 服从 融入 推行 试行 施行 实行 举行 进行 执行 履行 运行 发行 覆盖 惠及 涵盖 遍布 分布 集聚 聚集 形成 构建 搭建 筹建 编制 修订 拟定 起草 审核 审批 审定 核定 核准 核查 核实 调查 调解 调处 调度 摸排 排查 排摸 ' +
    '下发 发放 下达 分配 拨付 投入 安置 配备 配置 购置 购买 采购 销售 供应 供给 生产 种植 养殖 发展 壮大 做强 做大 做优 做好 抓好 抓实 办好 办理 解决 处理 处置 化解 应对 防范 防止 避免 减少 降低 增加 提高 增强 扩大 延伸 拓展 拓宽 打通 畅通 疏通 清理 清除 拆除 关闭 取缔 禁止 限制 规范 ' +
    '大型 小型 国有 民营 私营 龙头 骨干 知名 著名 优秀 本地 当地 外地 省内 省外 县内 市内 境内 境外 国内 国外 国际 全国 全省 全市 全县 全区 全镇'
  ).split(' '),
);

/** Where the run of characters that may be a name and ends at `end` begins, and whether something before it ends it surely. */
export interface NameRun {
  readonly start: number;
  readonly bounded: boolean;
}

const isHanCode = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether the characters before `at` end with a verb or an adverb that is no part of a name. */
export function endsWithWord(text: string): boolean {
  return WORDS.has(text.slice(-2));
}

function stopped(text: string, end: number, longest: number): NameRun {
  let start = end;
  for (let at = end - 1; at >= 0 && isHanCode(text.charCodeAt(at)); at--) {
    if (end - at > longest) return { start, bounded: false };
    if (STOPS.has(text.charAt(at)))
      return { start: NAMED.has(text.slice(at, at + 2)) && start > at ? at : start, bounded: true };
    start = at;
  }
  return { start, bounded: true };
}

/** The run of at most `longest` Chinese characters before `end`, cut at particles, kinds of places and the last verb. */
export function shortRun(text: string, end: number, longest: number): NameRun {
  const { start, bounded } = stopped(text, end, longest);
  // The word may begin one character before the run, where the limit cut it in two.
  for (let at = end - 3; at >= start - (bounded ? 0 : 1); at--) {
    if (WORDS.has(text.slice(at, at + 2))) return { start: at + 2, bounded: true };
  }
  return { start, bounded };
}

/** The same for names that hold verbs themselves (青禾农业发展有限公司): only what stands at the beginning is cut. */
export function longRun(text: string, end: number, longest: number): NameRun {
  const { start: first, bounded } = stopped(text, end, longest);
  let start = first;
  while (end - start > 3 && WORDS.has(text.slice(start, start + 2))) start += 2;
  return { start, bounded };
}
