import { wordMask } from '../text/wordMask';
import { codeRanges } from './markdown/markdown';
import type { Residue } from './model';
import {
  LONGEST_RESIDUE_LINE,
  RESIDUE_BEGINNINGS,
  RESIDUE_BRACKET,
  RESIDUE_LINE,
  RESIDUE_SENTENCE,
  RESIDUE_WORDS,
} from './residuePhrases';

const SITES = '百度文库|道客巴巴|豆丁网|原创力文档|文档之家|人人文库|知网|个人图书馆|360doc';

/** Controls of a page, alone in brackets: 【点击下载】, 【打印本页】, 【字体：大 中 小】. */
const CONTROL =
  '(?:请?点击(?:此处|这里)?(?:下载|查看|阅读|进入|展开|预览)?(?:全文|原文|附件|详情|更多|文件)?|(?:立即|免费|付费)?下载(?:全文|附件|文档|本文|word版?)?|' +
  '(?:阅读|查看|展开)(?:全文|原文|详情|更多)|打印(?:本页|此页|文章|正文)?|关闭(?:窗口|本页|页面)|返回(?:顶部|首页|列表|上一页)|(?:加入)?收藏(?:本页|本文)?|' +
  '分享到?[^】\\]]{0,12}|字[体号][:：]?[大中小 　]{1,10}|[大中小][ 　][大中小](?:[ 　][大中小])?|上一篇|下一篇|点此注册|登录网站|刷新页面)';

/**
 * Each of these is never meant to stand in a report. All repeats are bounded, so that no line makes them run away.
 */
const PATTERNS: readonly RegExp[] = [
  /##[A-Za-z][A-Za-z_-]{2,20}##|## ?(?:paidbegin|paidend|pagebreak) ?##|\$\$(?:paidbegin|paidend)\$\$/gi,
  new RegExp(`【${CONTROL}】|\\[${CONTROL}\\](?!\\()`, 'gi'),
  /&(?:nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|bull|amp|lt|gt|quot|#\d{2,6}|#x[0-9a-f]{2,5});/gi,
  /<\/?(?:p|br|div|span|strong|font|table|tbody|tr|td|th|em|section|center|img|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi,
  /(?:^|[ \t\u3000])(?:原文链接|本文链接|原文地址|文章链接)[：:] ?https?:\/\/[\w./?=&%#:~-]{1,300}/g,
  new RegExp(
    `本文档?(?:来自|来源于|转自|下载自)(?:${SITES})|(?:[-—_|] ?|来源[：:] ?)(?:${SITES})(?=[ \\t\\u3000]*$)`,
    'g',
  ),
  RESIDUE_BRACKET,
  RESIDUE_SENTENCE,
  // A line break as programs write it; a path has a letter or another backslash about it.
  /(?<=[\u4e00-\u9fff，。；：、！？”）》])(?:\\[nrt]){1,4}(?![A-Za-z\\])/g,
];

/** A character or word that every pattern needs: most lines have none, and one look is cheaper than six. */
const candidates = wordMask([
  [
    ...'##|【|[|&|<|$$|\\n|\\r|\\t|更多|链接|原文地址|责任编辑|本文来|本文转自|下载本文|打印本页|复制代码|一篇：|一篇:'.split(
      '|',
    ),
    ...SITES.split('|'),
    ...RESIDUE_BEGINNINGS.split('|').map((words) => `（${words}`),
  ],
]);
const CANDIDATE_LINE = new RegExp(RESIDUE_WORDS);

/** The words of a line that is nothing but a page's own. */
function lineResidue(text: string): Residue[] {
  const [, words] =
    text.length <= LONGEST_RESIDUE_LINE && CANDIDATE_LINE.test(text) ? (RESIDUE_LINE.exec(text) ?? []) : [];
  if (words === undefined) return [];
  const start = text.indexOf(words);
  return [{ range: { start, end: start + words.length }, text: words }];
}

/**
 * What a web page, a template site or a converter left in a text and nobody wrote: paywall tags (`##paidbegin##`), page
 * controls (【点击下载】), HTML (`&nbsp;`, `<br>`), a document site's tail. Only what is beyond doubt; `<br>` in a Markdown
 * table's row and anything in a code span are not. In order, relative to `text`, which is one line. Never throws; linear.
 */
export function scanResidue(text: string): Residue[] {
  const line = lineResidue(text);
  if (line.length > 0 || candidates(text) === 0) return line;
  const found: Residue[] = [];
  const isTableRow = text.trimStart().startsWith('|');
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (isTableRow && /^<br/i.test(match[0])) continue;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      found.push({ range: { start, end: match.index + match[0].length }, text: match[0].trimStart() });
    }
  }
  if (found.length === 0) return found;
  found.sort((a, b) => a.range.start - b.range.start);
  const code = codeRanges(text);
  let next = 0;
  let end = 0;
  return found.filter(({ range }) => {
    while (next < code.length && code[next]!.end <= range.start) next++;
    if (range.start < end || (next < code.length && code[next]!.start <= range.start)) return false;
    end = range.end;
    return true;
  });
}
