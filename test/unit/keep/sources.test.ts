import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFill } from '../../../src/editing/dataFill/dataFill';
import type { CellNow } from '../../../src/keep/checkSources';
import type { FigureSource, Sources } from '../../../src/keep/source';
import { sourceKeeping } from '../../../src/keep/sources';
import { figuresOf, service } from './reports';

const AT = '2026-01-02T03:04:05.678Z';
const draft = '今年受理{{受理}}件，办结率{{办结率}}%，资金****.**万元。\n由{{负责人}}负责，下降{{降幅}}%。';
const table = [['受理', '1234', '件'], ['办结率', '36.0312', '%'], ['负责人', '张三'], ['降幅', '-1.25', '%']]; // prettier-ignore

/** The draft filled from the table, and the sources of its figures. */
function filled(): { text: string; sources: Sources } {
  const report = service.parse(draft);
  const values = dataFill.values([{ name: '表1', cells: [['名称', '数值', '单位'], ...table], unusable: new Map() }]);
  const { fillings } = dataFill.named(report, values);
  let text = draft;
  for (const { range, to } of [...fillings].reverse()) text = text.slice(0, range.start) + to + text.slice(range.end);
  const written = sourceKeeping.written(fillings);
  for (const { range, filling } of written) assert.equal(text.slice(range.start, range.end), filling.to);
  const found = sourceKeeping.of(service.parse(text), figuresOf(text), written, '数据/一季度.xlsx', AT);
  return { text, sources: sourceKeeping.add(new Map(), found) };
}

/** What is told of a text whose cells say this now; the others what they said. */
function check(text: string, now: Readonly<Record<string, CellNow>> = {}): unknown {
  const { sources } = filled();
  const cellOf = ({ cell, text: was, unit = '' }: FigureSource): CellNow => now[cell] ?? { text: was, unit };
  const { agreeing, findings, lost } = sourceKeeping.check(service.parse(text), figuresOf(text), sources, cellOf);
  return [agreeing, findings.map(({ printed, now: said, why, wanted }) => [printed, said, why, wanted]), lost.length];
}

describe('the sources of figures', () => {
  const { text, sources } = filled();

  it('are remembered for figures that were filled from a table', () => {
    assert.equal(text, '今年受理1234件，办结率36.03%，资金****.**万元。\n由张三负责，下降1.25%。');
    assert.deepEqual(
      [...sources.values()].map(({ file, sheet, cell, text: was, unit, at }) => [file, sheet, cell, was, unit, at]),
      [
        ['数据/一季度.xlsx', '表1', 'B2', '1234', '件', AT],
        ['数据/一季度.xlsx', '表1', 'B3', '36.0312', '%', AT],
        ['数据/一季度.xlsx', '表1', 'B5', '-1.25', '%', AT],
      ],
    );
  });

  it('agree as long as the cell rounds to what is printed, in whatever unit', () => {
    assert.deepEqual(check(text), [3, [], 0]);
    assert.deepEqual(check(text, { B3: { text: '36.0349%', unit: '' }, B2: { text: '0.1234', unit: '万件' } }), [3, [], 0]); // prettier-ignore
  });

  it('tell both values where a cell has changed, and what would be written', () => {
    assert.deepEqual(check(text, { B2: { text: '1,240', unit: '件' }, B5: { text: '-1.3', unit: '%' } }), [
      1,
      [
        ['1234件', '1,240件', undefined, '1240件'],
        ['1.25%', '-1.3%', undefined, '1.30%'],
      ],
      0,
    ]);
  });

  it('tell what cannot be compared', () => {
    const now = { B2: '表已不在', B3: { text: '约三成', unit: '%' }, B5: { text: '5', unit: '件' } };
    assert.deepEqual(check(text, now), [
      0,
      [
        ['1234件', undefined, '表已不在', undefined],
        ['36.03%', '约三成', '单元格里不是一个数', undefined],
        ['1.25%', '5件', '单位不同：文中是%', undefined],
      ],
      0,
    ]);
  });

  it('stay with a figure that was changed, and with its neighbours when a blank is filled', () => {
    const changed = text.replace('1234件', '1.5万件').replace('****.**万元', '12.50万元');
    assert.deepEqual(check(changed), [2, [['1.5万件', '1234件', undefined, '0.1万件']], 0]);
  });

  it('are lost where the sentence is another one', () => {
    assert.deepEqual(check(text.replace('今年受理', '年初以来受理来信')), [1, [], 2]);
  });

  it('name no figure twice where equal sentences stand', () => {
    assert.deepEqual(check(`${text}\n${text}`), [3, [], 0]);
  });
});

describe('a file of sources', () => {
  const { sources } = filled();
  const [source] = sources.values();
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../media/sources.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const HEADER = '{"schema":1,"kind":"gongwen-sources"}\n';
  const line = (rest: object): string => `${HEADER}${JSON.stringify({ ...source, ...rest })}\n`;

  it('is one sorted record a line, and is read as it was written', () => {
    const printed = sourceKeeping.print(sources);
    const lines = printed.trim().split('\n');
    assert.deepEqual([`${lines[0]!}\n`, lines.length], [HEADER, 4]);
    assert.deepEqual([...lines.slice(1)].sort(), lines.slice(1));
    for (const each of lines) assert.ok(validate(JSON.parse(each)), JSON.stringify(validate.errors));
    const { kind, sources: read } = sourceKeeping.parse(printed);
    assert.deepEqual([kind, new Map([...read].sort())], ['good', new Map([...sources].sort())]);
    assert.deepEqual(sourceKeeping.parse(''), { kind: 'good', sources: new Map(), problems: [] });
  });

  for (const rest of [
    { schema: 2 },
    { fingerprint: 'f1:0' },
    { place: 3 },
    { cell: 'B0' },
    { at: '昨天' },
    { file: '' },
    { text: undefined },
    { unit: 3 },
    { more: 1 },
  ]) {
    // prettier-ignore
    it(`is damaged with ${JSON.stringify(rest)}`, () => {
      const { kind, sources: read, problems } = sourceKeeping.parse(line(rest));
      assert.deepEqual([kind, read.size, problems.length], ['damaged', 0, 1]);
      if (!('at' in rest)) assert.ok(!validate(JSON.parse(line(rest).split('\n')[1]!)));
    });
  }

  it('of a later version is left alone', () => {
    assert.equal(sourceKeeping.parse(HEADER.replace('1', '2')).kind, 'newer');
    assert.equal(sourceKeeping.parse('{"schema":1,"kind":"gongwen-marks"}').kind, 'damaged');
  });

  it('is merged with another, the later source first, in any order', () => {
    const later = { ...source!, cell: 'C9', at: '2026-02-02T03:04:05Z' };
    const other = new Map([[later.fingerprint, later]]);
    for (const merged of [sourceKeeping.merge(sources, other), sourceKeeping.merge(other, sources)]) {
      assert.deepEqual([merged.size, merged.get(later.fingerprint)], [3, later]);
    }
  });

  it('forgets what stood in a place that was filled again', () => {
    const again = { ...source!, fingerprint: `f1:${'0'.repeat(32)}` };
    const added = sourceKeeping.add(sources, [again]);
    assert.deepEqual([added.size, added.has(source!.fingerprint)], [3, false]);
  });
});
