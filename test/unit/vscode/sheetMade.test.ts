import assert from 'node:assert/strict';
import { madeChanges } from '../../../src/vscode/sheetMade';

const before = '受理200件，办结180件，办结率90%。';

function change(from: string, to: string) {
  const start = before.indexOf(from);
  return { range: { start, end: start + from.length }, from, to };
}

const changes = [change('200件', '1200件'), change('180件', '80件'), change('90%', '95%')];
const made = (now: string): string[] =>
  madeChanges(before, now, changes).map((each) => `${each.change.to}@${each.start}`);

describe('changes of a sheet that were made', () => {
  it('are all found', () => {
    const now = '受理1200件，办结80件，办结率95%。';
    assert.deepEqual(made(now), ['1200件@2', '80件@10', '95%@17']);
  });
  it('are told from those that were not', () => {
    assert.deepEqual(made('受理200件，办结80件，办结率90%。'), ['80件@9']);
    assert.deepEqual(made('受理1200件，办结180件，办结率95%。'), ['1200件@2', '95%@18']);
    assert.deepEqual(made(before), []);
  });
  it('are none behind an edit by hand', () => {
    assert.deepEqual(made('共受理200件，办结180件，办结率95%。'), []);
    assert.deepEqual(made(''), []);
  });
});
