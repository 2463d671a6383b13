import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { STYLE, STYLE_HASH } from '../../../src/review/html';
import type { Review, ReviewInput } from '../../../src/review/model';
import { createReportService } from '../../../src/service';

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});

const text = [
  '关于全县河湖管护工作情况的汇报',
  '各位领导，同志们：',
  '现将有关情况汇报如下：',
  '一、主要做法',
  '全县共巡查河道1250次，其中县级500次，占45%；已整治**处。',
  '一是压实责任，，落实河长。',
  '二、下一步打算',
  '计划投入****万元，由**镇牵头。',
  '汇报完毕，不当之处，请批评指正！',
].join('\n');

function inputOf(of: string, more: Partial<ReviewInput> = {}): ReviewInput {
  const report = service.parse(of);
  return {
    name: '汇报.txt',
    report,
    claims: service.claims(report),
    findings: service.findings(report, 'check'),
    settled: [],
    rules: service.rules,
    active: service.active(),
    spoken: '约1分钟',
    team: { hasRelations: false, terms: 0, isTrusted: true },
    ...more,
  };
}

function chapter(review: Review, title: string): Review['chapters'][number] {
  const found = review.chapters.find((one) => one.title === title);
  assert.ok(found, title);
  return found;
}

describe('the page of 送审前检查', () => {
  const review = service.review.of(inputOf(text));

  it('says first whether something is left to do', () => {
    assert.equal(review.isReady, false);
    assert.match(review.verdict, /^还有\d项要处理：待填、数据、.*标点/);
    const clean = service.review.of(inputOf('各项工作有序推进。'));
    assert.equal(clean.verdict, '查过的各项没有发现问题。');
    assert.ok(clean.isReady);
  });
  it('sums blanks up by section, each leading to its first', () => {
    const { state, summary, lines } = chapter(review, '待填');
    assert.equal(state, 'open');
    assert.equal(summary, '还有3处待填：数字2处、名称1处。');
    assert.deepEqual(
      lines.map((line) => line.text),
      ['“一、主要做法”：1处（数字1处）', '“二、下一步打算”：2处（数字1处、名称1处）'],
    );
    assert.deepEqual(
      lines.map(({ range }) => text.slice(range!.start, range!.end)),
      ['**', '****'],
    );
  });
  it('has the figures that do not agree, and what the others came to', () => {
    const { state, summary, lines } = chapter(review, '数据');
    assert.equal(state, 'open');
    assert.match(summary, /^文中写明的数据关系\d+处，相符\d+处，不符且没有核实的1处。$/);
    assert.equal(lines[0]!.rule, 'statistics/share');
    assert.doesNotMatch(lines[0]!.text, /\n/);
  });
  it('has a chapter for each kind of finding, with its place', () => {
    const { state, lines } = chapter(review, '标点');
    assert.equal(state, 'open');
    assert.deepEqual(
      lines.map(({ rule, range }) => `${rule!} ${text.slice(range!.start, range!.end)}`),
      ['punctuation/doubled ，，'],
    );
  });
  it('counts what marks have settled', () => {
    const settled = service.review.of(
      inputOf(text, { findings: [], settled: service.findings(service.parse(text), 'check') }),
    );
    assert.match(chapter(settled, '数据').summary, /已核实无误的1处/);
    assert.equal(chapter(settled, '数据').state, 'clean');
    const others = service.findings(service.parse(text), 'check').filter(({ rule }) => !rule.startsWith('statistics/'));
    assert.ok(settled.unchecked.includes(`在这篇文稿里关掉的提示${others.length}处，没有列出。`));
  });
  it('measures the length against the target', () => {
    const length = (characters: number): string =>
      chapter(service.review.of(inputOf(text, { target: { characters, told: '3000字' } })), '篇幅').summary;
    assert.match(length(3000), /^全文\d+字，读完约1分钟，比目标3000字（约3000字）少\d+字。$/);
    assert.match(length(review.chapters.length > 0 ? service.parse(text).characters : 0), /相当。$/);
    assert.equal(chapter(review, '篇幅').state, 'told');
  });
  it('lists what stands as last year', () => {
    const report = service.parse(text);
    const [figure] = report.figures;
    const lastYear = { name: '去年.txt', same: [{ kind: 'figure' as const, after: figure!.range }] };
    const { summary, lines } = chapter(service.review.of(inputOf(text, { lastYear })), '与上年相同');
    assert.equal(summary, '与上年（去年.txt）相同、还没有核实的：数据1个。');
    assert.equal(lines[0]!.text, '数据：“全县共巡查河道1250次”');
  });
  it('says what was checked and what was not', () => {
    assert.match(review.checked[0]!, /^规则\d+条：数据\d+条、/);
    assert.match(review.checked[1]!, /^数据\d+个，其中3个与文中别的数据有写明的关系/);
    const said = review.unchecked.join('');
    assert.match(said, /没有口径表.*没有与上年的文稿比对.*默认不查的规则：并列各项句式不一/);
    const alone = service.review.of(inputOf('全年办结120件，来访30人次。'));
    assert.match(alone.unchecked[0]!, /^2个数据在文中没有可以核对的关系/);
    const { figures } = service.parse('全年办结120件，来访30人次。');
    const confirmed = new Set(figures.slice(1).map(({ range }) => range.start));
    const marked = service.review.of(inputOf('全年办结120件，来访30人次。', { confirmed }));
    assert.match(marked.checked[1]!, /；另有1个已标为核实无误。$/);
    assert.match(marked.unchecked[0]!, /^1个数据/);
    assert.equal(marked.counts.unchecked, 1);
    const off = new Map([['punctuation', { level: 'off' as const }]]);
    const without = service.review.of(inputOf(text, { active: service.active([off]), team: { hasRelations: true, terms: 9, isTrusted: false } })); // prettier-ignore
    assert.equal(chapter(without, '标点').state, 'unchecked');
    assert.match(without.unchecked.join(''), /设置里关掉的规则：.*标点重复/);
    assert.match(without.unchecked.join(''), /工作区不受信任/);
    assert.match(without.checked.join(''), /本单位自己的数据关系。口径表9条。/);
  });
});

describe('the page of 送审前检查 as a file', () => {
  const hostile = '一是<b>压实</b>，，[落实](http://x)责任。\n|表|头|';
  const reviews = (...texts: readonly string[]): readonly Review[] =>
    texts.map((each, at) => service.review.of(inputOf(each, { name: `第${at + 1}份<i>.txt` })));

  it('says each place by its line, in HTML that runs nothing', async () => {
    const page = await service.review.page(reviews(`标题\n${hostile}`)[0]!, 'html');
    assert.match(page, /<li>第2行　错误　“，，”重复/);
    assert.match(page, /<h2>标点：<strong>要处理<\/strong><\/h2>/);
    assert.doesNotMatch(page, /<i>|<b>|<script/);
    assert.equal(createHash('sha256').update(STYLE).digest('base64'), STYLE_HASH);
    assert.ok(page.includes(`style-src 'sha256-${STYLE_HASH}'`));
  });
  it('is numbered in Markdown as a report is', async () => {
    const [review] = reviews(hostile);
    const page = await service.review.page(review!, 'markdown');
    const report = service.parse(page, { format: 'markdown' });
    const labels = report.sections.flatMap(({ children }) => children.map(({ label }) => label));
    assert.equal(labels.length, review!.chapters.length + 2);
    assert.match(labels[0]!, /一、$/);
    assert.doesNotMatch(page, /第1份<i>/);
  });
});

describe('the page on a folder', () => {
  const slip = '压实责任，，落实河长。';
  const many = Array.from({ length: 300 }, (_, at) => `第${at}项工作由××镇负责，，完成${at}件。`).join('\n');
  const kept = [text, '各项工作有序推进。', many].map((each, at) =>
    service.review.kept(service.review.of(inputOf(each, { name: `${at + 1}<i>.txt`, ...(at === 1 ? { notRead: ['图片1处没有读入'] } : {}) }))),
  ); // prettier-ignore
  const folder = service.review.folder('河湖', kept, [{ name: '坏.txt', reason: '编码<b>认不出' }]);

  it('counts each report in a row, as its chapters and the problems list do', () => {
    const [first, second] = kept.map((review) => service.review.cells(review));
    const findings = service.findings(service.parse(text), 'check');
    const count = (...severities: string[]): string =>
      String(findings.filter(({ severity }) => severities.includes(severity)).length);
    assert.deepEqual(first, ['1<i>.txt', String(service.parse(text).characters), '约1分钟', '3', '1', '0', count('error'), count('warning'), count('information', 'hint')]); // prettier-ignore
    assert.equal(second!.length, service.review.columns.length);
    assert.equal(folder.verdict, '查了3篇文稿，2篇还有要处理的，另有1个文件没有查。');
    assert.equal(folder.isReady, false);
  });
  it('says once what is so of all, and with each report what is its own', () => {
    const general = '事实、人名、职务、单位名称、引文是不是属实，政策提法是不是最新，没有查。';
    assert.ok(folder.unchecked.includes(general));
    assert.ok(folder.reports.every(({ unchecked }) => !unchecked.includes(general)));
    assert.ok(folder.reports[1]!.unchecked.includes('图片1处没有读入。'));
    assert.match(folder.checked.join(''), /^规则\d+条/);
    assert.deepEqual(service.review.folder('一篇', kept.slice(0, 1), []).reports[0], kept[0]);
  });
  it('bears a report with more findings than a page does', () => {
    const lines = chapter(kept[2]!, '待填').lines.length + chapter(kept[2]!, '标点').lines.length;
    assert.ok(kept[2]!.chapters.every((one) => one.lines.length <= 201) && lines <= 402, String(lines));
    assert.ok(kept[2]!.counts.blanks >= 300);
    assert.ok(service.review.kept(service.review.of(inputOf(slip))).chapters.length > 0);
  });
  it('leads in HTML from its table to each report, and runs nothing', async () => {
    const page = await service.review.page(folder, 'html');
    assert.match(page, /<td><a href="#r1">1&lt;i&gt;\.txt<\/a><\/td><td>\d+<\/td>/);
    assert.match(page, /<h2 id="r3">3&lt;i&gt;\.txt<\/h2>/);
    assert.match(page, /<li>坏\.txt：编码&lt;b&gt;认不出<\/li>/);
    assert.doesNotMatch(page, /<i>|<b>|<script/);
  });
  it('is a report of its own in Markdown, and so a Word document', async () => {
    const page = await service.review.page(folder, 'markdown');
    const report = service.parse(page, { format: 'markdown' });
    const [title] = report.sections;
    const titles = title!.children.map((section) => section.title);
    assert.deepEqual(titles, [
      '没有查的文件',
      '查了什么',
      '没有查什么',
      '1\\<i\\>.txt',
      '2\\<i\\>.txt',
      '3\\<i\\>.txt',
    ]);
    const open = kept[0]!.chapters.filter(({ state }) => state !== 'clean');
    assert.equal(title!.children[3]!.children.length, open.length + 1);
    assert.match(page, /没有发现问题的：.*残留/);
    const empty = await service.review.page(service.review.folder('空', [], []), 'html');
    assert.match(empty, /查了0篇文稿。/);
    assert.doesNotMatch(empty, /<table>/);
  });
});
