import assert from 'node:assert/strict';
import type { Template } from '../../../src/library/library';
import type { ReportFormat } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';
import { createDocxWriter } from '../../../src/word/docx';
import { pageOf } from '../../../src/word/pageOf';
import { profiles } from '../../../src/word/profiles';
import { complaints, knownOf, masksOf, plainText, punctuationFaults, shape, shippedTemplates, widest } from './shipped';

/** 党政机关公文处理工作条例 (2012), article 8. */
const STATUTORY = '决议 决定 命令（令） 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要'.split(' ');
const GROUPS = ['法定公文', '汇报发言', '总结计划', '讲话主持', '信息记录'];

const parts = (count: number): string => Array(count).fill('（一）').join(' ');
const topics = (...counts: readonly number[]): string => counts.map((count) => count === 0 ? '一、' : `一、(${parts(count)})`).join(' '); // prettier-ignore
const points = (count: number): string => Array(count).fill('一是').join(' ');
const leads = (count: number): string => Array(count).fill('lead').join(' ');

/** For each template: the outline below its title, and the parts of a report that it has. */
const PROMISES: Readonly<Record<string, readonly [outline: string, parts: string]>> = {
  决议: ['', 'closing'],
  决定: [topics(0, 3, 0, 0), 'date opening salutation signature'],
  表彰决定: ['', 'date salutation signature'],
  '命令（令）': ['', 'date signature'],
  公报: ['', 'closing'],
  公告: [topics(0, 0, 0, 0), 'closing date opening signature'],
  通告: [topics(0, 0, 0, 0, 0), 'closing date opening signature'],
  意见: ['一、(（一） （一）(—— —— ——) （一）) ' + topics(4, 4), 'closing date opening salutation signature'],
  通知: [topics(0, 3, 3, 3), 'date opening salutation signature'],
  印发通知: ['', 'date salutation signature'],
  会议通知: [topics(0, 0, 0, 2, 3), 'date opening salutation signature'],
  通报: [topics(0, 2, 3, 3), 'date opening salutation signature'],
  报告: [`${topics(3)} 一、(${points(3)}) ${topics(3)}`, 'closing date opening salutation signature'],
  请示: [topics(0, 0, 0), 'closing date opening salutation signature'],
  批复: [topics(0, 0, 0), 'closing date opening salutation signature'],
  议案: [topics(0, 0, 0), 'closing date opening salutation signature'],
  函: [topics(0, 0, 0), 'closing date opening salutation signature'],
  复函: [topics(0, 0, 0), 'closing date opening salutation signature'],
  纪要: [topics(2, 2, 0), 'opening'],
  '会议汇报发言（分三块）': [`一、(${points(4)}) 一、(—— —— ——) 一、(${leads(3)})`, 'closing opening salutation'],
  '会议汇报发言（首句分段）': [leads(5), 'closing opening salutation'],
  '交流发言（六抓实）': [`${points(6)} ${leads(4)}`, 'closing opening salutation'],
  '表态发言（在“……”上……）': [
    Array(4)
      .fill(`lead(${leads(3)})`)
      .join(' '),
    'closing opening salutation',
  ],
  人代会专项报告: [`一、(${points(3)}) ${topics(2, 4, 3)}`, 'closing opening salutation'],
  政府工作报告: [topics(6, 0, 6, 3), 'closing opening salutation signature'],
  工作总结暨下年打算: [`${topics(5, 3)} 一、(${points(3)}) ${topics(4)}`, 'date opening signature'],
  工作要点: ['一、(1. 1. 1.) 一、(1. 1. 1.) 一、(1. 1. 1.) 一、(1. 1.)', 'opening'],
  '工作方案（附任务分工表）': [topics(3, 4, 3, 4), 'date opening signature'],
  述职述廉报告: [`${topics(4, 3)} 一、(${points(3)}) ${topics(3)}`, 'closing opening salutation signature'],
  对照检查材料: [
    `一、 一、(${Array(4)
      .fill(`（一）(${points(2)})`)
      .join(' ')}) ${topics(3, 3)}`,
    'closing opening signature',
  ],
  调研报告: [topics(3, 3, 3, 3), 'date opening signature'],
  领导讲话稿: [topics(3, 3, 4), 'closing date opening salutation signature'],
  会议主持词: [points(3), 'closing date opening salutation signature'],
  工作简报: [points(3), 'opening'],
  政务信息: [topics(3, 0, 3), 'date opening signature'],
  会议记录: [topics(2, 2, 2), 'opening'],
};

const all = shippedTemplates().flatMap(({ entries }) => entries);

/** What a template may become: each option with what is known of the document; once without; once as Markdown. */
function* texts({ body, genre }: Template): Generator<readonly [text: string, format: ReportFormat]> {
  for (let pick = 0; pick < widest(body); pick++) yield [plainText(body, pick, knownOf(genre)), 'plain'];
  yield [plainText(body, 0, new Map()), 'plain'];
  yield [plainText(body, 1, knownOf(genre)), 'markdown'];
}

describe('the templates that come along', () => {
  it('are read without a problem, one a file, and each says what it is', () => {
    for (const { file, entries, problems } of shippedTemplates()) {
      assert.deepEqual([problems.map(({ message }) => message), entries.length], [[], 1], file);
      assert.match(file, /^[a-z-]+\.txt$/);
    }
    for (const { name, genre, group, description } of all) {
      assert.ok(GROUPS.includes(group), `${name}: ${group}`);
      assert.ok(genre !== '' && description.length >= 15, name);
    }
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
  });

  it('are the fifteen statutory kinds and the working genres that are promised', () => {
    const statutory = new Set(all.filter(({ group }) => group === '法定公文').map(({ genre }) => genre));
    assert.deepEqual([...statutory].sort(), [...STATUTORY].sort());
    assert.deepEqual(all.map(({ name }) => name).sort(), Object.keys(PROMISES).sort());
  });

  for (const template of all) {
    it(`${template.name}: has the outline and the parts that it promises, whatever is chosen`, () => {
      const [outline, promised] = PROMISES[template.name]!;
      const whole = outline === '' ? 'title' : `title(${outline})`;
      for (const [text, format] of texts(template)) {
        const report = parse(text, { format });
        assert.equal(shape(report.sections), whole);
        assert.equal(Object.keys(report.parts).sort().join(' '), promised, text);
      }
    });
  }

  it('give cause for no complaint but their blanks, each of which is found', () => {
    for (const template of all) {
      for (const [text, format] of texts(template)) {
        assert.deepEqual(complaints(text, format), [], template.name);
        const found = parse(text, { format }).placeholders.map((placeholder) => placeholder.text);
        assert.deepEqual(found, masksOf(text), template.name);
        assert.deepEqual(punctuationFaults(text), [], template.name);
      }
    }
  });

  it('have no sentence of a day: years, slogans in force and names are blanks', () => {
    for (const { name, body } of all) {
      const text = body.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
      assert.doesNotMatch(text, /(?:19|20)\d\d|新时代|二十[大届]|十[四五]五|习近平|[省市县]委书记/, name);
    }
  });

  it('become a page for Word with their title and every section', async () => {
    const writer = createDocxWriter();
    for (const { name, body } of all) {
      const page = pageOf(parse(plainText(body)), profiles[0]!);
      assert.notEqual(page.title, '', name);
      const bytes = await writer.write(page, profiles[0]!);
      assert.equal(Buffer.from(bytes.subarray(0, 2)).toString(), 'PK', name);
    }
  }).timeout(60_000);
});
