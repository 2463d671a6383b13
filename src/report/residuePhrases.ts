/**
 * What web pages and template sites put below and between their texts. A report may speak of such things itself (“扫码即可办理”),
 * so that they count only in brackets or as a line of their own. All repeats are bounded.
 */

/** The rest of such a phrase, within its sentence and bracket. */
const REST = '[^。！？（）【】\\[\\]]{0,40}';

const ADVERTS = [
  `(?:请|欢迎)?(?:关注|添加|搜索)(?:我们的?|本站)?(?:微信)?(?:公众号|订阅号|服务号)${REST}`,
  `(?:请|欢迎)?(?:微信)?(?:扫码|扫一扫|长按(?:识别)?(?:上方|下方)?二维码|扫描(?:上方|下方|左侧|右侧)?二维码)${REST}(?:关注|加群|入群|进群|下载|查看|获取|领取|阅读|添加)${REST}`,
  `更多(?:精彩|优质|精品|公文|写作|免费|相关)?(?:内容|范文|材料|文章|资料|公文|素材|模板)?[，,]?(?:请|欢迎|敬请|可|尽在)(?:关注|扫码|搜索|访问|点击|下载|登录|添加|加)?${REST}`,
  '更多(?:精彩|优质|精品|公文|写作|免费|相关)?(?:范文|素材|模板)(?:下载)?(?:[>＞]{1,3}|…{1,2}|\\.{3})?',
];

const ORIGINS = [
  `(?:本文|文章|原文|稿件)(?:来源|转自|转载自|来自|摘自|出处)[：:]?${REST}`,
  `(?:本文|文章)由[^。（）【】]{1,20}(?:整理|收集|搜集|发布|上传)${REST}`,
  '责任编辑[：:][ 　]?[\\u4e00-\\u9fffA-Za-z·]{0,12}',
];

const CONTROLS = [
  '点击(?:此处|这里)?(?:下载|查看|阅读)(?:全文|原文|附件|详情|更多|文档|模板)?',
  '(?:阅读|查看|展开)(?:全文|原文)|展开剩余部分|(?:立即|免费|付费|会员)下载(?:全文|文档|本文|模板)?|开通会员[^。]{0,10}',
  '打印本页|关闭窗口|关闭本页|返回顶部|返回首页|返回列表|下载为?word(?:文档|版)',
];

const PHRASE = [...ADVERTS, ...ORIGINS, ...CONTROLS].join('|');

/** A line that is such a phrase and nothing else; the words are its first group. */
export const RESIDUE_LINE = new RegExp(`^[ \\t\\u3000]{0,8}((?:${PHRASE})[。！!>＞]{0,3})[ \\t\\u3000]{0,8}$`, 'i');

/** Such a phrase in brackets of its own. */
export const RESIDUE_BRACKET = new RegExp(`【(?:${PHRASE})】|（(?:${PHRASE})）|\\[(?:${PHRASE})\\](?!\\()`, 'gi');

/** What a page says of the rest of its text, behind the end of a sentence. A manual has 请 before it, or a mark behind it. */
export const RESIDUE_SENTENCE =
  /(?<=[。！？”]|……)(?:点击(?:此处|这里)?(?:查看|阅读|展开|浏览)更多|(?:点击)?(?:查看|阅读|展开)(?:更多|全文|原文)(?=[\u4e00-\u9fff]{0,6}$))(?:精彩|相关|优质)?(?:内容|文章|资讯|范文|信息|详情|评论)?(?:[>＞»]{1,3})?|(?<=[。！？”]|……)(?:返回搜狐[，,]?查看更多|责任编辑[：:][ \u3000]?[\u4e00-\u9fff]{2,4}|本文(?:来自|来源于?|转自)(?:网络|互联网)|下载本文|打印本页|复制代码|[上下]一篇[：:][^。]{0,30}$)/g;

/** What every such phrase has a word of. */
export const RESIDUE_WORDS =
  '公众号|订阅号|服务号|扫码|扫一扫|二维码|更多|来源|转自|转载自|来自|摘自|出处|本文由|文章由|责任编辑|点击|全文|原文|展开|下载|会员|打印本页|关闭|返回|下载本文|复制代码|上一篇|下一篇';

/** What every such phrase begins with. */
export const RESIDUE_BEGINNINGS =
  '请|欢迎|关注|添加|搜索|微信|扫|长按|更多|本文|文章|原文|稿件|责任编辑|点击|阅读|查看|展开|立即|免费|付费|会员|开通|打印|关闭|返回|下载|复制|上一篇|下一篇';

/** Longer lines are no such phrase. */
export const LONGEST_RESIDUE_LINE = 100;
