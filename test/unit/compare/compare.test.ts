import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDrafts } from '../../../src/compare/compare';
import type { Comparison, WordChange } from '../../../src/compare/comparison';
import { figureText, sectionText, summaryOf } from '../../../src/compare/told';
import { parse } from '../../../src/report/parse';
import { generateReport } from '../../support/generateReport';

const fixture = (name: string): string => readFileSync(join(__dirname, '../../fixtures/compare', name), 'utf8');

interface Told {
  readonly comparison: Comparison;
  readonly figures: readonly string[];
  readonly sections: readonly string[];
}

/** Compares two texts and tells each change in a few words. */
function compare(before: string, after: string): Told {
  const [one, other] = [parse(before), parse(after)];
  const comparison = compareDrafts(one, other);
  const words = (change: WordChange): string =>
    `[${before.slice(change.before.start, change.before.end)}→${after.slice(change.after.start, change.after.end)}]`;
  return {
    comparison,
    figures: comparison.figures.map((change) => {
      const { kind, before: old, after: now } = figureText(change, one, other);
      return `${kind} ${old} ${now}`;
    }),
    sections: comparison.sections.map((change) => {
      const { kind, before: old, after: now } = sectionText(change);
      return `${kind} ${old} ${now} ${change.words.map(words).join('')}`.trim();
    }),
  };
}

describe('two drafts', () => {
  const { comparison, figures, sections } = compare(fixture('汇报稿3.txt'), fixture('处长改.txt'));

  it('have their figures compared wherever the sentences stand', () => {
    assert.deepEqual(figures, ['数值变化 552件 1098件', '单位变化 5万元 5亿元', '已填 **件 37件', '数值变化 5项 6项']);
  });

  it('have their sections paired though moved, renumbered, promoted and rewritten', () => {
    assert.deepEqual(sections, [
      '新增 — （三）聚焦人才培养 [→聚焦人才培养。举办培训班，提升能力。]',
      '移动、改序号 （一）加强组织领导 （二）加强组织领导',
      '移动、改序号 一是抓落实，确保见效 二是抓落实，确保见效',
      '移动、改序号、改写 （二）突出重点工作 四、突出重点工作 [→突出重点工作][突出重点工作。→][→点堵]',
      '改序号、改写 （三）健全长效机制 （一）健全长效机制 [5项→6项][→工作]',
      '改序号 二是抓督查，压实责任 一是抓督查，压实责任',
      '改写 关于工作情况的汇报 关于工作情况的报告 [汇报→报告]',
      '改写 一、基本情况 一、工作成效 [基本情况→工作成效][552件→1098件][5万元→5亿元][**件→37件]',
      '改写 二、主要做法 二、经验做法 [主要→经验]',
    ]);
    assert.equal(comparison.pairs.length, 10);
    assert.equal(comparison.unchanged, 2);
    assert.equal(summaryOf(comparison), '数据变化4处；章节新增1节、移动3节、改序号2节、改写3节；2节未变。');
  });

  it('give the same turned round, with what came as what went', () => {
    const back = compare(fixture('处长改.txt'), fixture('汇报稿3.txt'));
    assert.deepEqual(back.figures, [
      '数值变化 1098件 552件',
      '单位变化 5亿元 5万元',
      '改为待填 37件 **件',
      '数值变化 6项 5项',
    ]);
    assert.equal(back.comparison.pairs.length, 10);
    assert.match(back.sections[0]!, /^删去 （三）聚焦人才培养 —/);
  });
});

describe('a figure', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['that stays', '共办理552件。', '共办理552件。', []],
    ['printed in full width', '共办理552件。', '共办理５５２件。', []],
    ['that became approximate', '共办理6200件。', '共办理近6200件。', ['数值变化 6200件 近6200件']],
    [
      'with another unit for the same amount',
      '完成投资1.2亿元。',
      '完成投资12000万元。',
      ['单位变化，数值相同 1.2亿元 12000万元'],
    ],
    ['that was added', '共办理552件。', '共办理552件，占17.7%。', ['新增 — 17.7%']],
    ['that was removed', '共办理552件，占17.7%。', '共办理552件。', ['删去 17.7% —']],
    ['that went to another place of its sentence', '全年培训5期、走访20次。', '全年走访20次、培训5期。', []],
    [
      'in a list',
      '其中投诉10件、咨询20件、建议30件。',
      '其中投诉11件、咨询20件、求助5件、建议33件。',
      ['数值变化 10件 11件', '新增 — 5件', '数值变化 30件 33件'],
    ],
    [
      'in a sentence that was rewritten around it',
      '今年以来，我们共受理群众诉求552件，群众满意度不断提升。',
      '截至目前，累计受理群众诉求1098件，群众满意度持续提升。',
      ['数值变化 552件 1098件'],
    ],
    [
      'whose sentence went to another paragraph',
      '全年工作有序推进，各项任务圆满完成。共受理群众来信来访事项552件。\n\n下一步要继续努力。',
      '全年工作有序推进，各项任务圆满完成。\n\n下一步要继续努力。共受理群众来信来访事项598件。',
      ['数值变化 552件 598件'],
    ],
    [
      'that is named by the same words in another sentence',
      '出台城镇化战略五年行动计划，推进城市更新，常住人口城镇化率提高到67%。',
      '贯彻会议部署，培育现代化都市圈，加强县城建设，常住人口城镇化率提高到67.9%。',
      ['数值变化 67% 67.9%'],
    ],
    [
      'of another measure',
      '货物进出口总额28亿美元，比上年增长。',
      '市场主体总数22万户，比上年增长。',
      ['删去 28亿美元 —', '新增 — 22万户'],
    ],
    ['that stands for another thing', '受理投诉5件，群众满意。', '发放贷款8亿元，企业满意。', []],
  ];
  for (const [name, before, after, expected] of cases) {
    it(name, () => {
      assert.deepEqual(compare(before, after).figures, expected);
    });
  }

  it('is told with its sentences and sections', () => {
    const before = '一、基本情况\n全年受理。共办理552件。\n二、打算\n继续努力。';
    const after = '一、总体情况\n全年受理。共办理553件。\n二、打算\n继续努力。';
    const [change] = compare(before, after).comparison.figures;
    assert.equal(before.slice(change!.sentence.before.start, change!.sentence.before.end), '共办理552件。');
    assert.equal(after.slice(change!.sentence.after.start, change!.sentence.after.end), '共办理553件。');
    assert.deepEqual([change!.section.before?.title, change!.section.after?.title], ['基本情况', '总体情况']);
  });
});

describe('drafts without headings', () => {
  it('have their paragraphs paired', () => {
    const before = '今年工作开局良好，投资5亿元。\n\n同志们很努力，群众很满意。\n\n下一步再接再厉。';
    const after = '同志们很努力，群众都很满意。\n\n今年工作开局良好，投资6亿元。\n\n最后祝大家身体健康。';
    const { figures, sections, comparison } = compare(before, after);
    assert.deepEqual(figures, ['数值变化 5亿元 6亿元']);
    assert.deepEqual(sections, ['改写 正文 正文 [→都][下一步再接再厉。→][5亿元→6亿元][→最后祝大家身体健康。]']);
    assert.deepEqual(
      comparison.passages.map(({ before: one, after: other, moved }) => [
        one !== undefined,
        other !== undefined,
        moved,
      ]),
      [
        [true, true, false],
        [true, false, false],
        [true, true, true],
        [false, true, false],
      ],
    );
  });

  it('may be empty', () => {
    assert.deepEqual(compare('', '').comparison, { figures: [], sections: [], pairs: [], passages: [], unchanged: 0 });
    assert.deepEqual(compare('', '一、总体情况\n很好。').sections, ['新增 — 一、总体情况 [→总体情况][→很好。]']);
  });
});

describe('a title', () => {
  it('may come', () => {
    const text = '各位领导：\n一、总体情况\n很好很好。\n二、下一步打算\n继续努力。\n';
    const { sections } = compare(text, `关于工作情况的汇报\n${text}`);
    assert.deepEqual(sections, ['改写 正文 关于工作情况的汇报 [→关于工作情况的汇报]']);
  });
});

describe('many sections', () => {
  it('are all found again, whatever their order', () => {
    // Without closing, signature and date, which would go with the last section.
    const lines = generateReport(30_000, 7).text.split('\n').slice(0, -4);
    const parts = lines.join('\n').split(/\n(?=[一二三四五六七八九十百]+、)/);
    const [head, ...rest] = parts;
    const after = [head!, ...rest.reverse()].join('\n');
    const { figures, comparison } = compare(lines.join('\n'), after);
    assert.deepEqual(figures, []);
    assert.ok(comparison.sections.every(({ kind }) => kind === 'moved'));
  });
});

describe('changed words', () => {
  const told = (before: string, after: string): readonly string[] => {
    const [one, other] = [parse(`一、工作\n${before}`), parse(`一、工作\n${after}`)];
    return compareDrafts(one, other).passages.flatMap(({ words }) =>
      words.map(
        (word) =>
          `${one.text.slice(word.before.start, word.before.end)}→${other.text.slice(word.after.start, word.after.end)}`,
      ),
    );
  };

  it('are whole words where a character or two of a word changed, and no longer than that', () => {
    assert.deepEqual(told('重点项目加快推进，全年开工176处。', '重大项目加快推进，全年开工196处。'), [
      '重点→重大',
      '176处→196处',
    ]);
    assert.deepEqual(told('切实保障群众利益。', '切实保证群众利益。'), ['保障→保证']);
    assert.deepEqual(told('工业生产增长。', '工业生产较快增长。'), ['→较快']);
    assert.deepEqual(told('全年开工176处。', '全年竣工176处。'), ['开工→竣工']);
  });
  it('are told as they are where more than a few characters changed', () => {
    assert.deepEqual(told('我们坚持稳中求进的总基调，务求实效。', '我们坚持以质取胜不动摇基调，务求实效。'), [
      '稳中求进的总→以质取胜不动摇',
    ]);
  });
  it('are looked up for the first places only, so that a draft that changes everywhere takes no longer', () => {
    const many = (word: string): string => Array.from({ length: 900 }, (_, at) => `第${at}处${word}项目。`).join('\n');
    const words = told(many('重点'), many('重大'));
    assert.equal(words[0], '重点→重大');
    assert.equal(words.at(-1), '点→大');
    assert.equal(words.length, 900);
  });
});
