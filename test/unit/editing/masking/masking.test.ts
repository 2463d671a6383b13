import assert from 'node:assert/strict';
import { filledText, maskedText, maskGroups, maskProposals } from '../../../../src/editing/masking/masking';
import { parse } from '../../../../src/report/parse';

function masked(text: string): string {
  return maskedText(text, maskProposals(parse(text, { format: 'plain' }))).text;
}

/** Each line: what is written, and what of it a template says. */
function becomes(cases: readonly (readonly [string, string])[]): void {
  for (const [text, wanted] of cases) assert.equal(masked(text), wanted);
}

describe('masking', () => {
  it('gives a figure a mask of its shape and leaves its unit', () => {
    becomes([
      ['办结诉求2234件，占比36.03%。', '办结诉求****件，占比**.**%。'],
      ['完成投资1.2亿元，同比增长7.5%。', '完成投资*.*亿元，同比增长*.*%。'],
      ['近6200多项任务，惠及4.2万余名群众。', '近****多项任务，惠及*.*万余名群众。'],
      ['新建管网1,234公里。', '新建管网****公里。'],
      ['走访３２户。', '走访**户。'],
      ['召开会议十余次，服务千余家企业。', '召开会议**余次，服务**余家企业。'],
    ]);
  });

  it('takes another mask where the plain one would be read as something else', () => {
    // Three stars in a list of places are a name with its figure.
    assert.equal(
      masked('石桥铺镇112件，松湾乡35件，望川街道8件，共155件。'),
      '**镇***件，**乡**件，**街道*件，共***件。',
    );
    assert.match(masked('分别办结120、80和60件。'), /^分别办结【待填数字】、[^、]+和\*\*件。$/);
    assert.equal(masked('岚泽12件。岚泽市8件。'), '××**件。**市*件。');
  });

  it('leaves labels, slogans, and the small numbers in words of set phrases', () => {
    for (const text of [
      '一、强化责任落实，夯实工作根基',
      '一是突出“融”，抓好“三会一课”和“1+13”机制。',
      '要做好以下三个方面的工作。五年来，成效明显。',
      '认真学习党的二十大和二十届三中全会精神，谋划“十五五”规划。',
      '（二）压实责任。坚持2035年远景目标。',
    ])
      assert.equal(masked(text), text);
  });

  it('masks dates and leaves the century', () => {
    becomes([
      ['2025年3月6日召开会议。', '20**年*月*日召开会议。'],
      ['2月17日至12月底，', '*月**日至**月底，'],
      ['2021—2025年规划，2021实施。', '20**—20**年规划，20**实施。'],
      ['二〇二五年三月六日', '20**年*月*日'],
      // Stars between points are read as a pattern of file names.
      ['截至2025.03.06，', '截至【待填日期】，'],
    ]);
  });

  it('masks document numbers and the letter of the place in them', () => {
    becomes([
      ['根据青政办发〔2025〕12号文件，', '根据*政办发〔20**〕**号文件，'],
      ['落实国办发〔2024〕5号要求，', '落实国办发〔20**〕**号要求，'],
      ['印发通知（岚泽发〔2025〕3号）。岚泽市', '印发通知（**发〔20**〕**号）。**市'],
    ]);
  });

  it('masks the names of places with every mention of them, the title among them', () => {
    becomes([
      [
        '关于青梧整治情况的汇报\n青梧县推进整治，建立“青梧云”平台，青梧人齐心。',
        '关于**整治情况的汇报\n**县推进整治，建立“**云”平台，**人齐心。',
      ],
      ['深入石桥铺镇和松湾乡百安村走访，推进岚泽市建设。', '深入**镇和**乡**村走访，推进**市建设。'],
      ['青梧县委、县发展和改革委员会、县教育局', '**县委、县发展和改革委员会、县教育局'],
      ['山东省委要求，在山东大地落实。', '**省委要求，在**大地落实。'],
      ['华岚电力科技有限公司在叶县落户。', '**有限公司在**县落户。'],
    ]);
  });

  it('masks a name that is also a word of every day only where a place is meant', () => {
    assert.equal(masked('幸福村的群众幸福感增强。'), '**村的群众幸福感增强。');
  });

  it('knows the divisions of the state by name, whole, whatever stands before them', () => {
    becomes([
      ['扎实推进深圳市预算，含淮阳区、齐齐哈尔市。', '扎实推进**市预算，含**区、**市。'],
      ['大理白族自治州和耿马傣族佤族自治县', '**白族自治州和**傣族佤族自治县'],
      ['建设景德镇国家陶瓷文化试验区，景德镇陶瓷', '建设**国家陶瓷文化试验区，**陶瓷'],
      ['保障沙县夏茂镇、叶县', '保障××**镇、**县'],
      ['推进高竹新区和横琴新区建设', '推进**新区和**新区建设'],
    ]);
  });

  it('takes no parts of words for names of divisions', () => {
    for (const text of [
      '适应城市发展，滨海城市带',
      '紧扣市委部署，预计市本级支出，严格市级预算，报请市人大审议，转贷县区资金，锚定市委目标',
      '实施工业立市、产业兴市，东部盟市、各地州市、全州上下，老城区和新城区，各考区',
      '促进农产品出村进城，提供社区服务，担任社区助理，做实社区首诊，打造夜间市集',
      '普通小学、能源集团、有限责任公司、经济合作社',
      '隆重庆祝，珠江西岸，巴丹吉林沙漠',
    ])
      assert.equal(masked(text), text);
  });

  it('takes no general word for a name', () => {
    for (const text of [
      '各镇、全县、本市、我局、乡镇、社区、一个村、行政村、贫困村、示范村、城市社区',
      '城市更新、农村改革、乡村振兴、县域经济、市场监管、村民自治、区域协同',
      '高质量发展示范区、工业园区、经济技术开发区、老旧小区、风景名胜区、全市各县区、市县两级',
      '实施县域商业、建设省级医院、推进市区一体、走访镇村干部、国有企业和龙头公司、农民专业合作社',
      '市委书记、县委副书记、各位代表、党代表、金融专家、有关部门负责同志、第一书记、向书记汇报、严厉查处长期问题',
    ])
      assert.equal(masked(text), text);
  });

  it('masks persons by their titles', () => {
    becomes([
      ['尊敬的王部长，各位领导：', '尊敬的**部长，各位领导：'],
      ['张三同志、市委书记李四在会上强调，张三要求', '**同志、市委书记**在会上强调，**要求'],
      ['石桥镇王镇长、县水务局周局长、县委赵书记到会', '**镇**镇长、县水务局**局长、县委**书记到会'],
      ['联系人：赵小川，记录：', '联系人：**，记录：'],
      ['学习雷锋同志、毛泽东同志', '学习雷锋同志、毛泽东同志'],
    ]);
  });

  it('groups every mention of a name, and what is printed alike', () => {
    const proposals = maskProposals(parse('青梧县办结30件。青梧县城、岚泽市各30件。'));
    const groups = new Map(proposals.map(({ from, group }) => [from, group]));
    assert.deepEqual(
      proposals.map(({ from }) => from),
      ['青梧', '30', '青梧', '岚泽', '30'],
    );
    for (const { from, group } of proposals) assert.equal(group, groups.get(from));
    assert.equal(new Set(groups.values()).size, 3);
  });

  it('leaves a name in all places or in none, whichever group is left out', () => {
    const text = '青梧县办结30件。岚泽市、青梧县城各12件，青梧经验推广，松湾乡王局长到青梧，王局长讲话。';
    const groups = maskGroups(maskProposals(parse(text)));
    assert.deepEqual(
      groups.map(([{ from }, ...rest]) => [from, rest.length + 1]),
      [
        ['青梧', 4],
        ['30', 1],
        ['岚泽', 1],
        ['12', 1],
        ['松湾', 1],
        ['王', 2],
      ],
    );
    for (const left of groups) {
      const others = groups.filter((group) => group !== left).flat();
      const made = maskedText(
        text,
        others.sort((one, other) => one.range.start - other.range.start),
      ).text;
      assert.equal(made.split(left[0].from).length - 1, left.length, left[0].from);
    }
  });

  it('leaves 某 as it stands, a blank or not, and reads its masks beside it', () => {
    const text = '某某县某乡办结12件，青梧县某村3件，某局长到岚泽市。';
    for (const someone of [true, false]) {
      const read = parse(text, { someone });
      const proposals = maskProposals(read);
      const made = maskedText(text, proposals).text;
      assert.equal(made, '某某县某乡办结**件，**县某村*件，某局长到**市。');
      const blanks = parse(made, { someone }).placeholders.length;
      assert.equal(blanks, proposals.length + (someone ? 4 : 0));
    }
  });

  it('leaves the blanks that are there, and gives the text back when filled', () => {
    const text = '　　**镇办结30件，《青梧县办法》（青政发〔2025〕1号）。\r\n2025年3月6日';
    const proposals = maskProposals(parse(text));
    const made = maskedText(text, proposals);
    assert.ok(made.text.startsWith('　　**镇办结**件'));
    assert.equal(filledText(made), text);
  });
});
