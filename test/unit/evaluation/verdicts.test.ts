import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateFindings } from '../../evaluation/findings';
import { verdictLines } from '../../evaluation/printVerdicts';
import { PublishedText } from '../../evaluation/texts';
import { fingerprintOf, judge, readVerdicts } from '../../evaluation/verdicts';
import { strictService } from '../../support/serviceInvariants';

const FILE = path.join(import.meta.dirname, '../../evaluation/verdicts.tsv');

function found(text: string, name = '甲.txt'): ReturnType<typeof evaluateFindings> {
  return evaluateFindings(new Map([[name, new PublishedText(name, text, strictService())]]));
}

describe('Verdicts on findings in real reports', () => {
  it('are kept without a character of what was read, each once, and nine in ten say right', () => {
    const kept = readFileSync(FILE, 'utf8');
    assert.doesNotMatch(kept, /[\u0080-\uffff]/);
    const verdicts = readVerdicts(kept);
    assert.equal(verdicts.size, kept.trimEnd().split('\n').length - 1, 'a fingerprint twice');
    const right = [...verdicts.values()].filter((verdict) => verdict === 'right').length;
    assert.ok(right >= 0.9 * verdicts.size, `${right} of ${verdicts.size}`);
  });

  it('stay with a finding as long as its words and those around it stay', () => {
    const [first] = found('会议明确了任务：：压实责任。').loud;
    const [again] = found('会议明确了任务：：压实责任。').loud;
    assert.equal(fingerprintOf(first!), fingerprintOf(again!));
    const lead = '这一段有二十多个字，写在前面，后面的判定不受它的影响。';
    const [here] = found(`${lead}\n会议明确了任务：：压实责任，抓好各项工作的落实。`).loud;
    const [below] = found(`各项工作扎实推进。\n${lead}\n会议明确了任务：：压实责任，抓好各项工作的落实。`).loud;
    assert.equal(fingerprintOf(here!), fingerprintOf(below!));
    for (const other of [found('会议明确了要求：：压实责任。'), found('会议明确了任务：：压实责任。', '乙.txt')])
      assert.notEqual(fingerprintOf(first!), fingerprintOf(other.loud[0]!));
  });

  it('are told with what has none, what is wrong, and what is gone', () => {
    const findings = found('会议明确了任务：：压实责任。截止2024年6月底，完成任务。');
    const [doubled, until] = findings.loud;
    assert.deepEqual([doubled?.finding.rule, until?.finding.rule], ['punctuation/doubled', 'wording/until']);
    const verdicts = new Map([[fingerprintOf(doubled!), 'wrong'], ['0'.repeat(16), 'right']] as const); // prettier-ignore
    const lines = verdictLines(judge(findings, verdicts));
    const sum = lines.find((line) => line.startsWith('每万字')) ?? '';
    assert.match(sum, /已判定的1处中，正确的占0\.0%（0\/1）；还没有判定的1处；判定过、现在不报的1处$/);
    assert.ok(lines.indexOf('判定为误报的：') < lines.indexOf('还没有判定的：'), lines.join('\n'));
    assert.ok(lines.includes(`  ${fingerprintOf(until!)}`));
  });

  it('are refused where a line is none', () => {
    assert.throws(() => readVerdicts('fingerprint\trule\n'), /columns/);
    for (const line of ['x\ta/b\tright', `${'0'.repeat(16)}\ta/b\tmaybe`, `${'0'.repeat(16)}\t\tright`])
      assert.throws(() => readVerdicts(`fingerprint\trule\tverdict\n${line}\n`), /no verdict/);
  });
});
