import assert from 'node:assert/strict';
import { parse } from '../../../../src/report/parse';
import { referencesOf } from '../../../../src/report/references/references';

/** `words → what they name`, or `words → ×` where they name nothing. */
function named(text: string): string[] {
  const report = parse(text);
  return referencesOf(report).map(({ range, text: words, target, place }) => {
    assert.equal(report.text.slice(range.start, range.end), words);
    if (target) assert.deepEqual(place, target.heading);
    if (target) return `${words} → ${target.label}${target.title}`;
    return `${words} → ${place ? text.slice(place.start, place.end) : '×'}`;
  });
}

const BODY = `三项工作的报告

一、工作情况
今年各项工作有序推进，详见第三部分。
（一）抓项目
如（二）所述，成效明显。
（二）抓服务
服务水平提高。
二、存在问题
（一）力度不够
（二）办法不多
问题主要是前述（一）指出的，做法见一（二）。
三、下步打算
（一）抓落实
（二）抓协调
（三）抓督查
`;

describe('references to sections', () => {
  it('names the sections of one report, the nearest series first', () => {
    assert.deepEqual(named(BODY), [
      '第三部分 → 三、下步打算',
      '（二） → （二）抓服务',
      '（一） → （一）力度不够',
      '一（二） → （二）抓服务',
    ]);
  });

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['具体安排见第三部分（三）。', ['第三部分（三） → （三）抓督查']],
    ['具体安排见第三部分的第（三）项。', ['第三部分的第（三）项 → （三）抓督查']],
    ['分工见三、（二）、（三）。', ['三、（二） → （二）抓协调', '（三） → （三）抓督查']],
    ['内容见第一、二部分。', ['第一 → 一、工作情况', '二部分 → 二、存在问题']],
    ['内容见第一至第三部分。', ['第一 → 一、工作情况', '第三部分 → 三、下步打算']],
    ['本报告第二部分已经说明。', ['第二部分 → 二、存在问题']],
    ['第二部分所列问题要逐一整改。', ['第二部分 → 二、存在问题']],
    ['参照“第二部分”的写法。', ['第二部分 → 二、存在问题']],
    ['内容见第3部分。', ['第3部分 → 三、下步打算']],
    ['见第七部分。', ['第七部分 → ×']],
    ['见（五）。', ['（五） → ×']],
    ['上述第三点要抓好。', ['第三点 → （三）抓督查']],
    ['上述第九点要抓好。', []],
    // Another document's, or no name of a section at all.
    ['按照《意见》第三部分的要求。', []],
    ['按照《意见》和第三部分的要求。', []],
    ['按照省委意见第三部分的要求。', []],
    ['听取意见（二）。', []],
    ['会议分三部分，第一部分是学习，第二部分是讨论。', []],
    ['下面汇报三个方面，第一部分讲成绩。', []],
    ['依据《条例》第三条、第五条处理。', []],
    ['这是第三部分人的想法。', []],
    ['按第三条处理。', []],
    ['增长（二）倍，见效（三）年。', []],
  ];
  for (const [sentence, expected] of cases) {
    it(`${sentence} ${expected.length > 0 ? expected.join('；') : '—'}`, () => {
      assert.deepEqual(named(`${BODY}${sentence}\n`).slice(4), expected);
    });
  }

  it('follows chapters and articles, which are counted through', () => {
    const rules = `管理办法

第一章　总则
第一条　为了规范管理，制定本办法。
第二条　本办法适用于全市。
第二章　职责
第三条　各单位按照第二章第三条履行职责，违反第一条的，依照第六条处理。
第四条　按照《条例》第五条执行，本办法第二条另有规定的除外。
`;
    assert.deepEqual(named(rules), [
      '第二章第三条 → 第三条各单位按照第二章第三条履行职责，违反第一条的，依照第六条处理',
      '第一条 → 第一条为了规范管理，制定本办法',
      '第六条 → ×',
      '第二条 → 第二条本办法适用于全市',
    ]);
  });

  it('reads 第三条战线, 第三节课 and 第二章鱼 as phrases', () => {
    const text = '第一条　总则。\n第二条　开辟第三条战线，在第一条生产线上，按第二条路走，如第二节课。\n';
    assert.deepEqual(named(text), []);
  });

  it('names the points of （一） by Arabic numbers, and takes no figure for one', () => {
    const text = `一、总体
（一）任务
1.建设道路
2.修缮校舍
要求见前文（一）2.，其他同上。按照（一）2.5亿元的规模，见（一）2023年数。
（二）保障
二、其他
`;
    assert.deepEqual(named(text), ['（一）2. → 2.修缮校舍', '（一） → （一）任务']);
  });

  it('leaves out what could be several, or stands on the wrong side', () => {
    const text = '开头见（二）。\n一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n上述（二）很重要。\n（二）卯\n';
    assert.deepEqual(named(text), []);
  });
});

describe('references to attachments', () => {
  const LETTER = `通知

任务见附件1，报表按附件2填写，分工见附件1、2，名单详见附件3。
附件1份请查收，填好附件3份报送，同级通知附件2不再执行，相关附件1可下载。

附件：1.任务表
      2.报表

某局
2024年3月1日

附件1
任务表
内容。
附件2
报表
内容。
`;

  it('names what is attached, and the list names it too', () => {
    assert.deepEqual(named(LETTER), [
      '附件1 → 附件1任务表',
      '附件2 → 附件2报表',
      '附件1 → 附件1任务表',
      '2 → 附件2报表',
      '附件3 → ×',
      '1.任务表 → 附件1任务表',
      '2.报表 → 附件2报表',
    ]);
  });

  it('leads to the list where nothing is attached', () => {
    const text = '任务见附件2，详见附件。\n\n附件：1.任务表\n2.报表\n';
    assert.deepEqual(named(text), ['附件2 → 2.报表']);
    assert.deepEqual(named('任务见附件。\n\n附件：任务表\n'), ['附件 → 任务表']);
  });

  it('says nothing of attachments that a report does not list', () => {
    assert.deepEqual(named('任务见附件2，请参阅附件。\n'), []);
    assert.deepEqual(named('任务见附件2。\n\n附件1\n任务表\n内容。\n'), []);
  });

  it('counts 附件一 as 附件1', () => {
    assert.deepEqual(named('任务见附件1。\n\n附件一\n任务表\n内容。\n'), ['附件1 → 附件一任务表']);
  });
});
