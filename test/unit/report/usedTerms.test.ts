import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { usedTerms } from '../../../src/report/usedTerms';

const told = (text: string): readonly string[] =>
  usedTerms(parse(text)).map(({ kind, text: term, places }) => `${kind} ${term} ${places.length}`);

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
});
