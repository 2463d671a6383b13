/** Texts that punish whatever is not linear. Each is a bit of text many times over. */
export interface Pathological {
  readonly name: string;
  /** The text at about `n` UTF-16 units. */
  readonly text: (n: number) => string;
}

/** The bit so many times that the text has at least `n` units. */
const fill = (bit: string, n: number): string => bit.repeat(Math.ceil(n / bit.length));
const repeated = (bit: string): Pathological => ({
  name: `${JSON.stringify(bit)} again and again`,
  text: (n) => fill(bit, n),
});
const bits = (list: string): Pathological[] => list.split(' ').map(repeated);
const made = (name: string, text: (n: number) => string): Pathological => ({ name, text });

/** One of each shape that once made a scanner hang somewhere: brackets, marks, labels, digits, and the words of relations. */
export const pathological: readonly Pathological[] = [
  ...bits('（ ） ( “ ” ‘ 《 【 】 [ {{ * ** _ × X 某 ` # | > - — —— … \\* < &nbsp; ##paidbegin##'),
  ...bits('1 ９ . , 1, 1. 零 一 十 万 亿 % 近 多 1万 1- 1~ 年 1年 〔 第 第一 2024年3月5日\n'),
  ...bits('一、 （一） 一是 1． （1） ① 首先， 甲、 第一章 附件 一、\n （一）\n 一是\n ——\n #\n ```\n -\n >\n'),
  ...bits(
    '见第一部分 见（一） 见附件1、2 上述第二点 见一（一）1 一、甲\n见第一部分（一） 附件：1.甲\n 附件1\n见附件1\n',
  ),
  ...bits('其中 其中， 占比 占 占比1% 其中1件 共1件， 合计 分别为 1件、 1件（占比1%）、 各位领导：\n 汇报完毕。\n'),
  ...bits('。 ？！ ； ： \n \r \r\n 　 \t \0 \ud800 😀 \u0301 \ufeff \u200b'),
  ...[' ', '** ', '- [ ] ', '> ', '###### 一、\n'].map(repeated),
  made('brackets in brackets', (n) => fill('（', n) + '1件' + fill('）', n)),
  made('brackets in brackets with figures in each', (n) => fill('（1件', n) + fill('）', n)),
  made('quotations in quotations', (n) => fill('“', n) + '字' + fill('”', n)),
  made('quotations of both kinds in each other', (n) => fill('“‘', n) + fill('’”', n)),
  made('one endless line of words', (n) => fill('持续压实责任、稳步优化服务', n)),
  made('one endless line of sentences with figures', (n) => fill('完成投资3.2亿元，同比增长5.1%。', n)),
  made('one endless list of shares without a total', (n) => fill('咨询类12件（占比3.1%）、', n)),
  made('one total and endless parts', (n) => `共办结${7 * n}件。其中，${fill('咨询类7件、', n)}等。`),
  made('one total and endless shares', (n) => `共办结${7 * n}件。其中，${fill('咨询类7件（占比1%）、', n)}等。`),
  made('many totals, then one share', (n) => `${fill('共办结70件，', n)}其中咨询类7件，占10%。`),
  made('endless masks among figures', (n) => fill('完成**件，其中*件，占比**%；', n)),
  made('blanks that each have one number', (n) => fill('由80家增加到120家，增长**%。', n)),
  made(
    'one total and blanks for all shares',
    (n) => `共办结${7 * n}件。其中，${fill('咨询类7件（占比**%）、', n)}等。`,
  ),
  made('one total and blanks for all parts', (n) => `共办结700件。其中，${fill('咨询类**件（占比1%）、', n)}等。`),
  made('blanks of which each needs the one before', (n) =>
    fill('共办理120件，其中城镇**件（占比30%）、农村**件（占比**%）。', n),
  ),
  made('parts with one blank among them', (n) => `共办结${7 * n}件。其中，${fill('咨询类7件、', n)}其余**件。`),
  made('a share being written in an endless line', (n) => `共办结700件，其中咨询类7件，${fill('占比', n)}`),
  made('endless run-in points', (n) => fill('一是强化责任落实。二是优化服务供给。要抓好督查。', n)),
  made('endless parallel lead sentences', (n) => fill('在“强化”上下功夫。持续推进。\n', n)),
  made('headings that go ever deeper', (n) => fill('一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n', n)),
  made('kinds in ever new order', (n) => fill('——甲\n1.乙\n一是丙\n（一）丁\n一、戊\n', n)),
  made('a list of villages with one masked', (n) => `**镇、**乡、${fill('**村*件，百安村*件，', n)}`),
  made('a fence that never ends', (n) => `\`\`\`\n${fill('一、字*件\n', n)}`),
  made('a table of one endless row', (n) => `|${fill('a|', n)}\n|${fill('-|', n)}\n|${fill('1件|', n)}\n`),
  made('front matter that never ends', (n) => `---\n${fill('a: b\n', n)}`),
  made('emphasis that never closes', (n) => '# 题\n' + fill('**字', n)),
  made('emphasis closed at once', (n) => '# 题\n' + fill('**字**', n)),
  made('code spans with ticks of every length', (n) =>
    Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, at) => '`'.repeat(at) + 'a').join(''),
  ),
  made('blanks before every break', (n) => `${fill('　', n)}\n${fill(' ', n)}字`),
];
