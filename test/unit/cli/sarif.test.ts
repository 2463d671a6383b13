import assert from 'node:assert/strict';
import { placesIn } from '../../../src/cli/places';
import { fileUri, type RuleText, sarifLog } from '../../../src/cli/sarif';
import { findingAt, removable } from './fakes';

const text = '第一行\n占比17.71%##tag##';
const rules: RuleText[] = [
  {
    id: 'residue/tag',
    title: '残留',
    why: '网页留下的。',
    advice: '删去。',
    source: '惯例',
    severity: 'warning',
    optional: true,
    document: '# 残留\n',
  },
];

function runOf(failures: readonly string[] = []): Record<string, unknown> {
  const findings = [
    { ...removable(text, '##tag##'), related: [{ range: { start: 0, end: 3 }, message: '见此' }] },
    findingAt(text, '17.71%', { rule: 'statistics/share', severity: 'information' }),
  ];
  const log = sarifLog([{ file: '汇报 1.txt', places: placesIn(text), findings }], failures, rules, '0.1.0');
  return (JSON.parse(JSON.stringify(log)) as { runs: Record<string, unknown>[] }).runs[0]!;
}

describe('SARIF', () => {
  it('describes the rules, known or not, and points at them', () => {
    const run = runOf();
    const { driver } = run.tool as { driver: { rules: { id: string }[] } };
    assert.deepEqual(
      driver.rules.map(({ id }) => id),
      ['residue/tag', 'statistics/share'],
    );
    const results = run.results as { ruleId: string; ruleIndex: number; level: string }[];
    assert.deepEqual(
      results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level]),
      [
        ['residue/tag', 0, 'warning'],
        ['statistics/share', 1, 'note'],
      ],
    );
  });

  it('gives regions in lines and columns of UTF-16 units, the end behind the last', () => {
    const run = runOf();
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const [first] = run.results as Record<string, unknown>[];
    const region = { startLine: 2, startColumn: 9, endLine: 2, endColumn: 16 };
    const artifactLocation = { uri: '%E6%B1%87%E6%8A%A5%201.txt' };
    assert.deepEqual(first!.locations, [{ physicalLocation: { artifactLocation, region } }]);
    assert.deepEqual(first!.fixes, [
      {
        description: { text: '删去“##tag##”' },
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '' } }] },
        ],
        properties: { safe: true },
      },
    ]);
    assert.deepEqual(first!.relatedLocations, [
      {
        id: 1,
        physicalLocation: { artifactLocation, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 } },
        message: { text: '见此' },
      },
    ]);
  });

  it('says when an input could not be read', () => {
    assert.deepEqual(runOf().invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    assert.deepEqual(runOf(['b.txt: 文件不存在']).invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'b.txt: 文件不存在' } }],
      },
    ]);
  });

  it('encodes paths segment by segment', () => {
    assert.equal(fileUri('a b/c#d.txt'), 'a%20b/c%23d.txt');
    assert.match(fileUri('/tmp/a b.txt'), /^file:\/\/\/.*a%20b\.txt$/);
  });
});
