import assert from 'node:assert/strict';
import { readTeamPath } from '../../../src/vscode/teamPaths';

describe('paths of a team’s files', () => {
  for (const [path, segments] of [
    ['关系.json', ['关系.json']],
    ['./公用/关系.json', ['公用', '关系.json']],
    ['公用\\关系.json', ['公用', '关系.json']],
  ] as const) {
    it(`${path} lies in the folder`, () => {
      assert.deepEqual(readTeamPath(path), { kind: 'inside', segments });
    });
  }
  for (const path of [
    '/srv/公用/关系.json',
    'S:\\公用\\关系.json',
    's:/公用/关系.json',
    '\\\\server\\公用\\关系.json',
  ]) {
    it(`${path} is named in full`, () => {
      assert.deepEqual(readTeamPath(path), { kind: 'absolute', path });
    });
  }
  for (const path of [
    '../关系.json',
    '公用/../../关系.json',
    '公用\\..\\..\\关系.json',
    '',
    '.',
    'https://x/y.json',
    'file:///x.json',
  ]) {
    it(`${path || 'nothing'} leads nowhere`, () => {
      assert.deepEqual(readTeamPath(path), { kind: 'outside' });
    });
  }
});
