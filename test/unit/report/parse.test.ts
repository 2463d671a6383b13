import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';
import { splitParagraphs } from '../../../src/report/paragraphs';
import { assertSound } from '../../support/invariants';

const folder = path.join(__dirname, '../../fixtures/outline');
const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));

const REPORT = `关于粮食收储工作的汇报
各位领导：
现将粮食收储工作情况汇报如下：
一、收购情况
累计收购粮食3.6万吨，比上年增长5%。
二、储存情况
仓容*万吨，完好率**%。
`;

/** The text with `insert` at the middle of every third of its lines in turn. */
function* edits(text: string, insert: string): Generator<string> {
  for (const [index, { start, end }] of splitParagraphs(text).entries()) {
    if (index % 3 !== 0) continue;
    const at = Math.floor((start + end) / 2);
    yield text.slice(0, at) + insert + text.slice(at);
  }
}

describe('splitParagraphs', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['甲', ['甲']],
    ['甲\n乙\r\n丙\r丁', ['甲', '乙', '丙', '丁']],
    ['\n　\n\t\r\n \n', []],
    ['\ufeff甲\n\ufeff\n　　乙 ', ['\ufeff甲', '　　乙 ']],
    ['甲\u2028乙\u0085', ['甲\u2028乙\u0085']],
  ];
  for (const [text, expected] of CASES) {
    it(`splits ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        splitParagraphs(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }
});

describe('parse', () => {
  it('gives figures, blanks and residue as ranges of the whole text', () => {
    const text = `${REPORT}##paidend##\n`;
    const report = parse(text);
    const printed = (items: readonly { range: { start: number; end: number } }[]): string[] => items.map(({ range }) => text.slice(range.start, range.end)); // prettier-ignore
    assert.deepEqual(printed(report.figures), ['3.6万吨', '5%']);
    assert.deepEqual(printed(report.placeholders), ['*', '**']);
    assert.deepEqual(printed(report.residue), ['##paidend##']);
    assertSound(report, text);
  });

  it('reads the facts of unchanged paragraphs once and gives what a fresh reading gives', () => {
    for (const text of texts) {
      const before = parse(text);
      for (const insert of ['“', '一、', '\n\n二是', '*', '。']) {
        for (const edited of edits(text, insert)) {
          const fresh = parse(edited);
          const again = parse(edited, { previous: before });
          assert.deepEqual(again, fresh);
          const known = new Set(before.paragraphs.map(({ facts }) => facts));
          const reused = again.paragraphs.filter(({ facts }) => known.has(facts)).length;
          const same = before.format === again.format && before.format === 'plain';
          if (same) assert.ok(reused >= before.paragraphs.length - 1, 'facts of unchanged paragraphs are read again');
        }
      }
    }
  });

  it('never takes facts of another format', () => {
    const text = '**一、总体要求**\n坚持稳中求进。\n';
    const plain = parse(text, { format: 'plain' });
    assert.deepEqual(parse(text, { format: 'markdown', previous: plain }), parse(text, { format: 'markdown' }));
  });

  it('reads nothing in code and front matter, also where the same line stands outside', () => {
    const text =
      '---\ntitle: 一、前言\n---\n\n# 汇报\n\n```\n一、完成3.6万吨。\n```\n\n一、完成3.6万吨。\n\n~~~\n二、未完的代码';
    const report = parse(text, { format: 'markdown' });
    assertSound(report, text);
    assert.equal(report.figures.length, 1);
    assert.equal(report.figures[0]?.range.start, text.lastIndexOf('3.6'));
    assert.deepEqual(report.sections.flatMap(kinds), ['title', '一、']);
    assert.deepEqual(parse(text, { format: 'markdown', previous: report }), report);
  });

  it('cuts its texts loose from the text that they come from', () => {
    const long = `${'坚持稳中求进的工作总基调，'.repeat(20)}\n`;
    const { facts } = parse(long.repeat(3)).paragraphs[0]!;
    assert.equal(facts.text, long.trimEnd());
  });

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['labels without end', '一、'.repeat(100_000)],
    ['labels of points without end', '一是甲；二是乙；'.repeat(20_000)],
    ['opening brackets', '（'.repeat(100_000)],
    ['opening quotation marks', '“'.repeat(100_000)],
    ['straight quotation marks', '"'.repeat(100_000)],
    ['stars', '*'.repeat(100_000)],
    ['one line of a million characters', '工作推进有力，'.repeat(150_000)],
    ['a sentence a character', '。好'.repeat(100_000)],
    ['points without end', '要加强领导。推动各项工作落地见效取得实绩。'.repeat(10_000)],
    ['headings of all levels', '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n一是己\n——庚\n'.repeat(3000)],
    ['lead sentences', '加强组织领导。坚持把各项任务落到实处，推动工作开展。\n'.repeat(10_000)],
    ['Markdown headings', '# 甲\n## 乙\n###### 丙\n'.repeat(5000)],
    ['attachments', '附件1\n'.repeat(20_000)],
    ['calls', '各位代表！\n'.repeat(20_000)],
    ['a fence that never closes', `\`\`\`\n${'一、代码\n'.repeat(20_000)}`],
    ['lone surrogates', '\ud800一、\udc00'.repeat(20_000)],
    ['blanks', '　'.repeat(300_000)],
  ];
  for (const [name, text] of HOSTILE) {
    it(`ends soon and soundly: ${name}`, function () {
      this.timeout(10_000);
      const report = parse(text);
      const last = report.paragraphs[report.paragraphs.length - 1];
      assert.ok(last === undefined || last.range.end <= text.length);
      assert.deepEqual(parse(text, { previous: report }).sections.length, report.sections.length);
    });
  }
});

function kinds(section: Report['sections'][number]): string[] {
  return [section.kind, ...section.children.flatMap(kinds)];
}
