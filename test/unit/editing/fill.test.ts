import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filledText, fillEdits, type BlankValue } from '../../../src/editing/fill';
import { claimsOfBlanks } from '../../../src/editing/fillClaims';
import { fillRows } from '../../../src/editing/fillRows';
import type { Report } from '../../../src/report/model';
import { parse } from '../../../src/report/parse';
import { claimsOf } from '../../../src/statistics/claims';
import { fillingOf } from '../../../src/text/filling';
import { applyEdits } from '../../support/outlineEdits';
import { runs } from '../../support/seed';

/** The first blanks with these values, in order. */
function valuesFor({ placeholders }: Report, typed: readonly string[]): BlankValue[] {
  return typed.map((value, at) => ({ placeholder: placeholders[at]!, value }));
}
function filled(text: string, ...typed: readonly string[]): string {
  const report = parse(text);
  const values = valuesFor(report, typed);
  const result = filledText(report, values).text;
  assert.equal(applyEdits(text, fillEdits(report, values)), result);
  return result;
}

describe('a typed value', () => {
  const read: readonly (readonly [string, string, string, string])[] = [
    ['as typed', '1,234', '件', '1,234'],
    ['without blanks around it', ' 　12 ', '件', '12'],
    ['with its own digits', '１２', '件', '１２'],
    ['without the unit that stands behind', '12件', '件', '12'],
    ['without a unit of two signs', '12万元', '万元', '12'],
    ['without the half of it', '12万', '万元', '12'],
    ['whatever its width', '12％', '%', '12'],
    ['in Chinese digits too', '十二件', '件', '十二'],
    ['with another unit', '12元', '万元', '12元'],
    ['with a number that looks like half a unit', '九百', '百分点', '九百'],
    ['when it is nothing but the unit', '件', '件', '件'],
    ['on one line', '第一行\n第二行', '', '第一行 第二行'],
    ['as nothing where nothing was typed', ' ', '件', ''],
  ];
  for (const [what, value, behind, expected] of read) {
    it(`is read ${what}: ${JSON.stringify(value)}`, () => {
      assert.equal(fillingOf(value, behind), expected);
    });
  }
});

describe('filling blanks in', () => {
  it('puts each value into its blank and leaves the rest as it is', () => {
    assert.equal(filled('今年受理**件，办结**件。\r\n　　减免****.**万元。', '12', '', '1234.50'), '今年受理12件，办结**件。\r\n　　减免1234.50万元。'); // prettier-ignore
  });
  it('writes a unit, a month and a number of a document once', () => {
    assert.equal(filled('受理**件。', '12件'), '受理12件。');
    assert.equal(filled('2025年**月起施行。', '5月'), '2025年5月起施行。');
    assert.match(filled('印发《通知》（云政发〔2025〕**号）。', '12号'), /〕12号）/);
  });
  it('writes the unit that goes with the mask itself, once', () => {
    const text =
      '办结【待填，上年2234件】，完成投资【待填，上年3.5亿元】，惠及【待填，上年近6200多名】，占比【待填，上年8.5%】。';
    assert.equal(filled(text, '2850', '3.6', '6500', '9.1'), '办结2850件，完成投资3.6亿元，惠及6500名，占比9.1%。');
    assert.equal(filled(text, '2850件', '3.6亿', '约6500余', '９.1％'), '办结2850件，完成投资3.6亿元，惠及约6500余名，占比９.1%。'); // prettier-ignore
    assert.equal(filled(text, '2850余件', '36000万元', '多人', '持平'), '办结2850余件，完成投资36000万元，惠及多人，占比持平。'); // prettier-ignore
  });
  it('writes what ends the name of a place once', () => {
    assert.equal(filled('**村试点先行。', '东河村'), '东河村试点先行。');
    assert.equal(filled('**市委全会召开。', '沙市'), '沙市市委全会召开。');
  });
  it('does nothing for a blank that the report does not have', () => {
    const report = parse('受理**件。');
    const [other] = parse('受理申请***件。').placeholders;
    assert.deepEqual(fillEdits(report, [{ placeholder: other!, value: '1' }]), []);
    assert.deepEqual(fillEdits(parse('没有。'), valuesFor(report, ['1'])), []);
  });
  it('takes the later of two values for one blank', () => {
    const report = parse('受理**件。');
    const [placeholder] = report.placeholders;
    const edits = fillEdits(report, ['1', '2'].map((value) => ({ placeholder: placeholder!, value }))); // prettier-ignore
    assert.deepEqual(edits.map(({ text }) => text), ['2']); // prettier-ignore
  });
  it('says where every blank then stands, whatever is typed', () => {
    const text = '受理**件，办结*件。减免****.**万元，惠及××村____户。\n**月底前完成。';
    const report = parse(text);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 7 }), (typed) => {
        const values = valuesFor(report, typed.slice(0, report.placeholders.length));
        const { text: result, ranges } = filledText(report, values);
        assert.equal(result, applyEdits(text, fillEdits(report, values)));
        assert.equal(ranges.length, report.placeholders.length);
        let rest = '';
        let from = 0;
        ranges.forEach(({ start, end }, at) => {
          rest += `${result.slice(from, start)}${report.placeholders[at]!.text}`;
          from = end;
        });
        assert.equal(rest + result.slice(from), text);
      }),
      runs(200),
    );
  });
});

describe('the rows of a form', () => {
  it('have their section, their sentence and what stands behind', () => {
    const rows = fillRows(parse('一、工作情况\n　　受理**件，办结**件。减免**万元。\n二、下一步打算\n**月底前完成。'));
    assert.deepEqual(
      rows.map(({ section, behind }) => [section, behind]),
      [
        ['一、工作情况', '件'],
        ['一、工作情况', '件'],
        ['一、工作情况', '万元'],
        ['二、下一步打算', '月'],
      ],
    );
    assert.equal(rows[0]!.sentence, rows[1]!.sentence);
    assert.notEqual(rows[1]!.sentence, rows[2]!.sentence);
  });
});

describe('rows of the same thing', () => {
  it('know each other', () => {
    const rows = fillRows(parse('在*市委领导下，结合*实际，受理**件。'));
    assert.deepEqual(
      rows.map(({ alike }) => alike),
      [[0, 1], [0, 1], []],
    );
  });
});

describe('what a filled text states of its blanks', () => {
  const text = '全年受理800件。完成**件、实施中**件、等待**件，合计**件。';
  const verdicts = (words: string, ...typed: readonly string[]): unknown => {
    const report = parse(words);
    const { text: result, ranges } = filledText(report, valuesFor(report, typed));
    const claims = claimsOf(parse(result, { previous: report, format: report.format }));
    return claimsOfBlanks(claims, ranges).map(({ claim, blanks }) => [claim.verdict, blanks]);
  };
  it('holds where parts add up to their total', () => {
    assert.deepEqual(verdicts(text, '30', '20', '10', '60'), [['holds', [0, 1, 2, 3]]]);
  });
  it('does not where they do not', () => {
    assert.deepEqual(verdicts(text, '30件', '20', '12', '60'), [['violated', [0, 1, 2, 3]]]);
  });
  it('is open as long as one is missing', () => {
    const share = '全年受理**件，其中，设立登记类**件，占比40.00%。';
    assert.deepEqual(verdicts(share, '2000'), [['unknown', [0, 1]]]);
    assert.deepEqual(verdicts(share, '2000', '800'), [['holds', [0, 1]]]);
  });
});
