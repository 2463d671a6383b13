import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/report/parse';
import { usedTerms, type UsedTerm } from '../../../src/report/usedTerms';
import type { TextRange } from '../../../src/text/range';

const told = (text: string): readonly string[] =>
  usedTerms(parse(text)).map(({ kind, text: term, places }) => `${kind} ${term} ${places.length}`);

const HAN = '[\\u4e00-\\u9fff]';
/** The same as one regular expression, as it was first written down. */
const TERMS = new RegExp(
  `“(?<slogan>[^“”。；\\r\\n]{2,20})”|《(?<book>[^《》\\r\\n]{2,40})》|(?<paired>${HAN}{2,8}（${HAN}{2,8}）)|` +
    '(?<=^|[\\s，。、；：！？（）“”《》由和与向对在及跟同请经])(?![由和与向对在及跟同请经])' +
    `(?<office>${HAN}{2,12}?(?:委员会|办公室|办事处|管委会|指挥部|领导小组|工作专班|监督局|管理局|服务中心|指挥中心|研究院|公司|集团|[局厅]))(?!${HAN}{0,1}长)`,
  'gu',
);

function byExpression(text: string): readonly UsedTerm[] {
  const terms = new Map<string, { text: string; kind: UsedTerm['kind']; places: TextRange[] }>();
  for (const { index, groups } of text.matchAll(TERMS)) {
    const [kind, term] = (Object.entries(groups!) as [UsedTerm['kind'], string | undefined][]).find(
      ([, words]) => words,
    )!;
    if (term === undefined) continue;
    const start = index + (kind === 'slogan' || kind === 'book' ? 1 : 0);
    const known = terms.get(term) ?? { text: term, kind, places: [] };
    known.places.push({ start, end: start + term.length });
    terms.set(term, known);
  }
  return [...terms.values()];
}

describe('the names and set terms that a report uses', () => {
  it('are slogans, titles, offices and paired names, each once with its places', () => {
    const text =
      '由云溪区行政审批局牵头，推行“一窗通办”。区营商环境服务中心与云溪区行政审批局共建“一窗通办”窗口，印发《政务服务事项清单》。党委（党组）负总责。';
    assert.deepEqual(told(text), [
      'office 云溪区行政审批局 2',
      'slogan 一窗通办 2',
      'office 区营商环境服务中心 1',
      'book 政务服务事项清单 1',
      'paired 党委（党组） 1',
    ]);
    for (const { text: term, places } of usedTerms(parse(text))) {
      for (const { start, end } of places) assert.equal(text.slice(start, end), term);
    }
  });

  it('are not whole sentences in quotation marks, 局长, or anything of an empty text', () => {
    assert.deepEqual(told('他说：“今天的会议开得很好。大家要抓好落实。”'), []);
    assert.deepEqual(told('，张局长到会讲话。'), []);
    assert.deepEqual(told(''), []);
  });

  it('are in any text those of the expression that says what they are', () => {
    const bits = ['\r', '\n', '\u3000', '\ud83d\ude00', '\ud83d'].concat(
      '“”《》（），、。； 一二由和长局厅甲乙'.split(/(?=.)/),
    );
    const words = ['委员会', '办公室', '公司', '服务中心', '工作专班', '甲乙丙丁戊己庚', '（党组）', '“一窗”', 'a'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits, ...words), { maxLength: 40 }), (some) => {
        const text = some.join('');
        assert.deepEqual(usedTerms(parse(text)), byExpression(text));
      }),
      { numRuns: 2000 },
    );
  });
});
