import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dataFill } from '../../src/editing/dataFill/dataFill';
import { sourceKeeping } from '../../src/keep/sources';
import type { DataSheet } from '../../src/tables/table';
import { readData } from '../../src/tables/tableFile';
import { assertInBounds } from '../support/invariants';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { strictService } from '../support/serviceInvariants';
import { workbook } from '../support/workbook';

const service = strictService();
const anyCell = fc.oneof(
  fc.constantFrom('', '名称', '数值', '单位', '件', '受理', '1,234', '36.03%', '0012', '2026-03-31', '（万元）', '单位：亿元', '-0'), // prettier-ignore
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anySheet = fc
  .array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 })
  .map((cells): DataSheet => ({ name: '表', cells, unusable: new Map([['B2', '是公式']]) }));
const TABLE = [
  ['名称', '数值', '单位'],
  ['资金', '元'],
] as const;

/** The text with the first of its names filled, and its source. */
function fill(
  text: string,
  value: string,
): { now: string; exact: boolean; sources: ReturnType<typeof sourceKeeping.of> } {
  const report = service.parse(text);
  const cells = [TABLE[0], [TABLE[1][0], value, TABLE[1][1]]];
  const { fillings } = dataFill.named(report, dataFill.values([{ name: '', cells, unusable: new Map() }]));
  const [filling] = fillings;
  assert.ok(filling, `${value} fills ${text}`);
  const now = text.slice(0, filling.range.start) + filling.to + text.slice(filling.range.end);
  const after = service.parse(now);
  const figures = service.checkedFigures(after, service.claims(after));
  const sources = sourceKeeping.of(after, figures, sourceKeeping.written([filling]), '表.csv', '2026-01-02T03:04:05Z');
  return { now, exact: filling.exact === undefined, sources };
}

describe('filling from tables', function () {
  this.timeout(600_000);

  it('takes any cells and any text, and stays within both', () => {
    fc.assert(
      fc.property(anySheet, anyText, (sheet, text) => {
        const values = dataFill.values([sheet]);
        const [first] = values;
        const report = service.parse(first ? `${text}{{${first.name.replace(/[{}\r\n]/g, '')}}}件` : text);
        const { fillings } = dataFill.named(report, values);
        const choices = report.placeholders.slice(0, 5).flatMap((blank) => dataFill.choices(report, blank, values));
        for (const { range, from } of [...fillings, ...choices]) {
          assertInBounds(range, report.text.length, 'filling');
          assert.equal(report.text.slice(range.start, range.end), from);
        }
        const figures = service.checkedFigures(report, service.claims(report));
        sourceKeeping.of(report, figures, sourceKeeping.written(fillings), '表.csv', '2026-01-02T03:04:05Z');
      }),
      runs(200),
    );
  });

  it('says so whenever a number is not written in full, and the figure agrees with its cell', () => {
    const value = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 })).map(([digits, by]) => (digits / 10 ** by).toFixed(by)); // prettier-ignore
    fc.assert(
      fc.property(value, fc.constantFrom('万元', '元', '亿元'), (cell, unit) => {
        const { now, exact, sources } = fill(`今年到位资金{{资金}}${unit}，进展顺利。`, cell);
        const report = service.parse(now);
        const figures = service.checkedFigures(report, service.claims(report));
        const kept = sourceKeeping.add(new Map(), sources);
        const { agreeing, findings } = sourceKeeping.check(report, figures, kept, ({ text }) => ({ text, unit: '元' }));
        assert.deepEqual([agreeing, findings], [sources.length, []], now);
        const written = report.figures.find((figure) => figure.unit === '元');
        if (exact && written)
          assert.ok(Math.abs(written.value - Number(cell)) <= 1e-9 * Number(cell), `${cell} ${now}`);
      }),
      runs(300),
    );
  });

  it('reads a workbook that was damaged anywhere, or says in Chinese that it cannot', async () => {
    const whole = await workbook({ name: '表', rows: '<row r="1"><c r="A1" s="1"><f>1</f><v>2</v></c></row>', merged: ['A1:B2'] }); // prettier-ignore
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        const damaged = new Uint8Array(whole);
        for (const [at, byte] of bytes) damaged[at] = byte;
        await readData(damaged, 'xlsx').catch((error: unknown) => {
          assert.equal((error as Error).name, 'TableError');
          assert.match((error as Error).message, /[\u4e00-\u9fff]/);
        });
      }),
      runs(150),
    );
  });

  it('reads any bytes as text with a table, or says in Chinese that it cannot', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('csv', 'tsv', 'json'),
        fc.json(),
        async (bytes, format, json) => {
          // prettier-ignore
          for (const each of [bytes, new TextEncoder().encode(json)]) {
          await readData(each, format).catch((error: unknown) => {
            assert.equal((error as Error).name, 'TableError');
          });
        }
        },
      ),
      runs(300),
    );
  });
});
