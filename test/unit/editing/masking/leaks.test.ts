import assert from 'node:assert/strict';
import { leaksOf } from '../../../../src/editing/masking/leaks';
import { parse } from '../../../../src/report/parse';

const MASKS = '**镇、**乡、**街道推进整治。\n';
const leaks = (text: string): string[] => leaksOf(parse(text, { format: 'plain' })).map((leak) => leak.text);

describe('what a masked text gives away', () => {
  it('is a name in clear among masked ones, with the masked neighbour', () => {
    const text = '**村*件，百安村*件，**村*件，**社区*件。';
    const [leak, ...others] = leaksOf(parse(text));
    assert.deepEqual(others, []);
    assert.equal(leak?.text, '百安村');
    assert.deepEqual(leak.beside, { start: 0, end: 2 });
    assert.deepEqual(leaks(`${MASKS}选派12人到青梧县委党校培训，青梧经验得到推广。`), ['青梧县', '青梧']);
  });

  it('is the letter of a province or a place in a set form', () => {
    assert.deepEqual(leaks(`${MASKS}协调驻冀单位，引进鲁籍人才。`), ['驻冀', '鲁']);
    assert.deepEqual(leaks(`${MASKS}落实青政办发〔20**〕**号、*政发〔20**〕**号、国办发〔2024〕5号。`), ['青政办发']);
  });

  it('is a telephone number, an address for mail, the number of a card', () => {
    assert.deepEqual(leaks(`${MASKS}联系电话：0531-5550123，13900001234，office@example.com。`), [
      '0531-5550123',
      '13900001234',
      'office@example.com',
    ]);
  });

  it('counts 某 as a masked name where that is a blank', () => {
    const text = '某县、某乡和某局长到青梧县调研。';
    const told = (someone: boolean): string[] => leaksOf(parse(text, { someone })).map((leak) => leak.text);
    assert.deepEqual([told(true), told(false)], [['青梧县'], []]);
  });

  it('is nothing in a text that hides no names', () => {
    assert.deepEqual(leaks('青梧县百安村办结**件，驻冀单位13900001234。'), []);
    assert.deepEqual(leaks(`${MASKS}各镇、全县、社区、〔单位名称〕推进和平建设。`), []);
  });
});
