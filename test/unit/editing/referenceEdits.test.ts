import assert from 'node:assert/strict';
import { referenceEdits } from '../../../src/editing/referenceEdits';
import type { Outcome } from '../../../src/editing/structure';
import { structure } from '../../../src/editing/structureEditing';
import type { Report, Section } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';
import { referencesOf } from '../../../src/report/references/references';
import type { TextEdit } from '../../../src/text/range';

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { range, text: words } of [...edits].reverse()) {
    result = result.slice(0, range.start) + words + result.slice(range.end);
  }
  return result;
}

function sectionsOf(report: Report): Section[] {
  const below = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...below(one.children)]);
  return below(report.sections);
}

function sectionTitled(report: Report, title: string): Section {
  const found = sectionsOf(report).find((one) => one.title === title);
  assert.ok(found, title);
  return found;
}

/** What the references of a text name, by title. */
function namedIn(text: string): string[] {
  return referencesOf(parse(text))
    .map(({ target }) => target?.title ?? '×')
    .sort();
}

const TEXT = `工作报告

一、总体情况
情况良好，打算见第三部分，做法见第二部分（二）、（三）。
二、主要做法
（一）抓统筹
不足如（三）所述。
（二）抓落实
（三）抓督查
上述（一）是关键，见二（二）。
三、下步打算
（一）补短板
（二）强弱项
重点是前述（一），并见第二部分（一）。
四、保障措施
`;

describe('references follow the labels they name', () => {
  /** The lines of `TEXT` with a reference after a change of the section titled so; all lead where they led. */
  function lines(title: string, change: (report: Report, section: Section) => Outcome): string[] {
    const report = parse(TEXT);
    const outcome = change(report, sectionTitled(report, title));
    assert.ok('edits' in outcome, JSON.stringify(outcome));
    const text = applied(TEXT, outcome.edits);
    assert.deepEqual(namedIn(text), namedIn(TEXT), text);
    return text.split('\n').filter((line) => line.endsWith('。'));
  }

  it('when a part moves', () => {
    assert.deepEqual(lines('下步打算', structure.moveUp), [
      '情况良好，打算见第二部分，做法见第三部分（二）、（三）。',
      '重点是前述（一），并见第三部分（一）。',
      '不足如（三）所述。',
      '上述（一）是关键，见三（二）。',
    ]);
  });
  it('when a point moves within its part', () => {
    assert.deepEqual(lines('抓督查', structure.moveUp), [
      '情况良好，打算见第三部分，做法见第二部分（三）、（二）。',
      '不足如（二）所述。',
      '上述（一）是关键，见二（三）。',
      '重点是前述（一），并见第二部分（一）。',
    ]);
  });
  it('when a point goes to another part: the part is named where the words stay behind', () => {
    const text = lines('抓统筹', (report, section) =>
      structure.moveBehind(report, [section], sectionTitled(report, '强弱项')),
    );
    assert.deepEqual(text, [
      '情况良好，打算见第三部分，做法见第二部分（一）、（二）。',
      '上述第三部分（三）是关键，见二（一）。',
      '重点是前述（一），并见（三）。',
      '不足如第二部分（二）所述。',
    ]);
  });
  it('when a part becomes a point', () => {
    assert.deepEqual(lines('下步打算', structure.demote).slice(0, 1), [
      '情况良好，打算见第二部分（四），做法见第二部分（二）、（三）。',
    ]);
  });
  it('when points get another form', () => {
    assert.deepEqual(lines('抓统筹', (report, section) => structure.restyle(report, section, '1.')).slice(0, 3), [
      '情况良好，打算见第三部分，做法见第二部分第2点、第二部分第3点。',
      '不足如第二部分第3点所述。',
      '上述第二部分第1点是关键，见第二部分第2点。',
    ]);
  });

  const direct: readonly (readonly [string, string, string, string])[] = [
    ['一、甲\n二、乙\n三、丙\n见第3部分。\n', '丙', '四、', '第4部分'],
    ['一、甲\n二、乙\n三、丙\n见第３部分。\n', '丙', '四、', '第４部分'],
    ['一、甲\n二、乙\n三、丙\n见第一、二部分。\n', '乙', '三、', '第一、三部分'],
    ['一、甲\n二、乙\n三、丙\n见第一、二部分。\n', '乙', '（一）', '第一、二部分'],
    ['一、甲\n一是学。读书。\n二是做。干事。\n上述第二点重要。\n', '做', '三是', '上述第三点'],
    ['见附件1。\n\n附件1\n任务表\n内容\n附件2\n报表\n内容\n', '任务表', '附件2', '见附件2。'],
    ['见附件一。\n\n附件1\n任务表\n内容\n附件2\n报表\n内容\n', '任务表', '附件12', '见附件十二。'],
    ['第一章　甲\n第二章　乙\n见第二章。\n', '乙', '第三章', '见第三章。'],
    ['第一章　甲\n第二章　乙\n见第二章。\n', '乙', '第二节', '见第二节。'],
  ];
  for (const [text, title, label, expected] of direct) {
    it(`${title} becomes ${label}: ${expected}`, () => {
      const report = parse(text);
      const edits = referenceEdits(report, new Map([[sectionTitled(report, title), label]]));
      assert.ok(applied(text, edits).includes(expected), applied(text, edits));
    });
  }

  it('leaves the list of attachments in its order, and other documents alone', () => {
    const text = '按《意见》附件1办理。\n\n附件：1.任务表\n2.报表\n\n附件1\n任务表\n内容\n附件2\n报表\n内容\n';
    const report = parse(text);
    assert.deepEqual(referenceEdits(report, new Map([[sectionTitled(report, '任务表'), '附件2']])), []);
  });
});
