/**
 * Words that are names of places and words of every day: only where the text says that a place is meant are they a
 * mention (幸福村), not elsewhere (幸福感).
 */
const EVERYDAY = new Set(
  '和平 胜利 团结 幸福 光明 文明 红旗 新华 前进 建设 解放 民主 友谊 友好 希望 丰收 富强 和谐 永久 太平 平安 安全 长安 中山 人民 群众 向阳 朝阳 东风 新兴 新建 新民 中心 城关 城中 城东 城西 城南 城北 工农 高新 经开 滨海 滨江 沿江 沿河 中华 中央 东方 南方 北方 共和 自由 繁荣 复兴 振兴 创新 开放 先锋 跃进 生产 生态 勤俭 为民 利民 惠民 爱国 富民 兴隆 永安 长寿'.split(
    ' ',
  ),
);

/** Whether a name of places is a word of every day too. */
export function isEverydayName(name: string): boolean {
  return EVERYDAY.has(name);
}
