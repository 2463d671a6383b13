import assert from 'node:assert/strict';
import { createReportService } from '../../../src/service';
import type { Finding } from '../../../src/rules/finding';

const service = createReportService({ log: () => undefined });

function findings(text: string): readonly Finding[] {
  return service.findings(service.parse(text), 'live');
}

function applied(text: string, finding: Finding, fix: number): string {
  const [edit] = finding.fixes[fix]?.edits ?? [];
  assert.ok(edit);
  return text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
}

const LIST =
  '一、推进情况\n今年以来，各村共认领4800多项微实事（每村12项）。其中，修路类1728件（占比36.00%）、水利类1440件（占比30.00%）、' +
  '环境类1152件（占比24.00%）、文化类240件（占比9.83%）。';

describe('a list with one wrong share', () => {
  const found = findings(LIST);
  const [finding] = found;

  it('is one finding, about the part and its share', () => {
    assert.deepEqual(
      found.map(({ rule, range }) => [rule, LIST.slice(range.start, range.end)]),
      [['statistics/share', '240件（占比9.83%']],
    );
  });

  it('shows the working, the sums of the list and what the figures suggest', () => {
    const message = finding?.message ?? '';
    for (const piece of [
      '240件 ÷ 4800多项 = 4.90%～5.00%，文中为9.83%',
      '4560件',
      '99.83%',
      '472～481件',
      '更可能是“240件”有误',
    ]) {
      assert.ok(message.includes(piece), `${piece} is not in: ${message}`);
    }
  });

  it('names the other figures as evidence', () => {
    assert.deepEqual(
      finding?.related.map(({ range }) => LIST.slice(range.start, range.end)),
      ['4800多项', '1728件', '1440件', '1152件', '36.00%', '30.00%', '24.00%'],
    );
  });

  it('offers each single figure that would make all agree, the likeliest first, and none as safe', () => {
    assert.deepEqual(
      finding?.fixes.map(({ title, safe }) => [title, safe]),
      [
        ['把“240件”改为“472件”（应为472～481件，同组数据支持）', false],
        ['把“9.83%”改为“5.00%”（应为4.90%～5.00%）', false],
      ],
    );
  });

  it('is quiet after either change', () => {
    assert.ok(finding);
    assert.deepEqual(findings(applied(LIST, finding, 0)), []);
    assert.deepEqual(findings(applied(LIST, finding, 1)), []);
  });

  it('moves with the text before it', () => {
    const before = '第一段没有数。\n';
    const [moved] = findings(before + LIST);
    assert.equal(moved?.range.start, (finding?.range.start ?? 0) + before.length);
  });
});

describe('claims that share a figure', () => {
  it('are one finding', () => {
    const text = '全年立案120件，其中A类50件（占比41.7%）、B类40件（占比33.3%）、其余20件（占比25.0%）。';
    const found = findings(text);
    assert.equal(found.length, 1, JSON.stringify(found.map(({ message }) => message)));
    assert.deepEqual(found[0]?.fixes.map(({ title }) => title).slice(0, 1), [
      '把“20件”改为“30件”（应为30件，同组数据支持）',
    ]);
  });
});

describe('blanks', () => {
  const text = '共办理诉求**件，其中办结*件（占比**%）。';

  it('are no problem while writing', () => {
    assert.deepEqual(findings(text), []);
  });

  it('make a claim unknown, not violated', () => {
    const claims = service.claims(service.parse(text));
    assert.deepEqual(
      claims.map(({ verdict }) => verdict),
      claims.map(() => 'unknown'),
    );
  });

  it('are findings of the check', () => {
    const found = service.findings(service.parse(text), 'check');
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [['placeholder/unfilled', 'warning']],
    );
  });
});

describe('scraping residue', () => {
  it('is a problem, and its fix leaves the text without it', () => {
    const text = '##paidbegin##着力抓好落实。';
    const [finding] = findings(text);
    assert.equal(finding?.rule, 'residue/scraping');
    assert.equal(finding.fixes[0]?.safe, true);
    assert.equal(applied(text, finding, 0), '着力抓好落实。');
  });
});
