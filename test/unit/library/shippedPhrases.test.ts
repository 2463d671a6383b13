import assert from 'node:assert/strict';
import statics from '../../../snippets/gongwen.json';
import pack from '../../../snippets/gongwen-pack.json';
import type { PhrasePlace, SetPhrase } from '../../../src/library/library';
import type { ReportFormat } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';
import {
  complaints,
  masksOf,
  plainText,
  punctuationFaults,
  service,
  shape,
  shippedPhrases,
  shippedTemplates,
  widest,
} from './shipped';

const all = shippedPhrases().flatMap(({ entries }) => entries);
const named = (name: string): SetPhrase => all.find((phrase) => phrase.name === name) ?? assert.fail(name);

/** A phrase where it will stand. */
const frame = (text: string): string =>
  `县水务局工作汇报\n尊敬的各位领导，同志们：\n根据会议安排，现将有关工作情况汇报如下：\n${text}\n汇报完毕，谢谢大家！\n`;

const times = (count: number, kind: string): string => Array(count).fill(kind).join(' ');
/** The sections of phrases whose name does not say them by 三点 and the like. */
const SHAPES: Readonly<Record<string, string>> = {
  '在“…”上三段': times(3, 'lead'),
  '在“…”上四段': times(4, 'lead'),
  '体现在…上三层': times(3, 'lead'),
  段内首句四层: times(4, 'lead'),
  段内在中四层: times(4, 'lead'),
  三段首句: times(3, 'lead'),
  四字首句三段: times(3, 'lead'),
  破折号三点: times(3, '——'),
  坚持原则三条: times(3, '——'),
  括号三点: times(3, '（一）'),
  括号四点: times(4, '（一）'),
  任务分工三条: times(3, '（一）'),
  要点三条: times(3, '1.'),
  首先其次再次: times(3, '第一'),
  第一第二第三: times(3, '第一'),
  两大块: times(2, '一、'),
  四大块: times(4, '一、'),
  前提关键保障: times(3, '一是'),
  主要表现在: times(3, '一是'),
  困难和问题: times(3, '一是'),
  落实三点要求: times(3, '一是'),
};
/** A name that ends so counts its points; one point alone is no series. 要字三层 has bodies too short for leads. */
const COUNTED: Readonly<Record<string, number>> = { 两点: 2, 三点: 3, 四点: 4, 五点: 5, 六点: 6, 三条: 3 };

function promised({ name }: SetPhrase): string | undefined {
  return SHAPES[name] ?? (COUNTED[name.slice(-2)] === undefined ? undefined : times(COUNTED[name.slice(-2)]!, '一是'));
}

/** Filled in order with these figures, a phrase states these relations, and they hold. */
const FIGURES: Readonly<Record<string, readonly [figures: string, relations: string]>> = {
  完成率: ['200 160 80.00', 'completion'],
  进展情况: ['60 40 15 5', 'breakdown'],
  提高到: ['45.20 52.30 7.10', 'points'],
  两项占比: ['400 100 25.00 300 75.00', 'breakdown share share'],
  一项占比: ['400 100 25.00', 'share'],
  两项其中: ['400 100 300', 'breakdown'],
  较上年增加: ['12.00 2.00 20.00', 'growth'],
  较上年减少: ['80 20 20.00', 'growth'],
  增加到: ['10.00 12.00 20.00', 'growth'],
  减少到: ['100 80 20.00', 'growth'],
  年均增长: ['10.00 16.11 10.00', 'series'],
  完成年度任务: ['20.00 12.00 60.00', 'completion'],
  投资进度: ['20.00 5.00 25.00', 'completion'],
  资金到位: ['20.00 15.00 75.00', 'share'],
  投入资金: ['100.00 60.00 40.00', 'breakdown'],
  开工竣工: ['60 40 15 5', 'breakdown'],
  问题整改: ['50 40 80.00', 'share'],
  办结情况: ['200 190 95.00 98.00', 'share'],
  平均每: ['100 20.00 2000.00', 'average'],
  分别为: ['3.00 4.00 5.00', 'respectively'],
  奖补兑现: ['10 100.00 4 60.00 6 40.00', 'breakdown'],
  表决情况: ['11 10 8 1 1', 'breakdown'],
};

function* texts({ body }: SetPhrase): Generator<readonly [text: string, format: ReportFormat]> {
  for (let pick = 0; pick < widest(body); pick++) yield [plainText(body, pick), 'plain'];
  yield [plainText(body, 0, new Map()), 'plain'];
  yield [plainText(body, 1), 'markdown'];
}

describe('the phrases that come along', function () {
  this.timeout(60_000);
  it('are read without a problem, 150 and more, in the groups of the issue', () => {
    for (const { file, problems } of shippedPhrases()) assert.deepEqual(problems, [], file);
    assert.ok(all.length >= 150, String(all.length));
    const places = new Map<PhrasePlace, number>();
    for (const { place } of all) places.set(place, (places.get(place) ?? 0) + 1);
    for (const place of [
      'opening',
      'transition',
      'series',
      'figures',
      'narration',
      'experience',
      'problems',
      'next',
      'closing',
    ] as const)
      // prettier-ignore
      assert.ok((places.get(place) ?? 0) >= 10, place);
    const genres = new Set(shippedTemplates().flatMap(({ entries }) => entries.map(({ genre }) => genre)));
    for (const { name, group, description, genres: own } of all) {
      assert.ok(group !== '' && description.length >= 4, name);
      // 计划 and 办法 are kinds of documents without a template of their own.
      for (const genre of own) assert.ok(genres.has(genre) || /^(?:计划|办法)$/.test(genre), `${name}: ${genre}`);
    }
  });

  it('stand in one place each, with a prefix in pinyin and one in Chinese that no other entry has', () => {
    const owners = new Map<string, string>();
    const entries = [...Object.entries(statics).map(([name, { prefix }]) => ({ name, prefixes: prefix })), ...all];
    for (const { name, prefixes } of entries) {
      for (const word of new Set([name, ...prefixes])) {
        assert.equal(owners.get(word), undefined, `${word}: ${name}, ${owners.get(word) ?? ''}`);
        owners.set(word, name);
      }
      assert.ok(
        prefixes.some((prefix) => /^[a-z]+\d?$/.test(prefix)),
        name,
      );
      assert.ok(
        prefixes.some((prefix) => /^\p{Script=Han}+$/u.test(prefix)),
        name,
      );
    }
  });

  it('are all listed by the library, which has them in the order of a report', () => {
    const files = shippedPhrases().map(({ file }) => `phrases/${file}`);
    assert.deepEqual([...pack.snippets].sort(), [...files, 'gongwen.json'].sort());
  });

  it('give cause for no complaint but their blanks, each of which is found, wherever they stand', () => {
    for (const phrase of all) {
      for (const [text, format] of texts(phrase)) {
        const { placeholders } = parse(text, { format });
        assert.deepEqual(
          placeholders.map((placeholder) => placeholder.text),
          masksOf(text),
          phrase.name,
        );
        for (const { text: mask, kind } of placeholders) {
          assert.match(kind, mask.startsWith('×') ? /figure|date/ : /name|text|date|documentNumber/, `${phrase.name}: ${mask}`); // prettier-ignore
        }
        assert.deepEqual(punctuationFaults(text), [], phrase.name);
        // Nobody closes a report twice, and a rule says so.
        const framed = phrase.place === 'closing' ? frame(text).replace(/汇报完毕，.*\n$/, '') : frame(text);
        assert.deepEqual([complaints(text, format), complaints(framed, format)], [[], []], phrase.name);
      }
    }
  });

  it('give the sections that their names promise, and no others, whatever is chosen', () => {
    for (const phrase of all) {
      for (const [text, format] of texts(phrase)) {
        assert.equal(shape(parse(frame(text), { format }).sections[0]!.children), promised(phrase) ?? '', text);
      }
    }
  });

  it('count on where they continue a series', () => {
    const form = { kind: '一是', style: '是', before: '', ordinal: 'chinese', after: '是' } as const;
    for (const name of ['突出一点', '抓实一点', '坚持一点', '聚焦一点']) {
      assert.match(plainText(named(name).body), /^一是/);
      assert.match(plainText(named(name).body, 0, undefined, { form, number: 3 }), /^三是/);
    }
  });

  it('date a report in digits without leading zeros', () => {
    assert.match(plainText(named('落款').body), /\n2026年5月8日$/);
  });

  const openings = ['专题汇报开头', '述职开头', '调研报告开头', '重视部署开头', '通知开头', '会议通知开头', '请示开头', '批复开头', '复函开头', '通报开头', '督查报告开头', '整改报告开头']; // prettier-ignore
  const closings = ['以上汇报', '发言完毕', '交流发言结束', '特此报告', '请批示', '特此通知', '特此公告', '特此通报', '此复', '函的结尾', '复函结尾', '意见结尾', '批转结尾', '提请审议', '述职结束', '对照检查结束', '各位代表结束', '讲话结束', '表态结束', '散会']; // prettier-ignore
  it('are read as openings and closings where they open and close', () => {
    const section = '一、工作情况\n各项工作进展顺利。';
    for (const name of openings) {
      const text = plainText(named(name).body);
      const report = parse(`县水务局情况报告\n${text}\n${section}\n`);
      assert.equal(report.text.slice(report.parts.opening?.start, report.parts.opening?.end), text, name);
    }
    for (const name of closings) {
      for (let pick = 0; pick < widest(named(name).body); pick++) {
        const text = plainText(named(name).body, pick);
        const report = parse(`县水务局情况报告\n现将情况报告如下：\n${section}\n${text}\n`);
        assert.equal(report.text.slice(report.parts.closing?.start, report.parts.closing?.end), text, name);
      }
    }
  });

  for (const [name, [figures, relations]] of Object.entries(FIGURES)) {
    it(`${name}: filled, its figures are understood as ${relations}`, () => {
      const values = figures.split(' ');
      const text = plainText(named(name).body)
        .replace(/×+(?:\.×+)?/g, () => values.shift() ?? assert.fail(name))
        .replace(/【待填[^】]*】/g, '甲类');
      assert.deepEqual(values, [], text);
      const claims = service.claims(parse(text));
      assert.equal(claims.map(({ relation }) => relation).sort().join(' '), relations, text); // prettier-ignore
      assert.ok(
        claims.every(({ verdict }) => verdict === 'holds'),
        text,
      );
    });
  }
});
