import assert from 'node:assert/strict';
import { checked, fixed, told } from './checked';

/** Sections with a line of text each. */
function report(...labels: readonly string[]): string {
  return labels.map((label, at) => `${label}抓好第${at}件实事\n各项工作有序推进。`).join('\n');
}

/** The one finding that a text has, which its fix takes away. */
function one(text: string, expected: string, message: RegExp, after: string): void {
  const found = checked(text, 'numbering');
  assert.deepEqual(told(text, found), [expected]);
  assert.match(found[0]!.message, message);
  const mended = fixed(text, found[0]!);
  assert.equal(mended, after);
  assert.deepEqual(told(mended, checked(mended, 'numbering')), []);
}

function quiet(text: string): void {
  assert.deepEqual(told(text, checked(text, 'numbering')), []);
}

describe('numbering/gap', () => {
  it('speaks where a number is missing, and numbers the series again', () => {
    one(
      report('一、', '二、', '四、', '五、'),
      'numbering/gap 四、 → 本组重新编号：“一、”至“四、”',
      /“二、”后面是“四、”，缺“三、”。请补上缺的部分，或者重新编号。/,
      report('一、', '二、', '三、', '四、'),
    );
  });

  it('keeps the form in which labels are printed', () => {
    one(
      report('(一)', '(三)', '(四)'),
      'numbering/gap (三) → 本组重新编号：“(一)”至“(三)”',
      /缺“\(二\)”/,
      report('(一)', '(二)', '(三)'),
    );
  });

  it('speaks where the first is missing', () => {
    one(
      report('二、', '三、', '四、'),
      'numbering/gap 二、 → 本组重新编号：“一、”至“三、”',
      /这一组序号从“二、”开始，前面没有“一、”/,
      report('一、', '二、', '三、'),
    );
  });

  it('speaks inside a paragraph', () => {
    one(
      '重点抓三件事：一是突出“融”，建好阵地；三是突出“实”，办好实事；四是突出“带”，带好队伍。',
      'numbering/gap 三是 → 本组重新编号：“一是”至“三是”',
      /“一是”后面是“三是”，缺“二是”/,
      '重点抓三件事：一是突出“融”，建好阵地；二是突出“实”，办好实事；三是突出“带”，带好队伍。',
    );
  });

  it('takes the labels of other levels for none of its own', () => {
    const text =
      '一、甲事\n（一）一点。\n（二）二点。\n（三）三点。\n二、乙事\n一是快。\n二是准。\n三是实，占3.5%。\n四、丁事';
    assert.deepEqual(
      checked(text, 'numbering').map(({ rule }) => rule),
      ['numbering/gap'],
    );
  });

  it('is quiet where the number is there in another form, or as words', () => {
    quiet('主要做法：一是抓班子，强堡垒；二要带队伍，强本领；三是打基础，强保障。');
    quiet('主要做法：一是抓班子，强堡垒；二看作风，严纪律；三是打基础，强保障；四是抓落实，见成效。');
    quiet('一、总体情况\n收入平稳。其中\u3000二、工业运行\n三、下步打算\n收入平稳。');
    const text =
      '1.一般公共服务支出30365万元；\n2公共安全支出34794万元；\n3.教育支出58088万元；\n4.科学技术支出5913万元；';
    assert.deepEqual(told(text, checked(text, 'numbering')), ['numbering/misprint 2 → 改为“2.”']);
  });

  it('is quiet in what columns or files have mixed', () => {
    quiet('一、全市预算执行情况\n主要用于巩固\n三、市本级预算执行情况\n安排支出18亿元，主要用\n五、下一步打算');
    quiet(report('六、', '七、', '八、'));
    quiet(report('1.', '2.', '5.', '9.', '14.', '20.'));
  });

  it('is quiet for lists that begin anew', () => {
    quiet(report('一、', '二、', '三、', '一、', '二、'));
    quiet('一、甲事\n（一）一点\n（二）二点\n二、乙事\n（一）一点\n（二）二点');
  });
});

describe('numbering/duplicate', () => {
  it('knows which of two was meant where the next number tells it', () => {
    one(
      report('一、', '二、', '二、', '四、'),
      'numbering/duplicate 二、 → 改为“三、”!',
      /“二、”用了两次。这一处应为“三、”/,
      report('一、', '二、', '三、', '四、'),
    );
    one(
      report('一、', '三、', '三、', '四、'),
      'numbering/duplicate 三、 → 改为“二、”!',
      /应为“二、”/,
      report('一、', '二、', '三、', '四、'),
    );
  });

  it('speaks inside a paragraph', () => {
    one(
      '重点抓四件事：一是建好阵地；二是办好实事；二是带好队伍；四是严好作风。',
      'numbering/duplicate 二是 → 改为“三是”!',
      /“二是”用了两次。这一处应为“三是”/,
      '重点抓四件事：一是建好阵地；二是办好实事；三是带好队伍；四是严好作风。',
    );
  });

  it('is not sure at the end', () => {
    one(
      report('（一）', '（二）', '（二）'),
      'numbering/duplicate （二） → 改为“（三）”',
      /应为“（三）”/,
      report('（一）', '（二）', '（三）'),
    );
  });

  it('numbers the series again where those behind count on', () => {
    one(
      report('一、', '二、', '二、', '三、'),
      'numbering/duplicate 二、 → 本组重新编号：“一、”至“四、”',
      /请重新编号/,
      report('一、', '二、', '三、', '四、'),
    );
    one(
      report('一、', '一、', '二、', '三、'),
      'numbering/duplicate 一、 → 本组重新编号：“一、”至“四、”',
      /请重新编号/,
      report('一、', '二、', '三、', '四、'),
    );
  });

  it('is quiet for a list that begins anew, also one of one point', () => {
    quiet(report('一、', '二、', '一、', '一、', '二、'));
    quiet(report('1.', '2.', '3.', '1.', '2.', '3.'));
  });
});

describe('numbering/order', () => {
  it('speaks of sections that were moved', () => {
    one(
      report('一、', '三、', '二、', '四、'),
      'numbering/order 三、 → 本组重新编号：“一、”至“四、”',
      /“三、”排在“二、”前面，次序颠倒/,
      report('一、', '二、', '三、', '四、'),
    );
    one(
      report('一、', '三、', '四、', '二、', '五、'),
      'numbering/order 二、 → 本组重新编号：“一、”至“五、”',
      /“二、”排在“四、”后面，次序颠倒/,
      report('一、', '二、', '三、', '四、', '五、'),
    );
  });

  it('is quiet where all is in disorder, or columns are mixed', () => {
    quiet(report('五、', '二、', '三、', '一、'));
    quiet(
      '（一）全市情况\n（二）本级情况\n安排支出18亿元，主要用\n（五）工作情况\n用于城乡环境\n（三）债务情况\n（四）调整情况',
    );
  });
});

describe('numbering/mixed', () => {
  it('speaks where one of the series has the label of another level', () => {
    one(
      '一、抓好统筹\n工作有序推进。\n2．抓好落实\n工作有序推进。\n三、抓好督查\n工作有序推进。',
      'numbering/mixed 2． → 改为“二、”',
      /前面是“一、”，这里是“2．”，写法不一。请统一写成“二、”/,
      '一、抓好统筹\n工作有序推进。\n二、抓好落实\n工作有序推进。\n三、抓好督查\n工作有序推进。',
    );
  });

  it('speaks of other brackets, dots and digits, and offers what most have', () => {
    one(
      report('（一）', '(二)', '（三）', '(四)', '（五）'),
      'numbering/mixed (二) → 改为“（二）”，共2处',
      /有“（一）”也有“\(二\)”/,
      report('（一）', '（二）', '（三）', '（四）', '（五）'),
    );
    one(report('1.', '2．', '3.'), 'numbering/mixed 2． → 改为“2.”', /有“1.”也有“2．”/, report('1.', '2.', '3.'));
  });

  it('is quiet where series of two levels are written differently, and for 一是 beside 一要', () => {
    quiet('一、抓好统筹\n1.抓班子。\n2.带队伍。\n二、抓好落实\n（1）抓督查。\n（2）抓考核。');
    quiet('要做到：一是抓班子，二是带队伍；一要严，二要实。');
  });
});

describe('numbering/mark', () => {
  const wrong: [string, string, string][] = [
    ['一．', '二．', '一、'],
    ['一，', '二，', '一、'],
    ['（一）、', '（二）、', '（一）'],
    ['(1).', '(2).', '(1)'],
    ['①、', '②、', '①'],
    ['第一、', '第二、', '第一，'],
  ];
  for (const [first, second, right] of wrong) {
    it(`speaks of ${first}, once for the series`, () => {
      const text = `今年以来，各项工作有序推进。\n${report(first, second)}`;
      const found = checked(text, 'numbering');
      assert.deepEqual(told(text, found), [`numbering/mark ${first} → 改为“${right}”，共2处!`]);
      assert.equal(found[0]?.severity, 'warning');
      quiet(fixed(text, found[0]));
    });
  }

  it('speaks of a comma behind 一是', () => {
    one(
      '要做到：一是，抓班子；二是带队伍；三是打基础。',
      'numbering/mark 一是 → 改为“一是”!',
      /“一是，”应为“一是”/,
      '要做到：一是抓班子；二是带队伍；三是打基础。',
    );
  });

  it('speaks once of all 1、 of a report, as information', () => {
    const text = '一、甲事\n1、一点。\n2、二点。\n二、乙事\n1、一点。\n2、二点。';
    const found = checked(text, 'numbering');
    assert.deepEqual(told(text, found), ['numbering/mark 1、 → 改为“1.”，全文共4处']);
    assert.equal(found[0]?.severity, 'information');
    quiet(fixed(text, found[0]));
  });

  it('is quiet where the marks are right, or are no marks of labels', () => {
    quiet(report('一、', '二、'));
    quiet(report('（一）', '（二）'));
    quiet('首先，抓班子；其次，带队伍；最后，打基础。');
    quiet('第一，抓班子。\n第二，带队伍。');
    quiet('第一部分：抓班子\n第二部分：带队伍');
    quiet('一、二产业增加值增长5%，一是一，二是二。');
  });
});

describe('numbering/level', () => {
  const lines = ['一、甲事', '（一）一点', '1.细一', '2.细二', '（二）二点', '1.细一', '2.细二'];

  it('speaks where a section skips the level that most others have', () => {
    const text = [...lines, '二、乙事', '（一）一点', '（二）二点', '三、丙事', '1.一点', '2.二点'].join('\n');
    const found = checked(text, 'numbering');
    assert.deepEqual(told(text, found), ['numbering/level 1. → 改为“（一）”']);
    assert.equal(found[0]?.severity, 'information');
    assert.equal(text.slice(found[0].range.start).replaceAll('\n', ' '), '1.一点 2.二点');
    const mended = fixed(text, found[0]);
    assert.ok(mended.endsWith('三、丙事\n（一）一点\n（二）二点'));
    quiet(mended);
  });

  it('offers no fix where other levels stand below', () => {
    const text = [
      ...lines,
      '二、乙事',
      '（一）一点',
      '（二）二点',
      '三、丙事',
      '1.一点',
      '（1）细',
      '（2）细',
      '2.二点',
    ];
    const found = checked(text.join('\n'), 'numbering');
    assert.deepEqual(
      found.map(({ rule, fixes }) => [rule, fixes.length]),
      [['numbering/level', 0]],
    );
  });

  it('is quiet where no section has the level between, or as many skip it', () => {
    quiet('一、甲事\n1.一点\n2.二点\n二、乙事\n1.一点\n2.二点');
    quiet([...lines, '二、乙事', '1.一点', '2.二点'].join('\n'));
  });

  it('is quiet for a list of another part behind the last section', () => {
    quiet([...lines, '二、乙事', '（一）一点', '（二）二点', '名词解释', '1.一般债务', '2.专项债务'].join('\n'));
  });
});

describe('numbering/single', () => {
  it('speaks of one point alone, without a fix', () => {
    const text = '一、甲事\n（一）只有一点\n工作有序推进。\n二、乙事\n（一）一点\n（二）二点';
    const found = checked(text, 'numbering');
    assert.deepEqual(told(text, found), ['numbering/single （一）']);
    assert.match(found[0]!.message, /只有“（一）”，没有“（二）”/);
  });

  it('is quiet where a second may be there', () => {
    quiet('一、甲事\n（一）只有一点\n工作有序推进。\n第二，抓好落实。\n二、乙事');
    quiet('一、甲事\n1.只有一点\n2公共安全支出34794万元；\n二、乙事');
    quiet('要做到一是一、二是二。第一章　总则\n为了规范。');
  });
});

describe('numbering/parallel', () => {
  const id = 'numbering/parallel';
  const text = '一、强化统筹，压实责任\n二、健全机制，提升效能\n三、加强督查\n四、培育队伍，夯实基础';

  it('says nothing unless it is asked for', () => {
    quiet(text);
  });

  it('speaks of the one that has another form', () => {
    const [finding, ...others] = checked(text, 'numbering', [id]);
    assert.deepEqual([finding?.rule, finding?.severity, others.length], [id, 'information', 0]);
    assert.match(finding!.message, /其余各项都是4字、4字，这一项是4字/);
    const opening = '一是突出“融”，建好阵地。\n二是突出“实”，办好实事。\n三是打造品牌。\n四是突出“带”，带好队伍。';
    assert.match(checked(opening, 'numbering', [id])[0]!.message, /其余各项以“突出“”开头|以“突出“/);
  });

  it('is quiet where several differ, or all agree', () => {
    for (const titles of [
      ['强化统筹，压实责任', '健全机制', '加强督查', '培育队伍，夯实基础'],
      ['突出“融”', '突出“实”', '突出“带”', '突出“比”'],
      ['收入12亿元', '支出9亿元', '结余3亿元', '债务余额100亿元'],
    ]) {
      const sections = titles.map((title, at) => `${'一二三四'.charAt(at)}、${title}`).join('\n');
      assert.deepEqual(checked(sections, 'numbering', [id]), []);
    }
  });

  it('waits until every title is filled', () => {
    assert.deepEqual(checked(text.replace('提升效能', '【待填：目的】'), 'numbering', [id]), []);
  });
});
