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
    settled: 0,
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
  const review = service.reviewOf(inputOf(text));

  it('says first whether something is left to do', () => {
    assert.equal(review.isReady, false);
    assert.match(review.verdict, /^还有\d项要处理：待填、数据、.*标点/);
    const clean = service.reviewOf(inputOf('各项工作有序推进。'));
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
    const settled = service.reviewOf(inputOf(text, { findings: [], settled: 1 }));
    assert.match(chapter(settled, '数据').summary, /已核实无误的1处/);
    assert.equal(chapter(settled, '数据').state, 'clean');
  });
  it('measures the length against the target', () => {
    const length = (characters: number): string =>
      chapter(service.reviewOf(inputOf(text, { target: { characters, told: '3000字' } })), '篇幅').summary;
    assert.match(length(3000), /^全文\d+字，读完约1分钟，比目标3000字（约3000字）少\d+字。$/);
    assert.match(length(review.chapters.length > 0 ? service.parse(text).characters : 0), /相当。$/);
    assert.equal(chapter(review, '篇幅').state, 'told');
  });
  it('lists what stands as last year', () => {
    const report = service.parse(text);
    const [figure] = report.figures;
    const lastYear = { name: '去年.txt', same: [{ kind: 'figure' as const, after: figure!.range }] };
    const { summary, lines } = chapter(service.reviewOf(inputOf(text, { lastYear })), '与上年相同');
    assert.equal(summary, '与上年（去年.txt）相同、还没有核实的：数据1个。');
    assert.equal(lines[0]!.text, '数据：“全县共巡查河道1250次”');
  });
  it('says what was checked and what was not', () => {
    assert.match(review.checked[0]!, /^规则\d+条：数据\d+条、/);
    assert.match(review.checked[1]!, /^数据\d+个，其中3个与文中别的数据有写明的关系/);
    const said = review.unchecked.join('');
    assert.match(said, /没有口径表.*没有与上年的文稿比对.*默认不查的规则：并列各项句式不一/);
    const off = new Map([['punctuation', { level: 'off' as const }]]);
    const without = service.reviewOf(inputOf(text, { active: service.active([off]), team: { hasRelations: true, terms: 9, isTrusted: false } })); // prettier-ignore
    assert.equal(chapter(without, '标点').state, 'unchecked');
    assert.match(without.unchecked.join(''), /设置里关掉的规则：.*标点重复/);
    assert.match(without.unchecked.join(''), /工作区不受信任/);
    assert.match(without.checked.join(''), /本单位自己的数据关系。口径表9条。/);
  });
});

describe('the page of 送审前检查 as a file', () => {
  const hostile = '一是<b>压实</b>，，[落实](http://x)责任。\n|表|头|';
  const pagesOf = (...texts: readonly string[]): Parameters<typeof service.reviewPage>[0] =>
    texts.map((each, at) => {
      const input = inputOf(each, { name: `第${at + 1}份<i>.txt` });
      return { review: service.reviewOf(input), report: input.report };
    });

  it('says each place by its line, in HTML that runs nothing', () => {
    const page = service.reviewPage(pagesOf(`标题\n${hostile}`), 'html');
    assert.match(page, /<li>第2行　错误　“，，”重复/);
    assert.match(page, /<h2>标点：<strong>要处理<\/strong><\/h2>/);
    assert.doesNotMatch(page, /<i>|<b>|<script/);
    assert.equal(createHash('sha256').update(STYLE).digest('base64'), STYLE_HASH);
    assert.ok(page.includes(`style-src 'sha256-${STYLE_HASH}'`));
  });
  it('is numbered in Markdown as a report is', () => {
    const page = service.reviewPage(pagesOf(hostile), 'markdown');
    const report = service.parse(page, { format: 'markdown' });
    const labels = report.sections.flatMap(({ children }) => children.map(({ label }) => label));
    assert.equal(labels.length, service.reviewOf(inputOf(hostile)).chapters.length + 2);
    assert.match(labels[0]!, /一、$/);
    assert.doesNotMatch(page, /第1份<i>/);
  });
  it('begins with a table where there are several', () => {
    for (const format of ['html', 'markdown'] as const) {
      const page = service.reviewPage(pagesOf('各项工作有序推进。', hostile), format);
      assert.match(page, /2篇文稿/);
      assert.match(page, /查过的各项没有发现问题/);
    }
  });
});
