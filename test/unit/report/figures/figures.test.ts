import assert from 'node:assert/strict';
import { scanFigures } from '../../../../src/report/figures/figures';

/** Reads a text in which the expected figures stand in ⟦⟧, and compares them with those that are found. */
function assertMarked(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected: { start: number; end: number }[] = [];
  let removed = 0;
  for (const { index, 0: mark } of marked.matchAll(/[⟦⟧]/g)) {
    if (mark === '⟦') expected.push({ start: index - removed, end: -1 });
    else expected[expected.length - 1]!.end = index - removed;
    removed++;
  }
  const print = (range: { start: number; end: number }): string =>
    `${range.start} ${text.slice(range.start, range.end)}`;
  const found = scanFigures(text).map(({ range }) => range);
  assert.deepEqual(found.map(print), expected.map(print));
}

function each(name: string, texts: readonly string[]): void {
  describe(name, () => {
    for (const text of texts) {
      it(text, () => {
        assertMarked(text);
      });
    }
  });
}

each('figures with a measure word or unit', [
  '全年共受理诉求⟦4200多项⟧，其中A类⟦430件⟧（占比⟦10.24%⟧）。',
  '⟦76家⟧市直单位⟦1250余个⟧党支部，覆盖⟦3.4万名⟧党员',
  '减免⟦超1.6万亿元⟧，退还⟦4700万元⟧',
  '服务⟦982万人次⟧，完成率⟦103%⟧',
  '每周⟦1次⟧，每个支部⟦至少3项⟧',
  '投资⟦1208.47 亿元⟧，占⟦36.2 %⟧',
  '面积⟦1,250亩⟧，补助⟦1，300元⟧，共⟦１２０件⟧',
  '同比⟦-3.5%⟧，自然增长率为⟦−0.7‰⟧，提高⟦1.2个百分点⟧',
  '户均⟦2.6万元⟧，单价⟦120元/吨⟧，能耗⟦0.4吨标准煤⟧',
  '走访⟦3万5千人⟧，筹资⟦1亿2000万元⟧，运送⟦1亿3千多万人次⟧',
  '累计⟦3万多亿元⟧，另有⟦5个亿⟧',
  '拨付⟦500万⟧，惠及⟦20万人⟧口',
]);

each('approximators before and behind', [
  '⟦约300人⟧、⟦近8000份⟧、⟦不足5家⟧、⟦超过60%⟧',
  '⟦60岁以上⟧，⟦2000万元及以上⟧，⟦3%以内⟧，⟦5%左右⟧',
  '⟦约100人左右⟧，⟦超过50家以上⟧',
  '历时⟦5个多月⟧，⟦3年多⟧来',
  '节约⟦20%⟧，签约⟦30个⟧，附近⟦3家⟧，赶超⟦2个⟧',
  '近⟦3年⟧来，近⟦5个月⟧',
  '市县两级上下联动，⟦3家⟧上下联动',
]);

each('Chinese numerals', [
  '办理⟦三百二十件⟧，⟦两千余名⟧志愿者开展⟦十几次⟧活动',
  '⟦百分之三十⟧的村，⟦四分之一⟧的户，⟦百分之三点五⟧，⟦百分之百⟧',
  '⟦三成⟧、⟦近三成⟧、⟦三成五⟧，还有⟦3成⟧',
  '收入翻⟦两番⟧，增长⟦一倍⟧',
  '⟦几十项⟧、⟦数百家⟧、⟦上千人⟧、⟦百余家⟧、⟦近百场⟧、⟦突破百亿元⟧',
  '围绕⟦三个⟧方面抓好⟦五项⟧工作，⟦两年⟧来',
  '一些、一批、一定、一次性、一个、唯一、统一部署',
  '千方百计、万众一心、十万火急、三三两两、成百上千家',
  '三四家、七八个、一二十个、一百几十个、三至五家',
  '三明市、四川、六安、五台县、七台河市、三农、十四五、二十大、五四',
  '四个意识、两个维护、八项规定、五位一体、三次产业、两位数增长、五年规划、三年行动',
  '三级、一线、二期、三季度、十月、二〇二四年、三年级',
]);

each('ranges and lists', [
  '每县⟦3至5家⟧，占⟦30%～40%⟧，补⟦20—30万元⟧',
  '增长⟦5%—5.5%⟧，⟦25%到40%⟧',
  '从⟦80家⟧到⟦120家⟧，由⟦5%⟧到⟦8%⟧，由⟦8300万⟧增加到⟦9200万⟧',
  '补助标准提高⟦30元⟧至⟦700元⟧',
  'A、B、C三者分别为⟦120⟧、⟦80⟧和⟦60件⟧，共⟦260件⟧',
  '分别完成⟦1.2⟧、⟦3.4亿元⟧',
  '得分在⟦80%⟧-⟦70%⟧之间',
]);

each('bare numbers', [
  '指数为⟦102.3⟧，总数达⟦1200⟧。',
  '比值⟦2.42⟧，由⟦2.42⟧缩小至⟦2.31⟧。',
  '编号2210，位于98号，拨打12345热线，电话0551-1234567，手机13800000000',
  '到2025，截至2022',
]);

each('dates and times', [
  '2022年5月1日，2月7日，5月份，5 月 3 日，2021—2023年，1—5月，2021、2022和2023年',
  '9:30至17:00，24时，下午3点，8点30分，24小时服务，7×24小时',
  '2022届毕业生，2021市本级，2021实施，2023中国行，13年末，90年代，21世纪，2季度',
  '1.2026年预算',
  '⟦3年⟧、⟦36个月⟧、⟦48小时⟧、⟦15天⟧、⟦70周年⟧、提前⟦2个月⟧',
]);

each('ordinals, documents and labels', [
  '居全国第1，第3批⟦221名⟧，选派⟦3批⟧⟦221名⟧',
  '第1259条，第1、2、3批，前10名，前5个月，500强，3级地震',
  '〔2022〕14号，【2022】3号，[2021]7号，3号线',
  '附件1，图2，表3，附表41、42、43，专栏2',
  '十四届四次全会，市委十届二次、三次全会，市八届人大五次会议，12届4次全会，召开⟦3次⟧会议',
  '1.加强⟦3项⟧工作',
  '　　2、推进⟦5项⟧工作',
  '（3）完成⟦6项⟧。4.启动⟦7项⟧',
  '1.3家企业',
  '90后、80后',
]);

each('codes, ratios and slogans', [
  '5G、G60、A4、PM2.5、S201、COVID-19、1.2.3、GB/T 9704、K12、007',
  'G3铁路⟦50公里⟧，GDP⟦2.3万亿元⟧',
  '1:3、7.7：39.3：53.0、3+2、1+6+N、3×5、2/3、5·12、100+',
  '“1+13”“7·9”“6040”“三会一课”“5个100%”‘3个一’',
  '“建成率⟦100%⟧、惠及⟦3万户⟧群众的目标”，满意率“⟦99.5%⟧”',
  '《关于稳增长的20条措施》',
  '100亿级产业',
]);

describe('scanFigures', () => {
  it('gives value, scale, unit, decimals and approximator', () => {
    const [figure] = scanFigures('覆盖近4.2万名青年');
    assert.deepEqual(figure, {
      range: { start: 2, end: 8 },
      text: '近4.2万名',
      value: 42_000,
      scale: 10_000,
      unit: '名',
      decimals: 1,
      approximator: '近',
      interval: { low: 41_000, high: 42_000, highOpen: true },
    });
  });

  it('gives each number of a list the unit at its end', () => {
    const figures = scanFigures('分别为120、80和60件，1.2、3.4亿元');
    assert.deepEqual(
      figures.map(({ text, value, unit }) => [text, value, unit]),
      [
        ['120', 120, '件'],
        ['80', 80, '件'],
        ['60件', 60, '件'],
        ['1.2', 1.2e8, '元'],
        ['3.4亿元', 3.4e8, '元'],
      ],
    );
  });

  it('touches nothing that is to be skipped, nor the end of a masked number', () => {
    const text = '办结**5件、`12件`、30件';
    const skip = [
      { start: 9, end: 12 },
      { start: 2, end: 4 },
    ];
    assert.deepEqual(
      scanFigures(text, skip).map((figure) => figure.text),
      ['30件'],
    );
  });

  it('reads a text line by line as it reads the whole', () => {
    const lines = ['一、共办结30件。', '1.A类20件（占66.7%）；', '2.B类10件。', '“三会一课”'];
    const texts = (text: string): string[] => scanFigures(text).map((figure) => figure.text);
    assert.deepEqual(texts(lines.join('\n')), lines.flatMap(texts));
  });

  it('does not run away on hostile text', function () {
    this.timeout(60_000);
    const bits = '1 一 1、 1- 1: 111, 1. “1 《1%》 * 近 5%～ 1A 三成 百分之 1.5、 1万 1个多'.split(' ');
    for (const bit of bits) {
      const text = bit.repeat(40_000 / bit.length);
      const start = performance.now();
      scanFigures(text);
      // Some 100 ms; a quadratic loop takes minutes.
      assert.ok(performance.now() - start < 5000, bit);
    }
  });
});
