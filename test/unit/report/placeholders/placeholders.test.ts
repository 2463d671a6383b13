import assert from 'node:assert/strict';
import type { ReportFormat } from '../../../../src/report/model';
import { scanPlaceholders } from '../../../../src/report/placeholders/placeholders';

/** `完成⟦**⟧件` says where the blanks are; the kinds follow in order, `figure 万元` with the unit. */
type Row = readonly [marked: string, kinds: string];

function check(marked: string, kinds: string, format: ReportFormat): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected: string[] = [];
  for (const [, blank] of marked.matchAll(/⟦(.*?)⟧/g)) expected.push(blank!);
  const found = scanPlaceholders(text, format);
  let shown = text;
  for (const { range } of [...found].reverse()) {
    shown = `${shown.slice(0, range.start)}⟦${shown.slice(range.start, range.end)}⟧${shown.slice(range.end)}`;
  }
  assert.equal(shown, marked);
  assert.deepEqual(
    found.map((blank) => blank.text),
    expected,
  );
  assert.equal(found.map(({ kind, unit }) => (unit === undefined ? kind : `${kind} ${unit}`)).join(', '), kinds);
}

function table(title: string, format: ReportFormat, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [marked, kinds] of rows)
      it(marked, () => {
        check(marked, kinds, format);
      });
  });
}

table('figures', 'plain', [
  ['全年办结⟦**⟧件、在办⟦*⟧件', 'figure 件, figure 件'],
  ['下拨⟦****.**⟧万元，增长⟦*.*⟧%', 'figure 万元, figure %'],
  ['总投资⟦××⟧亿元、到位⟦xx.x⟧亿元', 'figure 亿元, figure 亿元'],
  ['带动⟦***⟧余户、⟦**⟧多人次', 'figure 户, figure 人次'],
  ['新建“⟦**⟧ 件民生实事”', 'figure 件'],
  ['编入⟦＊＊⟧名联络员，抽查⟦X⟧个点位', 'figure 名, figure 个'],
  ['约⟦○○⟧件，得分⟦□□⟧分', 'figure 件, figure 分'],
  ['连续⟦X⟧年', 'figure 年'],
  ['一式⟦X⟧份，占比⟦X⟧%', 'figure 份, figure %'],
  ['报废⟦____⟧台，补贴⟦＿＿＿⟧元', 'figure 台, figure 元'],
  ['完成率达⟦**⟧，同比下降⟦**⟧。', 'figure, figure'],
  ['用车⟦*⟧-⟦**⟧辆', 'figure 辆, figure 辆'],
  ['收入增长⟦xx⟧0.6%，达⟦xx⟧.37亿元', 'figure %, figure 亿元'],
  ['连续⟦**⟧年、用⟦*⟧年时间', 'figure 年, figure 年'],
  ['第⟦*⟧季度排第⟦XX⟧位', 'figure 季度, figure 位'],
  ['明确⟦**⟧项目标任务，召开⟦XX⟧次会议，表彰⟦**⟧名优秀党员', 'figure 项, figure 次, figure 名'],
  ['共查处⟦**⟧起，出台⟦**⟧条', 'figure 起, figure 条'],
  ['到会⟦**⟧人，其中⟦**⟧人参加分组讨论', 'figure 人, figure 人'],
  ['排查隐患⟦*⟧处，其中重大隐患⟦**⟧处，已整改⟦xx⟧处', 'figure 处, figure 处, figure 处'],
  ['同比＋⟦×.×⟧％，⟦×××⟧、⟦×××⟧等⟦×⟧人出席', 'figure ％, name, name, figure 人'],
  ['安排⟦（）⟧项，占比⟦（）⟧%', 'figure 项, figure %'],
  ['| 生产总值 | 亿元 | 123.4 | ⟦××⟧ | ⟦×.×⟧ |', 'figure, figure'],
  ['| 户籍人口（万人） | ⟦____⟧ | ⟦**⟧ |', 'figure, figure'],
  ['受理件数\t⟦**⟧\t12\t⟦***⟧', 'figure, figure'],
]);

table('names', 'plain', [
  ['尊敬的⟦**⟧县长', 'name'],
  ['由市长⟦**⟧带队赴⟦***⟧商贸有限责任公司', 'name, name'],
  ['在⟦*⟧县委领导下，结合⟦*⟧实际', 'name, name'],
  ['⟦**⟧镇“进万家”活动', 'name'],
  ['⟦**⟧60件实事', 'name'],
  ['开展⟦**⟧组⟦**⟧组道路硬化', 'name, name'],
  ['在⟦**⟧种得好、卖得出', 'name'],
  ['⟦XX⟧项目、⟦XX⟧成果、⟦XX⟧级别、⟦××⟧家庭农场', 'name, name, name, name'],
  ['⟦○○⟧市、⟦□□⟧局', 'name, name'],
  ['⟦〇〇⟧县、⟦xx⟧局', 'name, name'],
  ['⟦**⟧⟦×××⟧投资的厂房', 'name, name'],
  ['主持人：⟦____⟧', 'name'],
  ['⟦XX⟧人用汗水换来丰收', 'name'],
  ['⟦X⟧市⟦X⟧县⟦X⟧镇', 'name, name, name'],
  ['当事人张⟦*⟧，男', 'name'],
  ['在建⟦**⟧处室，由⟦**⟧处牵头', 'name, name'],
  ['签字：⟦________⟧ 姓名：⟦____⟧ 年龄：18', 'name, name'],
  ['| 1 | ⟦***⟧ | 12 | 3 |', 'name'],
  ['| 责任人 | ⟦***⟧ | 教育局 |', 'name'],
]);

table('dates', 'plain', [
  ['⟦****⟧年⟦**⟧月⟦**⟧日', 'date, date, date'],
  ['⟦X⟧年⟦X⟧月⟦X⟧日前', 'date, date, date'],
  ['202⟦x⟧年、20⟦××⟧年、20⟦**⟧年', 'date, date, date'],
  ['关于报送⟦XX⟧年度总结的通知', 'date'],
  ['每日⟦**⟧：⟦**⟧至⟦**⟧：⟦**⟧', 'date, date, date, date'],
  ['⟦____⟧年⟦__⟧月⟦__⟧日', 'date, date, date'],
  ['2025年⟦X⟧月', 'date'],
  ['⟦X⟧年以来，工作有序推进', 'date'],
  ['⟦×⟧年度工作总结', 'date'],
  ['2025-⟦**⟧-⟦**⟧', 'date, date'],
  ['⟦○○○○⟧年⟦○⟧月⟦○⟧日', 'date, date, date'],
  ['2⟦×××⟧年，日期：⟦____⟧ 地点', 'date, date'],
]);

table('document numbers', 'plain', [
  ['（⟦**⟧【2023】⟦**⟧号）', 'documentNumber, documentNumber'],
  ['（⟦XXX⟧〔⟦XXXX⟧〕⟦X⟧号）', 'documentNumber, documentNumber, documentNumber'],
  ['⟦××⟧政发〔20⟦××⟧〕⟦×⟧号', 'documentNumber, documentNumber, documentNumber'],
  ['项目编号：HT⟦*****⟧；', 'documentNumber'],
  ['令第⟦**⟧号', 'documentNumber'],
  ['（⟦×⟧府办〔2025〕⟦×⟧号）、⟦X⟧发〔2025〕⟦X⟧号', 'documentNumber, documentNumber, documentNumber, documentNumber'],
  ['财建﹝2024﹞⟦__⟧号', 'documentNumber'],
]);

table('other texts', 'plain', [
  ['资金来源⟦××××××⟧。', 'text'],
  ['人民路⟦***⟧号⟦*⟧楼', 'text, text'],
  ['见附件⟦×⟧，详见附表⟦X⟧。', 'text, text'],
  ['办结。⟦*⟧、下一步安排：（⟦*⟧）督办。办公电话：⟦********⟧', 'text, text, text'],
]);

table('never a mask', 'plain', [
  ['长3×4米，采用400×300规格，窗口7×24小时服务', ''],
  ['（已办数/应办数）×100%，得分=分值*满意度，完成率*3', ''],
  ['“数据要素×”行动、“人工智能×”、文旅×乡村振兴', ''],
  ['“1+N+X”体系、“1+X”证书、“555X”格局', ''],
  ['结合×实际，完成×', ''],
  ['X年建成', ''],
  ['X光机、X射线、XX染色体、XX型、X波段雷达、XR、XL码、报表.xlsx', ''],
  ['二〇二五年、二〇三五年', ''],
  ['合计*，粮食产量* 12万吨', ''],
  ['*注：按可比价计算', ''],
  ['注：*为初步数，**为快报数，*不含农垦。', ''],
  ['说明：*号表示缺失', ''],
  ['说明：1.*为预计数；2.**按上年口径', ''],
  ['共（）。', ''],
  ['* 加强领导', ''],
  ['* * *', ''],
  ['*********', ''],
  ['________', ''],
  ['□是 □否 ○ ×', ''],
  ['PM_2.5浓度、user_name、__init__', ''],
  ['查看 *.docx 和 src/**/*.ts', ''],
  ['某单位、有的地方、某些环节', ''],
  ['', ''],
]);

table('in Markdown, emphasis around words is none', 'markdown', [
  ['**加强领导**，压实责任。', ''],
  ['- **一是抓组织，强队伍。**今年以来成效明显', ''],
  ['它由**四大要素**构成，核心是**先谋后动**。', ''],
  ['**“大格局”**是方向，**"大格局"**是方向，*斜体*和 __粗体__ 也是', ''],
  ['`**件` 和 ``a ` **个`` 是代码', ''],
  ['<!-- **件 -->', ''],
  ['- [ ] 核对数据', ''],
  ['**数据要素×**行动，**增长8%**以上', ''],
  ['注：\\*为初步核算数', ''],
]);

table('in Markdown, two masks are not emphasis', 'markdown', [
  ['办结⟦**⟧件，其中⟦**⟧村⟦*⟧件', 'figure 件, name, figure 件'],
  ['按照市长⟦**⟧在会上的“快”的要求，结合⟦**⟧的实际', 'name, name'],
  ['改版“⟦*⟧先锋网”，编发《⟦*⟧先锋》', 'name, name'],
  ['⟦**⟧年⟦**⟧月，（⟦**⟧【2022】⟦**⟧号）', 'date, date, documentNumber, documentNumber'],
  ['**办实事。**全年办结⟦**⟧件', 'figure 件'],
  ['受理⟦\\*\\*⟧件，其中⟦\\*\\*⟧村⟦\\*⟧件，⟦\\_\\_\\_⟧元', 'figure 件, name, figure 件, figure 元'],
  ['| 办结 | ⟦**⟧ | ⟦XX⟧ |', 'name, name'],
]);

describe('details of a blank', () => {
  it('a mask tells its shape, a line to write on does not', () => {
    const [money, line] = scanPlaceholders('下拨****.**万元、____元', 'plain');
    assert.deepEqual(money!.shape, { digits: 4, decimals: 2 });
    assert.equal(line!.shape, undefined);
  });

  it('a name has neither shape nor unit', () => {
    const [name] = scanPlaceholders('在**镇', 'plain');
    assert.equal('shape' in name!, false);
    assert.equal('unit' in name!, false);
  });

  it('what stands around it is at most twelve units long and parts no character', () => {
    const [blank] = scanPlaceholders('甲𠀀乙丙丁戊己庚辛壬癸子丑**件，甲乙丙丁戊己庚辛壬癸𠀀乙', 'plain');
    assert.equal(blank!.before, '乙丙丁戊己庚辛壬癸子丑');
    assert.equal(blank!.after, '件，甲乙丙丁戊己庚辛壬癸');
  });

  it('in a list of places with their figures, a longer mask without its place is the name', () => {
    const kinds = scanPlaceholders('情况为，***件；河东村*件；**村*件。另有***件', 'plain').map(({ kind }) => kind);
    assert.deepEqual(kinds, ['name', 'figure', 'name', 'figure', 'figure']);
  });
});
