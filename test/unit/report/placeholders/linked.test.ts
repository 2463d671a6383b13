import assert from 'node:assert/strict';
import { parse } from '../../../../src/report/parse';
import { linkedPlaceholders } from '../../../../src/report/placeholders/linked';

/** The text with ⟦ ⟧ around the blanks that are linked with others. */
function marked(text: string): string {
  const linked = linkedPlaceholders(parse(text)).flat();
  return [...linked]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((shown, { range: { start, end } }) => {
      return `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
    }, text);
}

/** In each, the marked blanks are one group. */
const LINKED: readonly string[] = [
  // The writer's own place.
  '在⟦*⟧市委坚强领导下，全市上下齐心协力。\n结合⟦*⟧实际，改版“⟦*⟧先锋网”，编发《⟦*⟧先锋》。',
  '全镇上下认真落实⟦**⟧镇党委的要求，建设魅力⟦**⟧，为⟦**⟧又好又快发展出力。',
  '在⟦**⟧县委的领导下，结合⟦**⟧的实际情况开展工作。',
  '我市印发《⟦××⟧市工作要点》，⟦××⟧市委常委会专题研究，⟦××⟧市市场监管局负责。',
  '我镇有**村和**村，打响“⟦**⟧速度”，让企业在⟦**⟧办得成事。',
  // Between two levels a place without one may be either.
  '全省、全市上下，在⟦*⟧市委领导下，⟦*⟧市各部门落实*省委要求，结合*实际。',
  // A post that one person holds.
  '省委书记⟦**⟧强调，要抓落实。\n按照省委书记⟦**⟧的要求，抓好整改。',
  '尊敬的⟦**⟧市长：\n请⟦**⟧市长批示。',
  // Variables and named blanks.
  '⟦{{单位名称}}⟧的总结\n落款：⟦{{ 单位名称 }}⟧、{{日期}}',
  '由⟦【待填：单位】⟧牵头，⟦【待填：单位】⟧负责落实。',
  '关于⟦[会议名称]⟧的通知\n定于近日召开⟦[会议名称]⟧，请准时参加。',
  // Figures whose whole phrase recurs for the same time.
  '一、总体情况\n今年实施“⟦**⟧件实事”。\n二、问题\n进展不快。\n三、下一步\n（一）抓好今年⟦**⟧件实事，确保完成。',
  '2025年，累计办理群众诉求⟦**⟧件。\n一、主要做法\n今年以来，办理群众诉求⟦**⟧件，群众满意。',
  '2024年一般公共预算收入⟦**.*⟧亿元。2025年一般公共预算收入**.*亿元。\n一、财政\n2024年，一般公共预算收入⟦**.*⟧亿元。',
];

const APART: readonly string[] = [
  // Several places, each masked.
  '全县上下协同，**村*件、**村*件、**村*件。',
  '我市的**县、**县和**县推进较快。',
  '全镇推进，**镇*件；**镇*件。',
  '**县委、**县委先后作了发言，全县都要学习。',
  // A level of which the text does not say that there is one.
  '走访**县的企业。\n调研**县的园区。',
  // Persons, companies and works.
  '**同志发言。\n**同志总结。',
  '**副市长到会。\n**副市长讲话。',
  '**商贸有限责任公司签约。\n**商贸有限责任公司投产。',
  '全市印发《**管理办法》，开展“**行动”，建设“**工程”。',
  '各县委书记**、**县委书记**到会。\n**县委书记**发言。',
  // What is asked for in each place anew.
  '主持人：[姓名]，记录人：[姓名]',
  '会议日期：【待填：日期】\n成文日期：【待填：日期】',
  '【待填】件，【待填】件',
  '办结【待填，上年12件】，另办结【待填，上年12件】。',
  // Figures: another time, another thing, a phrase that anything can have.
  '2023年实施“**件实事”。\n2024年实施“**件实事”。',
  '完成投资**万元。\n完成投资**万元。',
  '同比增长**%。\n比上年同期增长**%。',
  '新建卫生院**个，改造卫生院**个。',
  '第一村办理群众诉求**件，第二村工作扎实，办理群众诉求**件。',
  '一、工作情况\n（一）东片\n办理群众诉求**件。\n（二）西片\n办理群众诉求**件。',
  '办理群众诉求**件。\n一、做法\n办理群众诉求****件。',
  '',
];

describe('blanks that stand for the same thing', () => {
  for (const wanted of LINKED)
    it(wanted.replace(/\n/g, '⏎'), () => {
      const text = wanted.replace(/[⟦⟧]/g, '');
      assert.equal(marked(text), wanted);
      assert.equal(linkedPlaceholders(parse(text)).length, 1);
    });

  it('are grouped once for a report', () => {
    const report = parse('{{单位}}、{{单位}}');
    assert.equal(linkedPlaceholders(report), linkedPlaceholders(report));
  });
});

describe('blanks that may be different things', () => {
  for (const text of APART)
    it(text.replace(/\n/g, '⏎') || '(no text)', () => {
      assert.equal(marked(text), text);
    });
});
