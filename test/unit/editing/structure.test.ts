import assert from 'node:assert/strict';
import { structure } from '../../../src/editing/structureEditing';
import type { Outcome, Refusal, Structure } from '../../../src/editing/structure';
import type { UsualForm } from '../../../src/editing/labelForm';
import type { Report, Section } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';
import { applyEdits, sectionWith } from '../../support/outlineEdits';

type Step = (report: Report, section: Section) => Outcome;

/** What a change makes of a text; `‸` stands where the changed section begins. A refusal is given by its name. */
function after(text: string, words: string, step: Step): string {
  const report = parse(text);
  const outcome = step(report, sectionWith(report, words));
  if ('refused' in outcome) return outcome.refused;
  const changed = applyEdits(text, outcome.edits);
  return `${changed.slice(0, outcome.at)}‸${changed.slice(outcome.at)}`;
}

const REPORT = `一、抓学习
组织集中学习。
（一）学原文
读原著。
（二）学案例
看案例。
二、抓落实
逐项推进。
三、抓宣传
讲好故事。
`;

const RUN_IN = '主要做法：一是抓学习，提高认识；二是抓落实，逐项推进；三是抓宣传，讲好故事。\n';

const POINTS = `具体做法：
　　一是抓学习。
　　二是抓落实。
　　三是抓宣传。
`;

describe('a section that moves', () => {
  it('changes places with the one before it, and the labels stay in order', () => {
    assert.equal(
      after(REPORT, '抓落实', structure.moveUp),
      `‸一、抓落实
逐项推进。
二、抓学习
组织集中学习。
（一）学原文
读原著。
（二）学案例
看案例。
三、抓宣传
讲好故事。
`,
    );
    assert.equal(after(REPORT, '学原文', structure.moveDown), REPORT.replace('（一）学原文\n读原著。\n（二）学案例\n看案例。', '（一）学案例\n看案例。\n‸（二）学原文\n读原著。')); // prettier-ignore
  });

  it('keeps blank lines and the end of the text where they are', () => {
    assert.equal(after('一、甲事\r\n\r\n二、乙事', '甲事', structure.moveDown), '一、乙事\r\n\r\n‸二、甲事');
  });

  it('is refused at the ends of its series', () => {
    assert.equal(after(REPORT, '抓学习', structure.moveUp), 'first' satisfies Refusal);
    assert.equal(after(REPORT, '学案例', structure.moveDown), 'last' satisfies Refusal);
    const lists = '一是甲项。\n二是乙项。\n以上为近期工作。\n一是丙项。\n二是丁项。\n';
    assert.equal(after(lists, '丙项', structure.moveUp), 'first' satisfies Refusal);
  });

  it('moves inside its paragraph, and the marks stay where they are', () => {
    assert.equal(
      after(RUN_IN, '抓宣传', structure.moveUp),
      '主要做法：一是抓学习，提高认识；‸二是抓宣传，讲好故事；三是抓落实，逐项推进。\n',
    );
  });

  it('goes behind another at its level, with all below it', () => {
    const behind = (words: string): Step => (report, section) => structure.moveBehind(report, [section], sectionWith(report, words)); // prettier-ignore
    assert.equal(
      after(REPORT, '抓学习', behind('抓宣传')),
      '一、抓落实\n逐项推进。\n二、抓宣传\n讲好故事。\n‸三、抓学习\n组织集中学习。\n（一）学原文\n读原著。\n（二）学案例\n看案例。\n',
    );
    assert.equal(
      after(REPORT, '抓宣传', behind('学原文')),
      '一、抓学习\n组织集中学习。\n（一）学原文\n读原著。\n‸（二）抓宣传\n讲好故事。\n（三）学案例\n看案例。\n二、抓落实\n逐项推进。\n',
    );
    assert.equal(after(REPORT, '抓学习', behind('学原文')), 'insideItself');
    assert.equal(after(RUN_IN, '抓学习', behind('抓宣传')), '主要做法：一是抓落实，逐项推进；二是抓宣传，讲好故事；‸三是抓学习，提高认识。\n'); // prettier-ignore
  });

  it('goes with several others, each with its own', () => {
    const report = parse(REPORT);
    const sections = ['抓宣传', '学案例', '抓落实'].map((words) => sectionWith(report, words));
    const outcome = structure.moveBehind(report, sections, sectionWith(report, '学原文'));
    assert.ok('edits' in outcome);
    assert.equal(
      applyEdits(REPORT, outcome.edits),
      '一、抓学习\n组织集中学习。\n（一）学原文\n读原著。\n（二）学案例\n看案例。\n（三）抓落实\n逐项推进。\n（四）抓宣传\n讲好故事。\n',
    );
  });
});

describe('a section that changes its level', () => {
  it('goes one up, and what followed it under its heading stands below it', () => {
    assert.equal(
      after(REPORT, '学原文', structure.promote),
      '一、抓学习\n组织集中学习。\n‸二、学原文\n读原著。\n（一）学案例\n看案例。\n三、抓落实\n逐项推进。\n四、抓宣传\n讲好故事。\n',
    );
    assert.equal(after(REPORT, '抓学习', structure.promote), 'highest');
  });

  it('goes one down, and what is below it too', () => {
    assert.equal(
      after(REPORT.replace('二、抓落实\n逐项推进。\n', '二、抓落实\n（一）甲项\n做了。\n（二）乙项\n做了。\n'), '抓落实', structure.demote),
      '一、抓学习\n组织集中学习。\n（一）学原文\n读原著。\n（二）学案例\n看案例。\n‸（三）抓落实\n1.甲项\n做了。\n2.乙项\n做了。\n二、抓宣传\n讲好故事。\n',
    ); // prettier-ignore
    assert.equal(after(REPORT, '抓学习', structure.demote), 'first');
    assert.equal(after('一、甲事\n①细目\n②另一目\n', '另一目', structure.demote), 'lowest');
  });

  it('takes the #s of Markdown along', () => {
    const text = '## 一、甲事\n\n### （一）子项\n\n说明。\n\n## 二、乙事\n\n说明。\n';
    assert.equal(
      after(text, '乙事', structure.demote),
      '## 一、甲事\n\n### （一）子项\n\n说明。\n\n### ‸（二）乙事\n\n说明。\n',
    );
    assert.equal(after('# 总结\n\n## 甲事\n\n说明。\n\n## 乙事\n\n### 子项\n', '乙事', structure.demote), '# 总结\n\n## 甲事\n\n说明。\n\n‸### 乙事\n\n#### 子项\n'); // prettier-ignore
  });
});

describe('a new section', () => {
  it('stands behind its brother with the next label', () => {
    assert.equal(
      after(REPORT, '抓落实', structure.insertSibling),
      REPORT.replace('逐项推进。\n三、', '逐项推进。\n‸三、\n四、'),
    );
    assert.equal(after(RUN_IN, '抓落实', structure.insertSibling), RUN_IN.replace('推进；三是', '推进；‸三是；四是'));
    assert.equal(after(RUN_IN, '抓宣传', structure.insertSibling), RUN_IN.replace('故事。', '故事；‸四是。'));
    assert.equal(after('　　1．甲事。做了。\n　　2．乙事。做了。', '乙事', structure.insertSibling), '　　1．甲事。做了。\n　　2．乙事。做了。\n　　‸3．'); // prettier-ignore
  });

  it('stands below its parent', () => {
    assert.equal(
      after(REPORT, '抓落实', structure.insertChild),
      REPORT.replace('逐项推进。\n', '逐项推进。\n‸（一）\n'),
    );
    assert.equal(after(REPORT, '抓学习', structure.insertChild), REPORT.replace('看案例。\n', '看案例。\n‸（三）\n'));
  });

  it('is what stands behind a place of the text', () => {
    const at =
      (words: string): Step =>
      (report) =>
        structure.split(report, report.text.indexOf(words));
    const text = '一、抓学习\n组织集中学习。开展研讨。\n（一）学原文\n（二）学案例\n二、抓落实\n';
    assert.equal(
      after(text, '抓学习', at('开展')),
      '一、抓学习\n组织集中学习。\n‸二、开展研讨。\n（一）学原文\n（二）学案例\n三、抓落实\n',
    );
    assert.equal(
      after(text, '抓学习', at('组织')),
      '一、抓学习\n‸二、组织集中学习。开展研讨。\n（一）学原文\n（二）学案例\n三、抓落实\n',
    );
    assert.equal(after(text, '抓学习', at('一、')), 'noSection');
    const nested = '一、甲事\n（一）子项\n说明一。\n说明二。\n（二）另一项\n';
    assert.equal(
      after(nested, '子项', at('说明二')),
      '一、甲事\n（一）子项\n说明一。\n‸（二）说明二。\n（三）另一项\n',
    );
  });
});

describe('a section that goes', () => {
  it('closes the gap', () => {
    assert.equal(
      after(REPORT, '抓落实', structure.remove),
      REPORT.replace('\n二、抓落实\n逐项推进。\n三、', '‸\n二、'),
    );
    assert.equal(after(REPORT, '抓学习', structure.remove), '‸一、抓落实\n逐项推进。\n二、抓宣传\n讲好故事。\n');
    assert.equal(
      after(RUN_IN, '抓宣传', structure.remove),
      '主要做法：一是抓学习，提高认识；二是抓落实，逐项推进‸。\n',
    );
    assert.equal(
      after(RUN_IN, '抓学习', structure.remove),
      '主要做法：‸一是抓落实，逐项推进；二是抓宣传，讲好故事。\n',
    );
  });

  it('becomes a part of the one before it', () => {
    assert.equal(
      after(REPORT.replace('二、抓落实\n', '二、抓落实\n（一）建台账\n'), '抓学习', structure.mergeWithNext),
      '‸一、抓学习\n组织集中学习。\n（一）学原文\n读原著。\n（二）学案例\n看案例。\n抓落实。\n（三）建台账\n逐项推进。\n二、抓宣传\n讲好故事。\n',
    );
    assert.equal(after(REPORT, '抓宣传', structure.mergeWithNext), 'last');
    assert.equal(after(RUN_IN, '抓学习', structure.mergeWithNext), '主要做法：‸一是抓学习，提高认识；抓落实，逐项推进；二是抓宣传，讲好故事。\n'); // prettier-ignore
  });
});

describe('labels', () => {
  it('are put in order, of a series or of all', () => {
    const text = '一、甲事\n（一）子项\n（一）另一项\n三、乙事\n四、丙事\n';
    const one: Step = (report, section) => structure.renumber(report, section);
    assert.equal(after(text, '丙事', one), text.replace('三、', '二、').replace('四、', '‸三、'));
    assert.equal(after(text, '另一项', one), text.replace('（一）另', '‸（二）另'));
    assert.equal(
      after(text, '丙事', (report) => structure.renumber(report)),
      '一、甲事\n（一）子项\n‸（二）另一项\n二、乙事\n三、丙事\n',
    );
    assert.equal(after(REPORT, '抓学习', one), 'inOrder');
  });

  it('keep their marks and their width', () => {
    const text = '1．甲事。做了。\n３．乙事。做了。\n5、丙事。做了。\n';
    assert.equal(after(text, '甲事', structure.renumber), '‸1．甲事。做了。\n２．乙事。做了。\n3、丙事。做了。\n');
  });

  it('are written in another form', () => {
    const styled =
      (form: UsualForm): Step =>
      (report, section) =>
        structure.restyle(report, section, form);
    assert.equal(after(POINTS, '抓落实', styled('（一）')), POINTS.replace('一是', '（一）').replace('二是', '‸（二）').replace('三是', '（三）')); // prettier-ignore
    assert.equal(after(RUN_IN, '抓学习', styled('首先')), '主要做法：‸首先，抓学习，提高认识；其次，抓落实，逐项推进；最后，抓宣传，讲好故事。\n'); // prettier-ignore
    assert.equal(after(POINTS, '抓落实', styled('一是')), 'already');
    assert.equal(after('——抓学习。做了。\n——抓落实。做了。\n', '抓学习', styled('一是')), '‸一是抓学习。做了。\n二是抓落实。做了。\n'); // prettier-ignore
    assert.equal(after(`一、总\n（一）目\n${Array.from({ length: 11 }, (_, at) => `${at + 1}.事项\n`).join('')}`, '事项', styled('甲、')), 'noLabel'); // prettier-ignore
    assert.equal(after(REPORT, '抓落实', styled('（一）')).includes('\n1.学原文\n'), true);
  });
});

describe('run-in points', () => {
  it('become paragraphs and come back', () => {
    const apart = '主要做法：\n一是抓学习，提高认识。\n‸二是抓落实，逐项推进。\n三是抓宣传，讲好故事。\n';
    assert.equal(after(RUN_IN, '抓落实', structure.toParagraphs), apart);
    assert.equal(after(apart.replace('‸', ''), '抓学习', structure.toRunIn), RUN_IN.replace('一是', '‸一是'));
    assert.equal(after(POINTS, '抓学习', structure.toParagraphs), 'already');
    assert.equal(after(RUN_IN, '抓学习', structure.toRunIn), 'already');
    assert.equal(after('一、甲事\n做了。\n', '甲事', structure.toRunIn), 'alone');
  });
});

describe('structure', () => {
  it('has every change', () => {
    const names: readonly (keyof Structure)[] = ['moveUp', 'moveDown', 'moveBehind', 'promote', 'demote', 'insertSibling', 'insertChild', 'remove', 'split', 'mergeWithNext', 'renumber', 'restyle', 'toParagraphs', 'toRunIn']; // prettier-ignore
    assert.deepEqual(Object.keys(structure).sort(), [...names].sort());
  });
});
