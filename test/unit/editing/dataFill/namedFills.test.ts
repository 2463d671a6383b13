import assert from 'node:assert/strict';
import { dataFill } from '../../../../src/editing/dataFill/dataFill';
import { parse } from '../../../../src/report/parse';
import type { DataSheet } from '../../../../src/tables/table';

const sheet = (name: string, ...rows: readonly (readonly string[])[]): DataSheet => ({ name, cells: rows, unusable: new Map() }); // prettier-ignore

const values = dataFill.values([
  sheet('一季度', ['名称', '数值', '单位'], ['受理件数', '1,234.0', '件'], ['资金', '12345678.9', '元'], ['办结率', '36.0312%', ''], ['面积', '15', '亩'], ['负责人', '张三', ''], ['同比', '36.0312', ''], ['占比', '0.360312', ''], ['编号', '0012', ''], ['日期', '2026-03-31', ''], ['降幅', '-1.005', '%'], ['零', '0', '件'], ['空话', '若干', '']), // prettier-ignore
  sheet('二季度', ['区县', '受理', '办结'], ['云溪区', '12.5', '3'], ['受理件数', '5', '6']),
]);

/** The text with its names filled, and what was said of the others. */
function fill(text: string): string {
  const report = parse(text);
  const { fillings } = dataFill.named(report, values);
  let filled = text;
  for (const { range, to } of [...fillings].reverse()) filled = filled.slice(0, range.start) + to + filled.slice(range.end); // prettier-ignore
  return filled;
}

describe('blanks with names', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['今年受理{{受理件数}}件。', '今年受理1234件。'],
    ['今年受理{{ 受理件数 }}件，去年3,456件。', '今年受理1,234件，去年3,456件。'],
    ['投入资金{{资金}}万元。', '投入资金1234.57万元。'],
    ['投入资金{{资金}}元。', '投入资金12345678.9元。'],
    ['投入资金{{资金}}，', '投入资金12345678.9元，'],
    ['办结率{{办结率}}%，', '办结率36.03%，'],
    ['办结率{{办结率}}，', '办结率36.0312%，'],
    ['增长{{同比}}%。', '增长36.03%。'],
    ['下降{{降幅}}%。', '下降1.01%。'],
    ['建成{{面积}}公顷。', '建成1公顷。'],
    ['未办{{零}}件。', '未办0件。'],
    ['由{{负责人}}负责。', '由张三负责。'],
    ['截至{{日期}}，', '截至2026年3月31日，'],
    ['云溪区受理{{云溪区受理}}件。', '云溪区受理13件。'],
    ['共{{二季度 受理件数 办结}}件。', '共6件。'],
  ];
  for (const [text, wanted] of cases) {
    it(`become ${wanted}`, () => {
      assert.equal(fill(text), wanted);
    });
  }

  it('say what is rounded or taken for per cent', () => {
    const of = (text: string): unknown => dataFill.named(parse(text), values).fillings.map(({ shown, exact, assumed }) => [shown, exact, assumed]); // prettier-ignore
    assert.deepEqual(of('资金{{资金}}万元，占{{占比}}%，受理{{受理件数}}件。'), [
      ['1234.57万元', '1234.56789万元', undefined],
      ['0.36%', '0.360312%', true],
      ['1234件', undefined, undefined],
    ]);
  });

  it('are told where no cell, several cells or an unfit one has the name', () => {
    const text = '受理{{没有}}件，{{没有}}件，办结{{办结}}件，{{面积}}万元，{{空话}}件。';
    const all = [...values, ...dataFill.values([sheet('三季度', ['办结', '1'], ['面', '2']), sheet('四季度', ['办结', '2'], ['面', '2'])])]; // prettier-ignore
    const told = dataFill.named(parse(text), all);
    assert.deepEqual(told.fillings, []);
    assert.deepEqual(told.missing, ['没有']);
    assert.deepEqual(told.ambiguous.map(({ name, values: two }) => [name, two.length]), [['办结', 2]]); // prettier-ignore
    assert.deepEqual(told.refused, [
      { name: '面积', why: 'B5格的单位是亩，文中是万元' },
      { name: '空话', why: 'B13格是“若干”，不是一个数' },
    ]);
  });
});

describe('a blank without a name', () => {
  it('is offered the cells that could stand there, in its own shape', () => {
    const report = parse('投入资金****.**万元。');
    const [blank] = report.placeholders;
    const found = dataFill.choices(report, blank!, values).map(({ to, value }) => [value.name, to]);
    assert.deepEqual(found.slice(0, 2), [
      ['资金', '1234.57'],
      ['同比', '36.03'],
    ]);
    assert.ok(!found.some(([name]) => name === '面积' || name === '办结率'));
  });
});
