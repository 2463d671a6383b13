import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CheckedFigure } from '../../src/keep/checkedFigures';
import type { Marks } from '../../src/keep/mark';
import type { Claim, Operand } from '../../src/statistics/claim';
import { applyEdit, edits } from '../support/editGrammar';
import { assertInBounds } from '../support/invariants';
import { anyMarks, marksAmong } from '../support/markGrammar';
import { anyText, grammarReport } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { quietSentence, shareSentence } from '../support/sentenceGrammar';
import { strictService } from '../support/serviceInvariants';
import { toCrlf, toLf } from '../support/twin';

const service = strictService();
const figuresOf = (text: string): readonly CheckedFigure[] => {
  const report = service.parse(text);
  return service.checkedFigures(report, service.claims(report));
};
const printsOf = (text: string): readonly string[] => figuresOf(text).map(({ fingerprint }) => fingerprint);

const operandsOf = (claim: Claim): readonly Operand[] => [...Object.values(claim.operands).flat(), claim.printed] as readonly Operand[]; // prettier-ignore

describe('the figures to be checked, for any text', function () {
  this.timeout(600_000);

  it('are all of the report, in order, in their sentences, each with a fingerprint of its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = service.parse(text);
        const figures = service.checkedFigures(report, service.claims(report));
        const found = new Set(figures.map(({ range }) => range.start));
        for (const { range } of report.figures) assert.ok(found.has(range.start));
        assert.equal(new Set(figures.map(({ fingerprint }) => fingerprint)).size, figures.length);
        figures.forEach(({ range, sentence, sentenceText, text: printed }, at) => {
          assertInBounds(range, text.length, 'figure');
          assert.equal(text.slice(range.start, range.end), printed);
          assert.equal(text.slice(sentence.start, sentence.end), sentenceText);
          assert.ok(sentence.start <= range.start && range.start < sentence.end);
          assert.ok(at === 0 || figures[at - 1]!.range.end <= range.start);
        });
      }),
      runs(1000),
    );
  });

  it('are the same after edits as in a text opened afresh', () => {
    fc.assert(
      fc.property(anyText, edits, (text, changes) => {
        let previous = service.parse(text);
        let current = text;
        for (const change of changes) {
          current = applyEdit(current, change);
          previous = service.parse(current, { previous });
        }
        assert.deepEqual(service.checkedFigures(previous, service.claims(previous)), figuresOf(current));
      }),
      runs(500),
    );
  });

  it('have the same fingerprints on LF and on CRLF', () => {
    fc.assert(
      fc.property(grammarReport, (text) => {
        assert.deepEqual(printsOf(toCrlf(toLf(text))), printsOf(toLf(text)));
      }),
      runs(500),
    );
  });

  it('keep their fingerprints when another paragraph is edited', () => {
    fc.assert(
      fc.property(shareSentence, quietSentence, quietSentence, fc.nat(3), (statement, before, other, extra) => {
        const text = (around: string): string => `${around}\n${statement}\n${around}`;
        assert.deepEqual(printsOf(text(before)), printsOf(text(other + '\n'.repeat(extra))));
      }),
      runs(500),
    );
  });

  it('of a claim all change with the text of one of its operands, and no others do', () => {
    fc.assert(
      fc.property(shareSentence, shareSentence, fc.nat(), fc.nat(), (one, two, which, who) => {
        const report = service.parse(`${one}\n${two}`);
        const claims = service.claims(report);
        fc.pre(claims.length > 0);
        const chosen = claims[which % claims.length]!;
        const own = operandsOf(chosen);
        const changed = own[who % own.length]!;
        const other = (operand: Operand): Operand => (operand === changed ? { ...operand, text: `${operand.text}1` } : operand); // prettier-ignore
        const next: Claim = {
          ...chosen,
          printed: other(chosen.printed),
          operands: Object.fromEntries(
            Object.entries(chosen.operands).map(([name, value]) => [name, 'range' in value ? other(value) : value.map(other)]), // prettier-ignore
          ),
        };
        const before = service.checkedFigures(report, claims);
        const after = service.checkedFigures(report, claims.map((claim) => (claim === chosen ? next : claim))); // prettier-ignore
        before.forEach((figure, at) => {
          const takesPart = figure.claims.includes(chosen);
          assert.equal(figure.fingerprint !== after[at]!.fingerprint, takesPart, figure.text);
        });
      }),
      runs(500),
    );
  });
});

describe('marks', function () {
  this.timeout(600_000);

  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const printed = service.printMarks(marks);
        const { kind, marks: read, problems } = service.parseMarks(printed);
        assert.deepEqual([kind, problems], ['good', []]);
        assert.equal(service.printMarks(read), printed);
        assert.deepEqual(new Map([...read].sort()), new Map([...marks].sort()));
      }),
      runs(1000),
    );
  });

  it('give an answer for any file', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.oneof(fc.json(), fc.constant('{"schema":1,"kind":"gongwen-marks"}'))).map((lines) => lines.join('\n')),
      fc.tuple(anyMarks, fc.nat(600), fc.string()).map(([marks, at, bit]) => {
        const text = service.printMarks(marks);
        return text.slice(0, at) + bit + text.slice(at + bit.length);
      }),
    ); // prettier-ignore
    fc.assert(
      fc.property(hostile, (text) => {
        const { kind, problems } = service.parseMarks(text);
        assert.equal(kind === 'good', problems.length === 0);
      }),
      runs(2000),
    );
  });

  it('merge the same whichever comes first, and with themselves not at all', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (one, other) => {
        const merged = service.mergeMarks(one, other);
        assert.equal(service.printMarks(merged), service.printMarks(service.mergeMarks(other, one)));
        assert.equal(service.printMarks(service.mergeMarks(one, one)), service.printMarks(one));
        assert.equal(service.newMarks(one, one).size, 0);
      }),
      runs(1000),
    );
  });
});

/** What a sheet can say of a mark: all but the time. */
function withoutTimes(marks: Marks): readonly { readonly fingerprint: string }[] {
  return [...marks.values()]
    .map(({ state, source, asOf, note, fingerprint }) => ({ state, source, asOf, note, fingerprint }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

describe('数据核对表', function () {
  this.timeout(600_000);
  const marked = grammarReport.chain((text) => fc.tuple(fc.constant(text), marksAmong(figuresOf(text))));

  for (const [format, count] of [
    ['md', 200],
    ['csv', 200],
    ['xlsx', 100],
    ['docx', 15],
  ] as const) {
    // prettier-ignore
    it(`comes back through ${format} with the marks it went out with, and with nothing else`, async () => {
      await fc.assert(
        fc.asyncProperty(marked, async ([text, marks]) => {
          const figures = figuresOf(text);
          const bytes = await service.writeSheet(service.sheetTable(figures, marks), format);
          const answers = service.readSheet(await service.sheetCells(bytes, format), figures);
          assert.deepEqual(withoutTimes(answers.marks), withoutTimes(marks));
          assert.deepEqual([answers.changes, answers.lost, answers.problems], [[], [], []]);
          assert.equal(service.printMarks(service.mergeMarks(marks, answers.marks)), service.printMarks(marks));
        }),
        runs(count),
      );
    });
  }

  it('gives an answer for any table', () => {
    const cell = fc.oneof(
      fc.constantFrom('数据', '原句', '标识', '核对结果', '备注', '√', '有误', '12件', '', 'f1:'),
      fc.string(),
    );
    const figures = figuresOf('共120件，其中办结30件，占25%。');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (cells) => {
        const { marks } = service.readSheet(cells, figures);
        for (const fingerprint of marks.keys()) assert.ok(figures.some((figure) => figure.fingerprint === fingerprint));
      }),
      runs(1000),
    );
  });
});
