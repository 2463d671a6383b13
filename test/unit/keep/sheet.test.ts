import assert from 'node:assert/strict';
import { sheetColumns } from '../../../src/keep/sheetColumns';
import type { Cells } from '../../../src/tables/table';
import { figureIn, figuresOf, marksOf, sample, service } from './reports';

const figures = figuresOf(sample);
const titles = Object.values(sheetColumns).map(({ title }) => title);
const AT = '2026-01-02T03:04:05.678Z';

/** The sheet as it went out, with `change` made to the row of each figure. */
function returned(change: (cells: Record<string, string>, figure: string) => void = () => undefined): Cells {
  const { rows } = service.sheetTable(figures, new Map());
  const back = rows.map((row) => {
    const cells = Object.fromEntries(titles.map((title, at) => [title, row[at]!]));
    change(cells, cells['数据']!);
    return titles.map((title) => cells[title] ?? '');
  });
  return [titles, ...back];
}

/** A sheet in which one figure's row has these cells. */
const answered = (figure: string, said: Readonly<Record<string, string>>): Cells =>
  returned((cells, text) => {
    if (text === figure) Object.assign(cells, said);
  });

describe('数据核对表 on its way out', () => {
  it('has a row for each figure, with its section, sentence, working and fingerprint', () => {
    const { columns, rows } = service.sheetTable(figures, new Map());
    assert.deepEqual(
      columns.map(({ title }) => title),
      ['序号', '章节', '原句', '数据', '验算', '来源单位', '截至时间', '核对结果', '备注', '标识'],
    );
    assert.equal(rows.length, figures.length);
    const [number, section, sentence, figure, working, , , answer, , fingerprint] = rows[4]!;
    assert.deepEqual([number, section, figure, answer], ['5', '一、总体情况', '52.3%', '']);
    assert.ok(sentence?.startsWith('今年以来，共受理'));
    assert.match(working!, /^不符：占比，30件 ÷ 120件 = 25\.0%，文中为52\.3%/);
    assert.equal(fingerprint, figureIn(figures, '52.3%').fingerprint);
  });

  it('shows what is already known', () => {
    const marks = marksOf([figures[0]!], { state: 'doubtful', source: '市信访局', asOf: '5月底', note: '待查' });
    const row = service.sheetTable(figures, marks).rows[0]!;
    assert.deepEqual(row.slice(5, 9), ['市信访局', '5月底', '有疑问', '待查']);
  });

  it('shows of an endless sentence the part around the figure', () => {
    const long = figuresOf(
      `${'推进各项工作落实，'.repeat(200)}新增12户，${'推进各项工作落实，'.repeat(200)}全面完成。`,
    );
    const sentence = service.sheetTable(long, new Map()).rows[0]![2]!;
    assert.ok(sentence.length < 410 && sentence.includes('新增12户'));
    assert.match(sentence, /^….*…$/);
  });
});

describe('数据核对表 on its way back', () => {
  const read = (cells: Cells): ReturnType<typeof service.readSheet> => service.readSheet(cells, figures, AT);

  it('unchanged says nothing', () => {
    assert.deepEqual(read(returned()), { marks: new Map(), changes: [], lost: [], problems: [] });
  });

  it('gives marks with source, date and note', () => {
    const said = { 来源单位: ' 市信访局 ', 截至时间: '2025年5月底', 核对结果: '无误', 备注: '快报数' };
    const { fingerprint } = figureIn(figures, '46人次');
    assert.deepEqual(
      read(answered('46人次', said)).marks,
      marksOf([figureIn(figures, '46人次')], { state: 'verified', source: '市信访局', asOf: '2025年5月底', note: '快报数', at: AT }), // prettier-ignore
    );
    assert.match(fingerprint, /^f1:/);
  });

  for (const [words, state] of [
    [['无误', '核实无误', '√', '正确', '是', ' 无 误。', '✓'], 'verified'],
    [['有误', '有疑问', '×', '不对', '存疑', '有疑问！'], 'doubtful'],
  ] as const) {
    for (const word of words) {
      it(`takes ${word} for ${state}`, () => {
        const { marks, problems } = read(answered('3次', { 核对结果: word }));
        assert.equal(marks.get(figureIn(figures, '3次').fingerprint)?.state, state);
        assert.deepEqual(problems, []);
      });
    }
  }

  it('keeps an answer that it does not know as a note, and tells it', () => {
    const { marks, problems } = read(answered('3次', { 核对结果: '请找财政局', 备注: '见附件' }));
    const mark = marks.get(figureIn(figures, '3次').fingerprint);
    assert.deepEqual([mark?.state, mark?.note], [undefined, '见附件；请找财政局']);
    assert.deepEqual(problems.map(({ row }) => row), [8]); // prettier-ignore
  });

  it('finds its columns wherever they were moved, and takes no notice of others', () => {
    const cells = answered('3次', { 核对结果: '无误' });
    const moved = cells.map((row, at) => [at === 0 ? '经办人' : '张', ...[...row].reverse()]);
    const withLetter = [['关于核对有关数据的函'], ['请于周五前反馈'], ...moved];
    assert.deepEqual(read(withLetter).marks, read(cells).marks);
    assert.equal(read(withLetter).marks.size, 1);
  });

  it('finds a row by its fingerprint though its sentence was edited', () => {
    const { marks, lost } = read(answered('3次', { 原句: '每月会商三次', 核对结果: '√' }));
    assert.equal(marks.size, 1);
    assert.deepEqual(lost, []);
  });

  it('finds a row without fingerprint by sentence and figure, equal ones in their order', () => {
    const cells = returned((row, figure) => {
      row['标识'] = '';
      if (figure === '46人次') row['核对结果'] = '√';
    });
    assert.deepEqual([...read(cells).marks.keys()], [figureIn(figures, '46人次').fingerprint]);
    const twice = figuresOf('甲村新增3户，乙村新增3户。');
    const [head, ...rows] = [titles, ...service.sheetTable(twice, new Map()).rows];
    const blank = rows.map((row, at) =>
      row.map((cell, column) => (column === 9 ? '' : column === 7 && at === 1 ? '√' : cell)),
    );
    assert.deepEqual([...service.readSheet([head, ...blank], twice).marks.keys()], [twice[1]!.fingerprint]);
  });

  it('proposes the figure that a department wrote instead, and takes 无误 for that one', () => {
    const { marks, changes } = read(answered('250万元', { 数据: '260万元', 核对结果: '无误', 来源单位: '财政局' }));
    const figure = figureIn(figures, '250万元');
    const answer = { schema: 1, state: 'verified', source: '财政局', at: AT };
    assert.deepEqual(changes, [{ range: figure.range, from: '250万元', to: '260万元', answer }]);
    assert.deepEqual(marks, marksOf([figure], { source: '财政局', at: AT }));
    const after = figuresOf(sample.replace('250万元', '260万元'));
    assert.deepEqual(
      service.carriedAnswers(changes, after),
      marksOf([figureIn(after, '260万元')], { state: 'verified', source: '财政局', at: AT }),
    );
  });

  it('carries the answers of several changes to where the figures stand then', () => {
    const cells = returned((row, figure) => {
      const next = { '120件': '1200件', '46人次': '6人次' }[figure];
      if (next !== undefined) Object.assign(row, { 数据: next, 核对结果: '√' });
    });
    const { changes } = read(cells);
    const after = figuresOf(sample.replace('120件', '1200件').replace('46人次', '6人次'));
    assert.deepEqual(
      [...service.carriedAnswers(changes, after).keys()],
      ['1200件', '6人次'].map((text) => figureIn(after, text).fingerprint),
    );
  });

  const wrote: readonly (readonly [string, string, string | undefined])[] = [
    ['250万元', '２５０ 万元', undefined],
    ['250万元', '', undefined],
    ['250万元', '260', '260万元'],
    ['52.3%', '25%', '25%'],
    ['46人次', '四十六人次', '四十六人次'],
  ];
  for (const [from, to, expected] of wrote) {
    it(`takes ${to === '' ? 'nothing' : to} for ${from} as ${expected ?? 'no change'}`, () => {
      const { changes, problems } = read(answered(from, { 数据: to }));
      assert.deepEqual(changes.map((change) => change.to), expected === undefined ? [] : [expected]); // prettier-ignore
      assert.deepEqual(problems, []);
    });
  }

  for (const to of ['0.25', `2${'0'.repeat(80)}万元`, '见\n附件']) {
    it(`does not take ${JSON.stringify(to).slice(0, 12)} for 52.3%, and says so`, () => {
      const { changes, problems } = read(answered('52.3%', { 数据: to }));
      assert.deepEqual([changes.length, problems.map(({ row }) => row)], [0, [6]]);
    });
  }

  it('tells the rows that belong to no figure any more', () => {
    const now = figuresOf(sample.replace('46人次', '47人次'));
    const { marks, lost } = service.readSheet(answered('46人次', { 核对结果: '√' }), now, AT);
    assert.equal(marks.size, 0);
    assert.deepEqual(lost, [{ row: 7, sentence: '班子成员接访46人次。', figure: '46人次' }]);
  });

  it('counts empty rows, so that a row is where it says', () => {
    const [head, ...rows] = answered('3次', { 核对结果: '？' });
    const { problems } = read([[], head!, [''], ...rows]);
    assert.deepEqual(problems.map(({ row }) => row), [10]); // prettier-ignore
  });

  it('takes the first of two rows for one figure', () => {
    const cells = answered('3次', { 核对结果: '√' });
    const again = cells[7]!.map((cell) => (cell === '√' ? '×' : cell));
    const { marks, problems } = read([...cells, again]);
    assert.equal(marks.get(figureIn(figures, '3次').fingerprint)?.state, 'verified');
    assert.deepEqual(problems, [{ row: 10, message: '与第8行是同一处数据，以第8行为准' }]);
  });

  for (const cells of [[], [['随便什么']], [['数据'], ['3次']], [['', ''], []]]) {
    it(`says of ${JSON.stringify(cells)} that it is no such sheet`, () => {
      const { marks, problems } = read(cells);
      assert.equal(marks.size, 0);
      assert.match(problems[0]!.message, /没有找到表头/);
    });
  }
});
