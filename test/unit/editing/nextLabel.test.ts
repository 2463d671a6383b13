import assert from 'node:assert/strict';
import { nextLabelsAt } from '../../../src/editing/nextLabel';
import { parse } from '../../../src/report/parse';

/** What may be written where `‸` stands, the likeliest first; `|` is where the caret comes to stand, unless at the end. */
function offers(text: string): readonly string[] {
  const offset = text.indexOf('‸');
  const report = parse(text.replace('‸', ''));
  return nextLabelsAt(report, offset).map(({ range, text: words, caret }) => {
    assert.equal(range.end, offset);
    assert.ok(words.startsWith(report.text.slice(range.start, offset)), 'what is there already stays');
    return caret === words.length ? words : `${words.slice(0, caret)}|${words.slice(caret)}`;
  });
}

describe('the next label on a new line', () => {
  const forms: readonly (readonly [string, string, string])[] = [
    ['二、抓落实', '三、', '一、'],
    ['（二）抓落实。逐项推进。', '（三）', '（一）'],
    ['(二)抓落实。逐项推进。', '(三)', '(一)'],
    ['2.抓落实。逐项推进。', '3.', '1.'],
    ['2. 抓落实。逐项推进。', '3. ', '1. '],
    ['2．抓落实。逐项推进。', '3．', '1．'],
    ['２．抓落实。逐项推进。', '３．', '１．'],
    ['2、抓落实。逐项推进。', '3、', '1、'],
    ['（2）抓落实。逐项推进。', '（3）', '（1）'],
    ['②抓落实。逐项推进。', '③', '①'],
    ['第二，抓落实。逐项推进。', '第三，', '第一，'],
    ['二是抓落实。逐项推进。', '三是', '一是'],
    ['二要抓落实。逐项推进。', '三要', '一要'],
    ['其二，抓落实。逐项推进。', '其三，', '其一，'],
    ['乙、抓落实。逐项推进。', '丙、', '甲、'],
    ['第二章　抓落实', '第三章　', '第一章　'],
    ['第二条　本办法自发布之日起施行。', '第三条　', '第一条　'],
    ['——抓落实。逐项推进。', '——', '——'],
  ];
  for (const [before, next, first] of forms) {
    it(`behind “${before}” is “${next}”`, () => {
      assert.deepEqual(offers(`${first}学原文。读原著。\n${before}\n‸`).slice(0, 1), [next]);
    });
  }
  it('comes behind the first of a series, also where one alone is no section yet', () => {
    assert.deepEqual(offers('一、总体情况\n‸'), ['二、']);
    assert.deepEqual(offers('今年以来，主要做了以下工作。\n一是抓学习。读原著。\n‸'), ['二是']);
    assert.deepEqual(offers('首先，抓学习。读原著。\n‸'), ['其次，']);
    assert.deepEqual(offers('——抓学习。读原著。\n‸'), ['——']);
  });
  it('counts with words to the last', () => {
    assert.deepEqual(offers('首先，抓学习。读原著。\n其次，抓落实。逐项推进。\n‸'), ['再次，', '最后，']);
    assert.deepEqual(offers('首先，抓学习。\n其次，抓落实。\n再次，抓宣传。\n‸'), ['最后，']);
    assert.deepEqual(offers('首先，抓学习。\n其次，抓落实。\n最后，抓宣传。\n‸'), []);
    assert.deepEqual(offers('一方面是抓学习。读原著。\n‸'), ['另一方面是', '二方面是']);
    assert.deepEqual(offers('一方面是抓学习。\n另一方面是抓落实。\n‸'), []);
  });
  it('ends with the signs of its form', () => {
    const signs = Array.from({ length: 20 }, (_, at) => `${String.fromCharCode(0x2460 + at)}抓学习。读原著。\n`);
    assert.deepEqual(offers(`${signs.join('')}‸`), []);
  });

  const levels =
    '一、抓学习\n今年以来，成效明显。\n（一）学原文。读原著。\n（二）学案例。看案例。\n1.看得懂。要看懂。\n2.记得住。要记住。\n';
  it('is that of the innermost series first', () => {
    assert.deepEqual(offers(`${levels}‸`), ['3.', '（三）', '二、']);
    assert.deepEqual(offers(`${levels}‸\n二、抓落实`), ['3.', '（三）', '二、']);
  });
  it('follows the last line of a section, not one in its middle', () => {
    assert.deepEqual(offers('一、抓学习\n今年以来，成效明显。\n二、抓落实\n逐项推进。\n‸'), ['三、']);
    assert.deepEqual(offers('一、抓学习\n‸\n今年以来，成效明显。\n二、抓落实'), []);
    assert.deepEqual(offers('一、抓学习\n今年以来，成效明显。\n‸\n干部反映良好。\n二、抓落实'), []);
    assert.deepEqual(offers('一、抓学习\n‸\n（一）学原文。读原著。\n（二）学案例。看案例。'), []);
  });
  it('does not ask after each paragraph of a section that is shorter than the one before it', () => {
    const first = '一、抓学习\n今年以来，成效明显。\n干部反映良好。\n';
    assert.deepEqual(offers('一、抓学习\n今年以来，成效明显。\n‸'), []);
    assert.deepEqual(offers(`${first}二、抓落实\n逐项推进。\n‸`), []);
    assert.deepEqual(offers(`${first}二、抓落实\n逐项推进。\n群众比较满意。\n‸`), ['三、']);
    assert.deepEqual(offers(`${first}二、抓落实\n‸`), ['三、']);
  });
  it('is the next number, also where the text below has it already', () => {
    assert.deepEqual(offers('一、抓学习\n‸\n二、抓落实\n三、抓宣传'), ['二、']);
    assert.deepEqual(offers('一、抓学习\n三、抓落实\n‸'), ['四、']);
  });
  it('of a heading without text is that of what stands below those before it', () => {
    const below = '一、抓学习\n（一）学原文。读原著。\n（二）学案例。看案例。\n二、抓落实\n‸';
    assert.deepEqual(offers(below), ['（一）', '三、']);
    assert.deepEqual(offers(below.replace('（一）', '今年以来，成效明显。\n（一）')), ['三、', '（一）']);
  });
  it('ends with a label without words', () => {
    assert.deepEqual(offers('一、抓学习\n二、\n‸'), []);
    assert.deepEqual(offers('一、抓学习\n今年以来，成效明显。\n（一）\n‸'), []);
  });
  it('has the indent and the marks of the line before', () => {
    assert.deepEqual(offers('　　（一）学原文。读原著。\n　　（二）学案例。看案例。\n‸'), ['　　（三）']);
    assert.deepEqual(offers('　　（一）学原文。读原著。\n　　（二）学案例。看案例。\n　‸'), ['　　（三）']);
    assert.deepEqual(offers('（一）学原文。读原著。\n（二）学案例。看案例。\n　　‸'), ['（三）']);
    assert.deepEqual(offers('  （一）学原文。读原著。\n  （二）学案例。看案例。\n  ‸'), ['  （三）']);
    assert.deepEqual(offers('## 一、抓学习\n\n## 二、抓落实\n\n今年以来，成效明显。\n\n‸'), ['## 三、']);
    assert.deepEqual(offers('## 工作\n\n### （一）学原文\n\n读原著。\n\n### （二）学案例\n\n‸'), ['### （三）']);
    assert.deepEqual(offers('# 汇报\n\n- 一是抓学习。\n- 二是抓落实。\n‸'), ['- 三是']);
    assert.deepEqual(offers('# 汇报\n\n**一、抓学习**\n\n读原著。\n\n**二、抓落实**\n\n‸'), ['**三、|**']);
    assert.deepEqual(offers('# 汇报\n\n**一是**抓学习。\n\n**二是**抓落实。\n\n‸'), ['**三是**']);
    assert.deepEqual(offers('\ufeff一、抓学习\n‸'), ['二、']);
    assert.deepEqual(offers('一、抓学习。今年以来，成效明显。\r\n‸\r\n'), ['二、']);
  });
  it('comes behind a blank line, not far below', () => {
    assert.deepEqual(offers('一、抓学习\n\n‸'), ['二、']);
    assert.deepEqual(offers('一、抓学习\n\n\n\n‸'), []);
    assert.deepEqual(offers('今年以来，成效明显。\n\n\n\n一、抓学习\n\n\n\n‸'), ['二、']);
  });
  it('is none where nothing was counted, in the head and tail of the report, and behind the caret', () => {
    assert.deepEqual(offers('‸'), []);
    assert.deepEqual(offers('各位领导：\n‸\n一、抓学习'), []);
    assert.deepEqual(offers('今年以来，成效明显。\n‸'), []);
    assert.deepEqual(offers('一、抓学习\n读原著。\n二、抓落实\n逐项推进。\n汇报完毕，请批评指正。\n‸'), []);
    assert.deepEqual(offers('一、抓学习\n‸　'), []);
    assert.deepEqual(offers('一、抓学习‸\n'), []);
    assert.deepEqual(offers('一、抓学习\n今‸'), []);
    assert.deepEqual(offers('# 汇报\n\n## 学习\n\n‸'), []);
  });
  it('is none behind points inside a paragraph, but that of the section around them', () => {
    assert.deepEqual(offers('一、抓学习\n一是学原文；二是学案例。\n‸'), ['二、']);
  });
});

describe('the words behind the next label', () => {
  it('are those that the neighbours open with', () => {
    const two = '一是突出“融”，科学制定清单。逐项推进。\n二是突出“实”，确保任务落地。逐项推进。\n';
    assert.deepEqual(offers(`一、抓学习\n${two}‸`), ['三是突出“|”', '三是', '二、']);
    assert.deepEqual(offers('（一）抓实责任链条。形成闭环。\n（二）抓实党务队伍。增强感召。\n‸'), [
      '（三）抓实',
      '（三）',
    ]);
  });
  it('are told by a single slogan, and by no other single title', () => {
    assert.deepEqual(offers('一是突出“融”，科学制定清单。逐项推进。\n‸'), ['二是突出“|”', '二是']);
    assert.deepEqual(offers('一是落实“三会一课”制度。逐项推进。\n‸'), ['二是']);
  });
  it('go on behind the quotation', () => {
    const two = '一是在“学”上用力。读原著。\n二是在“干”上用心。逐项推进。\n';
    assert.deepEqual(offers(`${two}‸`), ['三是在“|”上用', '三是']);
    const points = '——“为民惠企”体现的是政治自觉。要自觉。\n——“为民惠企”体现的是人民立场。要站稳。\n';
    assert.deepEqual(offers(`${points}‸`), ['——“为民惠企”体现的是', '——']);
  });
});

describe('the next label in the line', () => {
  const run = '今年重点抓好三项工作：一是抓学习；二是抓落实；';
  it('comes at once behind a semicolon', () => {
    assert.deepEqual(offers(`${run}‸`), ['三是']);
    assert.deepEqual(offers('今年重点抓好两项工作：一是抓学习；‸'), ['二是']);
    assert.deepEqual(offers('一是抓学习；‸'), ['二是']);
    assert.deepEqual(offers('要做到：（1）学原文；（2）学案例；‸\n二、抓落实'), ['（3）']);
  });
  it('comes behind a full stop where one stands between the points', () => {
    assert.deepEqual(offers('重点抓好三项工作。一是抓学习。二是抓落实。‸'), ['三是']);
    assert.deepEqual(offers(`${run}三是抓宣传。‸`), []);
  });
  it('is that of the innermost points first', () => {
    assert.deepEqual(offers('一是抓学习：①学原文；②学案例；‸'), ['③', '二是']);
    assert.deepEqual(offers('要求：一是抓学习：①学原文；②学案例。二是抓落实；‸'), ['三是']);
  });
  it('has the words that the points open with', () => {
    assert.deepEqual(offers('今年：一是突出“学”，读原著；二是突出“干”，抓落实；‸'), ['三是突出“|”', '三是']);
  });
  it('is none within the line, behind other marks, in quotations, and in a list of paragraphs', () => {
    assert.deepEqual(offers(`${run}‸三是抓宣传。`), []);
    assert.deepEqual(offers('今年重点抓好三项工作：一是抓学习，二是抓落实，‸'), []);
    assert.deepEqual(offers('他说：“一是抓学习；二是抓落实；”‸'), []);
    assert.deepEqual(offers('（一）抓学习；‸'), []);
    assert.deepEqual(offers('一是抓学习；\n二是抓落实；‸'), []);
    assert.deepEqual(offers('今年重点抓好三项工作：一是；‸'), []);
    assert.deepEqual(offers('加强领导；‸'), []);
  });
});
