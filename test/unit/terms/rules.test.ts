import assert from 'node:assert/strict';
import type { TextEdit } from '../../../src/text/range';
import { findingsBy, termsOf, toldBy } from '../../support/termTable';
import { crlfOffsets, mapRanges, toCrlf } from '../../support/twin';

/** An invented office's. */
const wording = ['规范提法,误写', '全域清风行动,清风行动全域；全域清风活动', '青梧精神,青梧风骨、清梧精神'];

function fixed(text: string, edits: readonly TextEdit[]): string {
  return [...edits].sort((a, b) => b.range.start - a.range.start).reduce((now, { range, text: words }) => now.slice(0, range.start) + words + now.slice(range.end), text); // prettier-ignore
}

describe('误写 of a 口径表', () => {
  it('are found with the row as their source, and mended safely where one form is right', async () => {
    const terms = await termsOf(...wording);
    const text = '深入推进全域清风活动，弘扬清梧精神。';
    const found = findingsBy(terms, text);
    assert.deepEqual(toldBy(terms, text), ['wording 全域清风活动', 'wording 清梧精神']);
    assert.equal(found[0]!.message, '“全域清风活动”应为“全域清风行动”（口径.csv第2行）。');
    assert.ok(found.every(({ fixes }) => fixes.length === 1 && fixes[0]!.safe));
    const mended = fixed(text, found.flatMap(({ fixes }) => fixes[0]!.edits)); // prettier-ignore
    assert.equal(mended, '深入推进全域清风行动，弘扬青梧精神。');
    assert.deepEqual(toldBy(terms, mended), []);
    const twin = toCrlf(`${text}\n${text}`);
    assert.deepEqual(mapRanges(findingsBy(terms, twin), (at) => at), mapRanges(findingsBy(terms, `${text}\n${text}`), crlfOffsets(`${text}\n${text}`))); // prettier-ignore
  });

  it('leave the choice to the writer where several forms are right', async () => {
    const terms = await termsOf('规范提法,误写', '"四联工作法\n四联机制",四联法');
    const [found] = findingsBy(terms, '推行四联法。');
    assert.match(found!.message, /应为“四联工作法”或“四联机制”/);
    assert.deepEqual(found!.fixes.map(({ title, safe }) => [title, safe]), [['改为“四联工作法”', false], ['改为“四联机制”', false]]); // prettier-ignore
  });

  it('are no wrong forms inside a right one or a longer word, and the longest counts', async () => {
    const terms = await termsOf('规范提法,误写', '青梧市乡村全面振兴,乡村振兴', '全面乡村振兴战略,', '六有,六有新', '六有新风,六有新风尚'); // prettier-ignore
    assert.deepEqual(toldBy(terms, '青梧市乡村全面振兴，全面乡村振兴战略。'), []);
    assert.deepEqual(toldBy(terms, '推进乡村振兴，讲六有新风，讲六有新风尚。'), ['wording 乡村振兴', 'wording 六有新风尚']); // prettier-ignore
  });

  it('are left in the names of documents, in addresses, and as parts of Latin words', async () => {
    const terms = await termsOf('规范提法,误写', '数字青梧,智慧青梧', '人工智能,AI', '平台,qingwu');
    assert.deepEqual(toldBy(terms, '印发《智慧青梧建设方案》，网址https://qingwu.example.cn/AI/，MAIN和AI2。'), []);
    assert.deepEqual(toldBy(terms, '印发《智慧青梧建设方案》后，智慧青梧和AI加快。'), ['wording 智慧青梧', 'wording AI']); // prettier-ignore
  });

  it('count on the days of their row alone: by the date of the report, else today', async () => {
    const terms = await termsOf('规范提法,误写,生效,失效', '新青梧行动,旧青梧行动,2026-01-01,', '旧青梧行动,,,2025-12-31'); // prettier-ignore
    const report = (date: string): string => `关于行动的报告\n\n市政府：\n\n推进旧青梧行动。\n\n某局\n\n${date}\n`;
    assert.deepEqual(toldBy(terms, report('2025年12月31日'), 20_260_601), []);
    assert.deepEqual(toldBy(terms, report('2026年1月1日'), 20_250_601), ['wording 旧青梧行动']);
    assert.deepEqual(toldBy(terms, '推进旧青梧行动。', 20_250_601), []);
    assert.deepEqual(toldBy(terms, '推进旧青梧行动。', 20_260_601), ['wording 旧青梧行动']);
    assert.deepEqual(toldBy(terms, '推进新青梧行动。', 20_250_601), ['expired 新青梧行动']);
    // Nobody knows the day.
    assert.deepEqual(toldBy(await termsOf('规范提法,失效', '旧提法甲,2020年'), '旧提法甲'), []);
  });
});

describe('提法 out of their days', () => {
  it('are told with the last day, and the first', async () => {
    const terms = await termsOf('规范提法,生效日期,失效日期', '两山样板,,2025年6月', '三清一建,2026/9/1,');
    const told = findingsBy(terms, '建设两山样板，抓好三清一建。', 20_260_801).map(({ message }) => message);
    assert.deepEqual(told, [
      '“两山样板”只用到2025年6月30日（口径.csv第2行），请改用现行的提法。',
      '“三清一建”从2026年9月1日起才用（口径.csv第3行），请改用现行的提法。',
    ]);
    assert.deepEqual(toldBy(terms, '建设两山样板。', 20_250_630), []);
  });
});

describe('简称 of a 口径表', () => {
  const table = ['全称,简称', '青梧市发展和改革委员会,市发改委；市发展改革委'];

  it('are told once, where none of their full forms came before', async () => {
    const terms = await termsOf(...table);
    const text = '关于市发改委工作的汇报\n各位领导：\n市发改委牵头，市发展改革委落实。\n青梧市发展和改革委员会负责。';
    const [found, ...others] = findingsBy(terms, text);
    assert.deepEqual([toldBy(terms, text), others], [['abbreviation 市发改委'], []]);
    assert.equal(found!.severity, 'information');
    assert.equal(text.slice(0, found!.range.start).split('\n').length, 3, 'not the title');
    const mended = fixed(text, found!.fixes[0]!.edits);
    assert.match(mended, /青梧市发展和改革委员会（以下简称“市发改委”）牵头/);
    assert.deepEqual(toldBy(terms, mended), []);
  });

  it('may stand behind the full form', async () => {
    const terms = await termsOf(...table);
    assert.deepEqual(toldBy(terms, '青梧市发展和改革委员会（以下简称“市发改委”）牵头。\n市发改委落实。'), []);
  });
});

describe('固定顺序 of a 口径表', () => {
  const table = ['固定顺序', '云溪区、南湖区、青梧县、松湾县'];
  const right = '在云溪区、南湖区、青梧县和松湾县推进。';
  const silent = [
    right,
    '在南湖区、云溪区推进。',
    '云溪区（含高新区）、经开区、南湖区、松湾县推进。',
    '排名靠前的是松湾县、南湖区、云溪区。',
    '青梧县、南湖区、云溪区分别完成3件、2件、1件。',
    '青梧县抓产业，南湖区抓项目，云溪区抓服务。',
    '松湾县、青梧县。南湖区、云溪区。',
  ];

  it('is asked of lists of three names or more, and can be put right', async () => {
    const terms = await termsOf(...table);
    const text = '在南湖区、云溪区、松湾县和青梧县推进。';
    const [found] = findingsBy(terms, text);
    assert.deepEqual(toldBy(terms, text), ['order 南湖区、云溪区、松湾县和青梧县']);
    assert.match(found!.message, /次序是“云溪区、南湖区、青梧县、松湾县”（口径\.csv第2行）/);
    assert.equal(found!.fixes[0]!.safe, false);
    assert.equal(fixed(text, found!.fixes[0]!.edits), right);
    assert.deepEqual(toldBy(terms, '云溪区政府、松湾县政府、经开区、青梧县政府参加。'), ['order 云溪区政府、松湾县政府、经开区、青梧县']); // prettier-ignore
  });

  for (const text of silent) {
    it(`says nothing of ${text}`, async () => {
      assert.deepEqual(toldBy(await termsOf(...table), text), []);
    });
  }
});

describe('领导姓名职务 of a 口径表', () => {
  const table = [
    '领导姓名职务,生效,失效',
    '江一帆 市委副书记、市长,2026-01-01,',
    '江一帆：常务副市长,,2025-12-31',
    '柳成 副市长,,',
    '梅晓芸 市发展改革委主任,,2025-12-31',
  ];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['市长江一帆出席。江一帆市长讲话。市委副书记江一帆主持。', []],
    ['副市长江一帆出席，江一帆同志副市长讲话。', ['post 副市长', 'post 副市长']],
    ['时任常务副市长江一帆出席，原副市长、现任代表江一帆。', []],
    ['市长柳成调研。', ['post 市长']],
    ['副市长柳成和柳成荫、市长柳成荫。', []],
    ['柳成副市长，常务副市长柳成，', ['post 常务副市长']],
    ['市发展改革委主任梅晓芸负责。', ['post 主任']],
    ['党组书记柳成负责，副市长：柳成。', ['post 书记']],
    ['江一帆部长期关注，梅晓芸主任医师坐诊。', []],
  ];

  for (const [text, told] of cases) {
    it(`${told.length === 0 ? 'says nothing of' : 'speaks of'} ${text}`, async () => {
      assert.deepEqual(toldBy(await termsOf(...table), text, 20_260_601), told);
    });
  }

  it('tells what the table says, and corrects a rank alone', async () => {
    const terms = await termsOf(...table);
    const [rank] = findingsBy(terms, '市长柳成调研。', 20_260_601);
    assert.equal(rank!.message, '口径表里“柳成”的职务是“副市长”（口径.csv第4行），这里写的是“市长”，请核对。');
    assert.deepEqual([rank!.severity, rank!.fixes[0]!.title, rank!.fixes[0]!.safe], ['warning', '改为“副市长”', false]);
    const [other] = findingsBy(terms, '党组书记柳成负责。', 20_260_601);
    assert.deepEqual([other!.severity, other!.fixes], ['information', []]);
    const [past] = findingsBy(terms, '市发展改革委主任梅晓芸负责。', 20_260_601);
    assert.match(past!.message, /“梅晓芸”任“主任”到2025年12月31日为止（口径\.csv第5行）/);
  });
});
