import assert from 'node:assert/strict';
import { fillTogether } from '../../../src/editing/fillTogether';
import { splitBlank } from '../../../src/editing/splitBlank';
import { linkedPlaceholders } from '../../../src/report/placeholders/linked';
import { parse } from '../../../src/report/parse';
import type { TextEdit } from '../../../src/text/range';

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits].reverse().reduce((now, { range, text: put }) => now.slice(0, range.start) + put + now.slice(range.end), text); // prettier-ignore
}

/** The text with a value in the blanks that are linked. */
function filled(text: string, value: string): string {
  const report = parse(text);
  const [group] = linkedPlaceholders(report);
  return applied(text, fillTogether(report, group ?? [], value));
}

describe('one value for blanks that stand for the same thing', () => {
  const place = '在*市委领导下，全市上下结合*实际，编发《*先锋》。\n**同志到会。';

  it('is written into each, and nowhere else', () => {
    assert.equal(filled(place, '云溪'), '在云溪市委领导下，全市上下结合云溪实际，编发《云溪先锋》。\n**同志到会。');
  });
  it('does not repeat the level that stands behind a blank', () => {
    assert.equal(
      filled(place, ' 云溪市 '),
      '在云溪市委领导下，全市上下结合云溪市实际，编发《云溪市先锋》。\n**同志到会。',
    );
    assert.equal(filled('在*市委领导下，结合*实际。', '沙市'), '在沙市市委领导下，结合沙市实际。');
  });
  it('does not repeat a unit', () => {
    const text = '办理群众诉求**件。\n一、做法\n办理群众诉求**件，群众满意。';
    assert.equal(filled(text, '52件'), '办理群众诉求52件。\n一、做法\n办理群众诉求52件，群众满意。');
  });
  it('that says nothing changes nothing', () => {
    assert.equal(filled(place, ' \n'), place);
  });
});

describe('a mask that is a name and its figure', () => {
  const split = (text: string): string => {
    const report = parse(text);
    return applied(
      text,
      report.placeholders.flatMap((blank) => splitBlank(report, blank) ?? []),
    );
  };
  const kinds = (text: string): string[] => parse(text).placeholders.map(({ kind, unit }) => `${kind}${unit ?? ''}`);

  it('becomes two blanks, the second with the unit', () => {
    const after = split('具体为，***件；河东村*件；**村*件。');
    assert.equal(after, '具体为，**【待填】件；河东村*件；**村*件。');
    assert.deepEqual(kinds(after).slice(0, 2), ['name', 'figure件']);
    assert.equal(split('其中：××××户'), '其中：××【待填】户');
  });
  it('is not any other mask', () => {
    for (const text of ['办结***件', '，**件', '，***村', '，***。', '，****.**万元', '，___件', '']) {
      assert.equal(split(text), text);
    }
  });
});
