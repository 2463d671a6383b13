import assert from 'node:assert/strict';
import type { Marks } from '../../../src/keep/mark';
import { runCli } from '../cli/runCli';
import { service } from './reports';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const text =
  '一、总体情况\n今年成效明显，，全面推进。\n二、下步打算\n今年成效明显，，全面推进。明年再加力，，再提速。\n';
const { settling } = service;

function found(of: string) {
  const report = service.parse(of);
  const findings = service.findings(report, 'check').filter(({ rule }) => rule === 'punctuation/doubled');
  return { report, findings, prints: settling.findingPrints(report, findings) };
}

/** Where the rule still speaks, by the words behind. */
function left(of: string, ...fingerprints: readonly string[]): readonly string[] {
  const marks: Marks = new Map(
    fingerprints.map((fingerprint) => [fingerprint, { schema: 1, fingerprint, state: 'verified' }]),
  );
  const { report, findings } = found(of);
  return settling.open(report, findings, () => [], marks).map(({ range }) => of.slice(range.end, range.end + 2));
}

describe('what is switched off in a report', () => {
  const printAt = (index: number): string => {
    const { findings, prints } = found(text);
    return prints.get(findings[index]!)!;
  };

  it('is one finding, not its like in an equal sentence, nor others', () => {
    assert.deepEqual(left(text), ['全面', '全面', '再提']);
    assert.equal(new Set(found(text).prints.values()).size, 3);
    assert.deepEqual(left(text, printAt(0)), ['全面', '再提']);
    assert.deepEqual(left(text, printAt(2)), ['全面', '全面']);
  });
  it('stays off across edits elsewhere and a new label, and wakes when its sentence changes', () => {
    const moved = `各位代表：\n${text.replace('二、下步打算', '三、下步打算')}`;
    assert.deepEqual(left(moved, printAt(2)), ['全面', '全面']);
    assert.deepEqual(left(text.replace('明年再加力', '明年还加力'), printAt(2)), ['全面', '全面', '再提']);
  });
  it('is a rule', () => {
    assert.deepEqual(left(text, settling.rulePrint('punctuation/doubled')), []);
    assert.deepEqual(left(text, settling.rulePrint('punctuation/other')), ['全面', '全面', '再提']);
  });
  it('is kept in a file of marks without a word of the text, and the command line honours it', async () => {
    const marks: Marks = new Map(
      [printAt(2), settling.rulePrint('numbering/gap')].map((fingerprint) => [
        fingerprint,
        { schema: 1, fingerprint, state: 'verified' },
      ]),
    );
    const file = service.printMarks(marks);
    assert.deepEqual(service.parseMarks(file).marks, marks);
    assert.doesNotMatch(file, /\p{Script=Han}/u);
    const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-marks-'));
    try {
      writeFileSync(path.join(folder, 'm.jsonl'), file);
      const { out } = await runCli(['check', '-', '--marks', path.join(folder, 'm.jsonl'), '--format', 'json'], {
        stdin: text,
      });
      const json = JSON.parse(out) as { findings: unknown[]; settled: number };
      assert.deepEqual([json.findings.length, json.settled], [2, 1]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
