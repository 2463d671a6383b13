import assert from 'node:assert/strict';
import { scanPlaceholders } from '../../../../src/report/placeholders/placeholders';

/** The blanks of a line as `kind text`, or `kind unit text` for a figure with its unit. */
function blanks(text: string): string[] {
  return scanPlaceholders(text, 'plain').map((blank) => [blank.kind, blank.unit, blank.text].filter(Boolean).join(' '));
}

const BLANKS: readonly (readonly [string, ...string[]])[] = [
  ['办结【待填】件', 'figure 件 【待填】'],
  ['办结【待填，上年2234件】。', 'figure 件 【待填，上年2234件】'],
  ['投资【待填，上年3.5亿元】', 'figure 亿元 【待填，上年3.5亿元】'],
  ['同比增长【待填，上年36.03%】，', 'figure % 【待填，上年36.03%】'],
  ['受理【待填，上年近6200多项】', 'figure 项 【待填，上年近6200多项】'],
  ['分别为【待填，上年120】、【待填，上年80】件', 'figure 【待填，上年120】', 'figure 件 【待填，上年80】'],
  ['拨付【待填，上期1.2万余元】', 'figure 万元 【待填，上期1.2万余元】'],
  ['占【待填，上年三成】', 'figure 【待填，上年三成】'],
  ['经验做法：[待补充]', 'text [待补充]'],
  ['（此处填写主要做法）', 'text （此处填写主要做法）'],
  ['由【请填写单位名称】牵头', 'name 【请填写单位名称】'],
  ['（成文日期待确认）', 'date （成文日期待确认）'],
  ['{{单位名称}}完成{{办结数}}件', 'name {{单位名称}}', 'figure 件 {{办结数}}'],
  ['TODO 补一个例子', 'text TODO'],
  ['会议时间：待定', 'date 待定'],
  ['| 地点 | 待核实 |', 'text 待核实'],
  ['下达资金待填万元', 'figure 万元 待填'],
  ['共投入……万元，办结……', 'figure 万元 ……'],
  ['增长……%，完成……件。', 'figure % ……', 'figure 件 ……'],
  ['共（　　）项', 'figure 项 （　　）'],
  ['姓名：（  ）', 'name （  ）'],
  ['财建〔  〕12号', 'documentNumber 〔  〕'],
  ['关于[事项名称]的通知', 'name [事项名称]'],
  ['[单位名称][时间范围]总结', 'name [单位名称]', 'date [时间范围]'],
  ['第[文号]号', 'documentNumber [文号]'],
  ['[写明处理依据、时间和结果。]', 'text [写明处理依据、时间和结果。]'],
  ['任命【姓名】为【职务】', 'name 【姓名】', 'name 【职务】'],
  ['【姓名】任【职务】', 'name 【姓名】', 'name 【职务】'],
  ['经【XX会议名称】研究', 'name 【XX会议名称】'],
  ['一、（具体内容）', 'text （具体内容）'],
  ['会议认为，（具体内容）。', 'text （具体内容）'],
  ['（单位名称）', 'name （单位名称）'],
];

const NONE: readonly string[] = [
  '方案待定的项目有两个，数据待核实后上报',
  '其余事项待补充完善',
  '（其中2个项目选址待定）',
  '（试用期一年）',
  '（征求意见稿）',
  '（附件另发）',
  '（请点击下载）',
  '（一）主要做法',
  '各地（单位名称见附件）要抓好落实',
  '【预算绩效管理】',
  '【财政存量资金】是指年末结余',
  '【时间】五月上旬',
  '【打印本页】【关闭窗口】',
  '财建〔2023〕12号',
  '见[说明](https://example.com)',
  '完成率[2]为九成',
  '[摘要]本文介绍做法',
  'tags: [总结, 名称]',
  '调用 f( ) 得到 { }',
  '任务（）',
  '加快发展……件件有着落，一项……项项抓',

  'autodoto、TODOLIST',
];

describe('blanks of words', () => {
  for (const [text, ...expected] of BLANKS)
    it(text, () => {
      assert.deepEqual(blanks(text), expected);
    });
});

describe('brackets and words that are no blanks', () => {
  for (const text of NONE)
    it(text, () => {
      assert.deepEqual(blanks(text), []);
    });
});

describe('a blank of words', () => {
  it('has no shape', () => {
    assert.equal('shape' in scanPlaceholders('办结【待填】件', 'plain')[0]!, false);
  });

  it('hides the masks within it', () => {
    assert.deepEqual(blanks('【待填：××件】'), ['text 【待填：××件】']);
  });
});
