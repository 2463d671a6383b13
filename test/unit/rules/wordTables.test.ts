import assert from 'node:assert/strict';
import type { Finding } from '../../../src/rules/finding';
import { wordSources, wordTables } from '../../../src/rules/wording/tables.generated';
import { wordSlips } from '../../../src/rules/wording/wordSlip';
import { createReportService } from '../../../src/service';
import { generateReport } from '../../support/generateReport';
import { readRuleFixtures } from '../../support/ruleFixture';
import { readWordTables, type TableLine } from '../../tools/wordTables';
import { wakingWords } from '../../tools/wakingWords';

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});
const all = new Map(service.rules.map(({ id }) => [id, { level: 'on' }] as const));
const tables = Object.entries(wordTables).map(([name, rows]) => [name, wordSlips(rows, wordSources)] as const);
const lines = [...readWordTables()].flatMap(([name, own]) => own.map((line) => ({ rule: `wording/${name}`, line })));

function findingsOf(rule: string, text: string): readonly Finding[] {
  return service.findings(service.parse(text), 'check', [all]).filter((finding) => finding.rule === rule);
}

function fixed(text: string, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ fixes }) => fixes[0]!.edits)
    .reduceRight((now, { range, text: words }) => now.slice(0, range.start) + words + now.slice(range.end), text);
}

function speaks(rule: string, { wrong, bad, good }: TableLine): void {
  const found = findingsOf(rule, bad);
  const matches = [...bad.matchAll(new RegExp(wrong, 'gu'))].map(({ index }) => index);
  assert.ok(
    found.some(({ range }) => matches.includes(range.start)),
    `not found: ${bad}`,
  );
  assert.deepEqual(findingsOf(rule, fixed(bad, found)), [], 'the mended sentence is not quiet');
  assert.deepEqual(findingsOf(rule, good), [], `found: ${good}`);
}

describe('tables of wrong forms', () => {
  for (const { rule, line } of lines) {
    it(`${rule}: ${line.bad}`, () => {
      speaks(rule, line);
    });
  }
  it('name a source of each entry', () => {
    for (const { line } of lines) assert.match(line.source, /^(?:惯例|《|GF \d+—\d+《)/, line.wrong);
  });
  it('have no wrong form twice', () => {
    const forms = lines.map(({ line }) => line.wrong);
    assert.deepEqual(
      forms.filter((form, at) => forms.indexOf(form) !== at),
      [],
    );
  });
  it('never call an error what habit alone forbids', () => {
    for (const { rule, line } of lines) {
      const usual = service.rules.find(({ id }) => id === rule)!.severity;
      if (line.source.startsWith('惯例')) assert.notEqual(line.severity ?? usual, 'error', line.wrong);
    }
  });
});

describe('the words that wake an entry', () => {
  const texts = [
    ...lines.flatMap(({ line }) => [line.bad, line.good]),
    ...readRuleFixtures().flatMap(({ wrong, right }) => [...wrong, ...right].map(({ text }) => text)),
    ...[1, 2, 3].map((seed) => generateReport(20_000, seed).text),
  ].flatMap((text) => text.split('\n'));
  for (const [name, entries] of tables) {
    it(`are in all that wording/${name} matches`, () => {
      for (const { wrong, wake } of entries) {
        for (const text of texts.filter((one) => one.search(wrong) >= 0)) {
          assert.ok(
            wake.some((word) => text.includes(word)),
            `${String(wrong)} in ${text}`,
          );
        }
      }
    });
  }
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['按步就班', ['按步就班']],
    ['默守[成陈]规', ['默守成规', '默守陈规']],
    ['(?<![发公])布署(?!名)', ['布署']],
    ['以经(?=取得|完成)', ['以经取得', '以经完成']],
    ['(?<=人才|英雄)倍出', ['人才倍出', '英雄倍出']],
    ['(?<=[把将][^，]{1,15})做为', ['做为']],
    ['的?话?权力', ['权力']],
    ['公民的?权力', ['公民权力', '公民的权力']],
    ['甲(?=乙)丙', ['甲乙']],
    ['甲(?<=乙)丙', ['乙丙']],
    ['(?<=^|。)一但', ['一但']],
    ['减少(?=[^，]{0,8}差距)', ['减少']],
  ];
  for (const [source, expected] of cases) {
    it(source, () => {
      assert.deepEqual([...wakingWords(source)].sort(), [...expected].sort());
    });
  }
  it('are missed where a pattern asks for none', () => {
    assert.throws(() => wakingWords('[^，]{1,3}'));
    assert.throws(() => wakingWords('甲|[^，]'));
  });
});
