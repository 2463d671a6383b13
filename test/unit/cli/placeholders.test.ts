import assert from 'node:assert/strict';
import type { PlaceholdersJson } from '../../../src/cli/contract';
import { runCli } from './runCli';
import { schemaProblems } from './schema';

const TEXT = '共受理3116件，其中甲类552件（占比**%）、乙类**件（占比38.51%）。\n全年走访群众**户。\n';

describe('gongwen placeholders', () => {
  it('suggests what other figures say must stand there, the unit left out', async () => {
    const { out } = await runCli(['placeholders', '--format', 'json', '-'], { stdin: TEXT });
    const json = JSON.parse(out) as PlaceholdersJson;
    assert.deepEqual(schemaProblems(json), []);
    assert.deepEqual(
      json.placeholders.map(({ suggestion }) => suggestion),
      ['17.72', '1200', undefined],
    );
  });
  it('says it with the working for people', async () => {
    const { out } = await runCli(['placeholders', '-'], { stdin: TEXT });
    assert.match(out, /可填17\.72%：552件 ÷ 3116件 = 17\.72%$/m);
    assert.match(out, /可填1200件：1200件 ÷ 3116件 = 38\.51%，反推得1200件$/m);
    assert.equal(out.match(/可填/g)?.length, 2);
  });
});
