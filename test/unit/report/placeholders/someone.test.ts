import assert from 'node:assert/strict';
import { parse } from '../../../../src/report/parse';

function marked(text: string, someone: boolean): string {
  const { placeholders } = parse(text, { someone });
  assert.ok(placeholders.every(({ kind }) => kind === 'name'));
  return [...placeholders].reverse().reduce((shown, { range: { start, end } }) => {
    return `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }, text);
}

const NAMES = [
  '在⟦某⟧市委领导下，⟦某⟧县⟦某⟧镇扎实推进',
  '⟦某⟧局、⟦某⟧公司签约，⟦某⟧同志到会',
  '⟦某某⟧牵头，⟦某某某⟧同志主持',
];
const NONE = [
  '某个单位、某些环节、某种程度、某一方面、某项工作',
  '某单位负责，某部门配合，某地区试点，某部分内容',
  '在某区域、某处、某时某刻、某年某月',
  '王某、李某某反映问题，由李某某负责，张某同志到会',
  '',
];

describe('某 for a name', () => {
  for (const wanted of NAMES) {
    const text = wanted.replace(/[⟦⟧]/g, '');
    it(wanted, () => {
      assert.equal(marked(text, true), wanted);
      assert.equal(marked(text, false), text);
    });
  }
  for (const text of NONE)
    it(text || '(no text)', () => {
      assert.equal(marked(text, true), text);
    });

  it('is read anew with an earlier report that was read otherwise', () => {
    const text = '某市推进工作。\n某局负责。';
    for (const someone of [true, false]) {
      const previous = parse(text, { someone: !someone });
      assert.deepEqual(parse(text, { someone, previous }), parse(text, { someone }));
    }
  });
});
