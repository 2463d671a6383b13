import assert from 'node:assert/strict';
import { checkJson, outlineJson, placeholdersJson, statisticsJson } from '../../../src/cli/json';
import { placesIn } from '../../../src/cli/places';
import type { Section } from '../../../src/report/model';
import type { Claim } from '../../../src/statistics/claim';
import { countCharacters } from '../../../src/text/characters';
import { findingAt, removable, reportOf } from './fakes';
import { schemaProblems } from './schema';

const text = '各位领导：\n一、总体情况\n一是办结率过半数。\n二是完成**件。';
const places = placesIn(text);

function section(kind: Section['kind'], label: string, title: string, end: number, children: Section[] = []): Section {
  const start = text.indexOf(label + title);
  return {
    kind,
    label,
    title,
    heading: { start, end: start + label.length + title.length },
    range: { start, end },
    runIn: false,
    children,
  };
}

describe('the JSON of', () => {
  it('an outline', () => {
    const report = reportOf(text, {
      parts: { salutation: { start: 0, end: 5 } },
      sections: [section('一、', '一、', '总体情况', text.length, [section('一是', '一是', '办结率过半数', 22)])],
    });
    const json = outlineJson('a.txt', report, places);
    assert.deepEqual(json, {
      schema: 1,
      file: 'a.txt',
      parts: { salutation: { text: '各位领导：', line: 1, column: 1, offset: 0, length: 5 } },
      sections: [
        {
          kind: '一、',
          label: '一、',
          title: '总体情况',
          line: 2,
          column: 1,
          offset: 6,
          length: text.length - 6,
          characters: countCharacters(text.slice(6)),
          children: [
            {
              kind: '一是',
              label: '一是',
              title: '办结率过半数',
              line: 3,
              column: 1,
              offset: 13,
              length: 9,
              characters: 9,
              children: [],
            },
          ],
        },
      ],
    });
    assert.deepEqual(schemaProblems(json), []);
  });

  it('placeholders, with a unit only where there is one', () => {
    const start = text.indexOf('**');
    const blank = { range: { start, end: start + 2 }, text: '**', before: '二是完成', after: '件。' };
    const json = placeholdersJson(
      '-',
      reportOf(text, {
        placeholders: [
          { ...blank, kind: 'figure', unit: '件' },
          { ...blank, kind: 'name' },
        ],
      }),
      places,
    );
    const at = { line: 4, column: 5, offset: start, length: 2 };
    assert.deepEqual(json.placeholders, [
      { kind: 'figure', text: '**', ...at, unit: '件' },
      { kind: 'name', text: '**', ...at },
    ]);
    assert.deepEqual(schemaProblems(json), []);
  });

  it('statistics, without bounds that are infinite or unknown', () => {
    const range = { start: 0, end: 2 };
    const unsolved: Claim = {
      relation: 'share',
      title: '占比',
      formula: 'part / whole * 100',
      operands: {
        part: { text: '**', range, unit: '件' },
        whole: { text: '100以上', range, unit: '件', interval: { low: 100, high: Infinity } },
        others: [{ text: '5', range, unit: '件', interval: { low: 5, high: 5 } }],
      },
      printed: { text: '36.03%', range, unit: '%', interval: { low: 36.025, high: 36.035 } },
      verdict: 'unknown',
      working: '** ÷ 100以上',
      range,
    };
    const claim: Claim = { ...unsolved, computed: { low: 0, high: Infinity } };
    const json = statisticsJson('a.txt', reportOf(text), [claim, unsolved]);
    const at = { offset: 0, length: 2 };
    assert.deepEqual(json.claims[0], {
      relation: 'share',
      formula: 'part / whole * 100',
      operands: {
        part: { text: '**', ...at },
        whole: { text: '100以上', ...at, low: 100 },
        others: [{ text: '5', ...at, low: 5, high: 5 }],
      },
      printed: { text: '36.03%', ...at, low: 36.025, high: 36.035 },
      computed: { low: 0 },
      verdict: 'unknown',
      working: '** ÷ 100以上',
    });
    assert.deepEqual(json.claims[1]?.computed, {});
    assert.deepEqual(schemaProblems(json), []);
  });

  it('findings, with related places and fixes only where there are some', () => {
    const related = [{ range: { start: 0, end: 5 }, message: '见此' }];
    const json = checkJson('a.txt', [findingAt(text, '总体'), { ...removable(text, '**'), related }], places);
    const finding = { rule: 'residue/tag', severity: 'warning', message: '多余的文字' };
    const start = text.indexOf('**');
    assert.deepEqual(json.findings, [
      { ...finding, line: 2, column: 3, offset: 8, length: 2 },
      {
        ...finding,
        line: 4,
        column: 5,
        offset: start,
        length: 2,
        related: [{ offset: 0, length: 5, message: '见此' }],
        fixes: [{ title: '删去“**”', safe: true, edits: [{ offset: start, length: 2, text: '' }] }],
      },
    ]);
    assert.deepEqual(schemaProblems(json), []);
  });
});

describe('the published schema', () => {
  const good = { schema: 1, file: 'a.txt', findings: [] };

  it('takes one object or an array of them', () => {
    assert.deepEqual(schemaProblems(good), []);
    assert.deepEqual(schemaProblems([good, { schema: 1, file: 'b.txt', findings: [] }]), []);
    assert.deepEqual(schemaProblems([]), []);
  });

  const bad: [string, unknown][] = [
    ['another version', { ...good, schema: 2 }],
    ['a field that it does not know', { ...good, more: 1 }],
    ['no file', { schema: 1, findings: [] }],
    ['two commands in one', { ...good, placeholders: [] }],
    ['a line 0', { ...good, findings: [{ ...checkJson('', [findingAt(text, '总体')], places).findings[0], line: 0 }] }],
  ];
  for (const [name, value] of bad) {
    it(`refuses ${name}`, () => {
      assert.notDeepEqual(schemaProblems(value), []);
    });
  }
});
