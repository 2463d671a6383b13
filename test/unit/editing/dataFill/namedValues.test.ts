import assert from 'node:assert/strict';
import { namedValues } from '../../../../src/editing/dataFill/namedValues';

/** `A B,C` as rows of cells; the values as `name|aliases=text unit @cell`. */
function read(...rows: readonly string[]): readonly string[] {
  const cells = rows.map((row) => row.split(','));
  return namedValues({ name: '', cells, unusable: new Map([['B9', '坏了']]) }).map(
    ({ name, aliases, text, unit, cell, problem = '' }) =>
      `${[name, ...aliases].join('|')}=${text}${unit} @${cell}${problem}`,
  );
}

describe('the values of a table by name', () => {
  it('are a list of names, with a column of units or without, below titles or not', () => {
    assert.deepEqual(read('名称,数值,单位', '受理,120,件', '资金,1234.5,万元', ',,'), ['受理=120件 @B2', '资金=1234.5万元 @B3']); // prettier-ignore
    assert.deepEqual(read('序号,指标名称,数值（万元）', '1,资金,12', '2,收入,13'), ['资金=12 @C2', '收入=13 @C3'].map((line) => line.replace(/(\d+) @/, '$1万元 @'))); // prettier-ignore
    assert.deepEqual(read('受理,120', '资金,36.03%'), ['受理=120 @B1', '资金=36.03% @B2']);
    assert.deepEqual(read('受理,120,件'), ['受理=120件 @B1']);
  });

  it('are one row below titles', () => {
    assert.deepEqual(read('受理件数,负责人', '120,张三'), ['受理件数=120 @A2', '负责人=张三 @B2']);
    assert.deepEqual(read('受理', '120'), ['受理=120 @A2']);
  });

  it('are rows and columns with names', () => {
    assert.deepEqual(read('云溪区窗口办件', '单位：件', '区县,受理,办结', '云溪区,12,11', '临川区,,9'), [
      '云溪区 受理=12件 @B4',
      '云溪区 办结=11件 @C4',
      '临川区 办结=9件 @C5',
    ]);
    assert.deepEqual(read('区县,受理（件）', '云溪区,12', '临川区,9'), ['云溪区 受理|云溪区=12件 @B2', '临川区 受理|临川区=9件 @B3']); // prettier-ignore
  });

  it('have the names of merged groups above and beside them', () => {
    const rows = ['市,区县,一季度,一季度', '市,区县,受理,办结', '甲市,云溪区,1,2', '甲市,临川区,3,4'];
    assert.deepEqual(read(...rows)[0], '甲市 云溪区 一季度 受理|云溪区 一季度 受理=1 @C3');
    assert.equal(read(...rows).length, 4);
  });

  it('tell what cannot be used, and are none where nothing has a name', () => {
    const rows = Array.from({ length: 9 }, (_, at) => (at === 8 ? '乙,' : `甲${at},${at}`));
    assert.equal(read(...rows).at(-1), '乙= @B9坏了');
    for (const none of [[''], ['只有标题'], [',', ',']]) assert.deepEqual(read(...none), []);
  });

  it('are found in 5,000 rows', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `村${at},${at},${at + 1}`);
    assert.equal(read('村,受理,办结', ...rows).length, 10_000);
  });
});
